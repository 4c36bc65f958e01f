// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/zhibanctl/commands/verify/verify.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "core/ledger/verify_chain.h"
#include "core/store/sql/check_rows.h"

namespace zhiban::ctl {

namespace {

constexpr int entriesAtOnce = 5000;
constexpr qsizetype namedAtMost = 20;

struct Verdict {
    ChainVerdict record;
    RowVerdict rows;

    bool sound() const { return record.sound() && rows.sound(); }
};

Result<Verdict> check(const Invocation& invocation) {
    const Result<std::shared_ptr<const Store>> store = invocation.openStore(Missing::Refuse);
    if (!store) {
        return fail(store.error());
    }
    const Result<std::unique_ptr<ReadSession>> session = (*store)->openReader();
    if (!session) {
        return fail(session.error());
    }
    const LedgerReader& ledger = (*session)->ledger();
    const Result<LedgerHead> head = ledger.head();
    if (!head) {
        return fail(head.error());
    }
    const Result<ChainVerdict> record = verifyChain(
        *head, [&](qint64 after) { return ledger.after(after, entriesAtOnce); }, Cancellation());
    if (!record) {
        return fail(record.error());
    }
    return checkStoredRows(invocation.storeAddress(), Cancellation()).map([&](const RowVerdict& rows) {
        return Verdict{*record, rows};
    });
}

void printJson(const Invocation& invocation, const Verdict& verdict) {
    QJsonArray posts;
    for (const PostId& id : verdict.rows.damagedPosts) {
        posts.append(id.value);
    }
    QJsonArray attachments;
    for (const QByteArray& sha256 : verdict.rows.damagedAttachments) {
        attachments.append(QString::fromLatin1(sha256.toHex()));
    }
    invocation.printJson({{QStringLiteral("sound"), verdict.sound()},
                          {QStringLiteral("acts"), verdict.record.checked},
                          {QStringLiteral("acts_sound"), verdict.record.sound()},
                          {QStringLiteral("first_bad_act"),
                           verdict.record.firstBad ? QJsonValue(*verdict.record.firstBad) : QJsonValue()},
                          {QStringLiteral("posts"), verdict.rows.posts},
                          {QStringLiteral("damaged_posts"), posts},
                          {QStringLiteral("attachments"), verdict.rows.attachments},
                          {QStringLiteral("damaged_attachments"), attachments}});
}

// The first of them by name; a script reads all of them from --json.
QString named(const QStringList& all) {
    const QString first = all.mid(0, namedAtMost).join(QStringLiteral(", "));
    return all.size() > namedAtMost ? first + QStringLiteral(" …") : first;
}

void tell(const Invocation& invocation, const Verdict& verdict) {
    if (verdict.sound()) {
        invocation.printText(
            Words::tr("Everything is as it was stored: %1 acts, %2 posts, %3 attachments were compared.")
                .arg(verdict.record.checked)
                .arg(verdict.rows.posts)
                .arg(verdict.rows.attachments));
        return;
    }
    if (!verdict.record.sound()) {
        invocation.report(Error{ErrorKind::Corrupt,
                                verdict.record.reason,
                                QStringLiteral("ledger.broken"),
                                {QString::number(verdict.record.firstBad.value_or(verdict.record.checked + 1))}});
    }
    QStringList posts;
    for (const PostId& id : verdict.rows.damagedPosts) {
        posts << QString::number(id.value);
    }
    QStringList attachments;
    for (const QByteArray& sha256 : verdict.rows.damagedAttachments) {
        attachments << QString::fromLatin1(sha256.toHex().left(16));
    }
    if (!posts.isEmpty()) {
        invocation.say(Words::tr("Not as stored, %1 of %2 posts: %3. The store was not changed. Take these posts from "
                                 "a backup.")
                           .arg(posts.size())
                           .arg(verdict.rows.posts)
                           .arg(named(posts)));
    }
    if (!attachments.isEmpty()) {
        invocation.say(Words::tr("Not as stored, %1 of %2 attachments: %3. The store was not changed. Take these "
                                 "files from a backup.")
                           .arg(attachments.size())
                           .arg(verdict.rows.attachments)
                           .arg(named(attachments)));
    }
}

ExitCode run(const Invocation& invocation, const QCommandLineParser&) {
    const Result<Verdict> verdict = check(invocation);
    if (!verdict) {
        return invocation.report(verdict.error());
    }
    if (invocation.json()) {
        printJson(invocation, *verdict);
    } else {
        tell(invocation, *verdict);
    }
    return verdict->sound() ? ExitCode::Done : ExitCode::Failed;
}

}  // namespace

Command makeVerify() {
    return {QStringLiteral("verify"),
            [] { return Words::tr("Compare every act, post and attachment with the hash it was stored with."); },
            [](QCommandLineParser&) {}, run};
}

}  // namespace zhiban::ctl
