// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/zhibanctl/commands/ledger/ledger.h"

#include <QCoreApplication>

#include "core/ledger/verify_chain.h"

namespace zhiban::ctl {

namespace {

void print(const Invocation& invocation, const LedgerHead& head, const ChainVerdict& verdict) {
    if (invocation.json()) {
        invocation.printJson(
            {{QStringLiteral("intact"), verdict.intact},
             {QStringLiteral("complete"), verdict.complete},
             {QStringLiteral("checked"), verdict.checked},
             {QStringLiteral("head"), head.sequence},
             {QStringLiteral("head_hash"), QString::fromLatin1(head.hash.toHex())},
             {QStringLiteral("first_bad"), verdict.firstBad ? QJsonValue(*verdict.firstBad) : QJsonValue()},
             {QStringLiteral("reason"), verdict.reason}});
        return;
    }
    if (verdict.sound()) {
        invocation.printText(Words::tr("The record of acts is whole: %1 entries, the last is %2.")
                                 .arg(verdict.checked)
                                 .arg(QString::fromLatin1(head.hash.toHex().left(16))));
        return;
    }
    invocation.report(Error{ErrorKind::Corrupt,
                            verdict.reason,
                            QStringLiteral("ledger.broken"),
                            {QString::number(verdict.firstBad.value_or(verdict.checked + 1))}});
}

ExitCode run(const Invocation& invocation, const QCommandLineParser& parser) {
    if (parser.positionalArguments().mid(1) != QStringList{QStringLiteral("verify")}) {
        invocation.say(Words::tr("ledger wants: verify"));
        return ExitCode::Usage;
    }
    const Result<std::shared_ptr<const Store>> store = invocation.openStore(Missing::Refuse);
    if (!store) {
        return invocation.report(store.error());
    }
    const Result<std::unique_ptr<ReadSession>> session = (*store)->openReader();
    if (!session) {
        return invocation.report(session.error());
    }
    const LedgerReader& ledger = (*session)->ledger();
    const Result<LedgerHead> head = ledger.head();
    if (!head) {
        return invocation.report(head.error());
    }
    constexpr int pageSize = 5000;
    const Result<ChainVerdict> verdict = verifyChain(
        *head, [&](qint64 after) { return ledger.after(after, pageSize); }, Cancellation());
    if (!verdict) {
        return invocation.report(verdict.error());
    }
    print(invocation, *head, *verdict);
    return verdict->sound() ? ExitCode::Done : ExitCode::Failed;
}

}  // namespace

Command makeLedger() {
    return {QStringLiteral("ledger"),
            [] { return Words::tr("verify: whether the record of acts is whole and unaltered."); },
            [](QCommandLineParser& parser) {
                parser.addPositionalArgument(QStringLiteral("verify"),
                                             Words::tr("Read every entry and check the chain."));
            },
            run};
}

}  // namespace zhiban::ctl
