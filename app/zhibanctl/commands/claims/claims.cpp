// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/zhibanctl/commands/claims/claims.h"

#include <QHash>
#include <QJsonArray>
#include <utility>

#include "app/zhibanctl/post_input.h"
#include "core/operations/claims/claims_file.h"
#include "core/operations/claims/mark_claims.h"
#include "core/operations/claims/save_claims.h"

namespace zhiban::ctl {

namespace {

void describe(QCommandLineParser& parser) {
    parser.addPositionalArgument(QStringLiteral("action"), Words::tr("import FILE, match, mark, list or back."));
    parser.addPositionalArgument(QStringLiteral("file"), Words::tr("Claims as JSONL."), QStringLiteral("[file]"));
    parser.addOption(
        {QStringLiteral("input"), Words::tr("Posts as JSONL, or - for standard input."), QStringLiteral("file")});
}

QString nameOf(const Claim& claim) {
    return claim.externalId.isEmpty() ? claim.id.text : claim.externalId;
}

QJsonObject toJson(const Claim& claim) {
    return {{QStringLiteral("claim"), nameOf(claim)},          {QStringLiteral("title"), claim.title},
            {QStringLiteral("verdict"), keyOf(claim.verdict)}, {QStringLiteral("clarification"), claim.clarification},
            {QStringLiteral("source"), claim.source},          {QStringLiteral("url"), claim.url}};
}

ExitCode importFile(const Invocation& invocation, WriteSession& session, const QString& path) {
    Result<std::vector<Claim>> claims = readClaimsFile(path);
    if (!claims) {
        return invocation.report(claims.error());
    }
    const Result<ImportClaims::Answer> taken = ImportClaims{std::move(*claims)}.run(session, invocation.context());
    if (!taken) {
        return invocation.report(taken.error());
    }
    if (invocation.json()) {
        invocation.printJson({{QStringLiteral("added"), taken->added},
                              {QStringLiteral("changed"), taken->changed},
                              {QStringLiteral("unchanged"), taken->unchanged}});
    } else {
        invocation.say(Words::tr("%1 claims are new, %2 changed, %3 were known.")
                           .arg(taken->added)
                           .arg(taken->changed)
                           .arg(taken->unchanged));
    }
    return ExitCode::Done;
}

// By id, for what is printed.
Result<QHash<ClaimId, Claim>> claimsById(const ReadSession& session) {
    return session.claims().active().map([](const std::vector<Claim>& claims) {
        QHash<ClaimId, Claim> byId;
        for (const Claim& claim : claims) {
            byId.insert(claim.id, claim);
        }
        return byId;
    });
}

void print(const Invocation& invocation, const IncomingPost& post, const Claim& claim, const ClaimLikeness& close) {
    if (invocation.json()) {
        QJsonObject line = toJson(claim);
        line[QStringLiteral("post")] = post.externalId;
        line[QStringLiteral("score")] = close.score;
        line[QStringLiteral("shared")] = QJsonArray::fromStringList(close.shared);
        invocation.printJson(line);
    } else {
        invocation.printText(
            QStringList{post.externalId, QString::number(close.score, 'f', 2), nameOf(claim), claim.title}.join(
                QLatin1Char('\t')));
    }
}

// Prints one line a post that is close to a claim; the others are passed over. The first posts are held back: with the
// stored ones they are the ordinary text that tells what is rare.
class Matching {
  public:
    Matching(const Invocation& invocation, const ReadSession& session, QHash<ClaimId, Claim> claims)
        : invocation_(invocation), session_(session), claims_(std::move(claims)) {}

    Result<Done> take(const IncomingPost& post) {
        if (index_) {
            look(post);
            return Done{};
        }
        held_.push_back(post);
        return held_.size() < mostHeld ? Result<Done>(Done{}) : release();
    }
    Result<Done> release() {
        if (index_) {
            return Done{};
        }
        ReadClaimIndex question;
        for (const IncomingPost& post : held_) {
            question.besides << matchText(post.title, post.body);
        }
        const Result<std::shared_ptr<const ClaimIndex>> index = question.run(session_);
        if (!index) {
            return fail(index.error());
        }
        index_ = *index;
        for (const IncomingPost& post : std::exchange(held_, {})) {
            look(post);
        }
        return Done{};
    }

  private:
    static constexpr size_t mostHeld = 2'000;

    void look(const IncomingPost& post) const {
        if (const auto close = index_->nearest(post.title, post.body, post.place)) {
            print(invocation_, post, claims_.value(close->claim), *close);
        }
    }

    const Invocation& invocation_;
    const ReadSession& session_;
    QHash<ClaimId, Claim> claims_;
    std::shared_ptr<const ClaimIndex> index_;
    std::vector<IncomingPost> held_;
};

ExitCode match(const Invocation& invocation, const ReadSession& session, const QString& path) {
    Result<QHash<ClaimId, Claim>> claims = claimsById(session);
    if (!claims) {
        return invocation.report(claims.error());
    }
    Matching matching(invocation, session, std::move(*claims));
    Result<Done> read = readPosts(invocation, path, [&](const IncomingPost& post) { return matching.take(post); });
    read = read.and_then([&](Done) { return matching.release(); });
    return read ? ExitCode::Done : invocation.report(read.error());
}

// Compares what is stored with the claims: what came since, and again the posts of the last weeks for new claims.
ExitCode mark(const Invocation& invocation, WriteSession& session) {
    const Result<std::shared_ptr<const ClaimIndex>> index = ReadClaimIndex{}.run(session);
    if (!index) {
        return invocation.report(index.error());
    }
    qint64 looked = 0;
    qint64 found = 0;
    for (MarkClaims piece{*index};;) {
        const Result<MarkClaims::Answer> answer = piece.run(session, invocation.context());
        if (!answer) {
            return invocation.report(answer.error());
        }
        looked += answer->looked;
        found += answer->found;
        piece.after = answer->last;
        if (answer->done) {
            break;
        }
    }
    constexpr std::chrono::days weeksBack(90);
    for (LookBackForClaims piece{*index, invocation.clock().now() - weeksBack, std::nullopt};;) {
        const Result<LookBackForClaims::Answer> answer = piece.run(session, invocation.context());
        if (!answer) {
            return invocation.report(answer.error());
        }
        found += answer->found;
        piece.before = answer->next;
        if (answer->done) {
            break;
        }
    }
    if (invocation.json()) {
        invocation.printJson({{QStringLiteral("looked"), looked}, {QStringLiteral("found"), found}});
    } else {
        invocation.say(Words::tr("%1 new posts were compared; %2 are newly close to a claim.").arg(looked).arg(found));
    }
    return ExitCode::Done;
}

ExitCode list(const Invocation& invocation, const ReadSession& session) {
    const Result<std::vector<Claim>> claims = session.claims().active();
    if (!claims) {
        return invocation.report(claims.error());
    }
    for (const Claim& claim : *claims) {
        if (invocation.json()) {
            invocation.printJson(toJson(claim));
        } else {
            invocation.printText(nameOf(claim) + QLatin1Char('\t') + keyOf(claim.verdict) + QLatin1Char('\t') +
                                 claim.title);
        }
    }
    return ExitCode::Done;
}

ExitCode back(const Invocation& invocation, const ReadSession& session) {
    const Result<std::vector<ResurgentClaim>> claims =
        ReadResurgentClaims{ResurgenceRule{}, invocation.clock().now()}.run(session);
    if (!claims) {
        return invocation.report(claims.error());
    }
    for (const ResurgentClaim& each : *claims) {
        if (invocation.json()) {
            QJsonObject line = toJson(each.claim.claim);
            line[QStringLiteral("since")] = toUtc(each.wave.since).toString(Qt::ISODateWithMs);
            line[QStringLiteral("posts")] = each.wave.posts;
            invocation.printJson(line);
        } else {
            invocation.printText(
                Words::tr("%1: back since %2, %3 posts")
                    .arg(each.claim.claim.title, QLocale().toString(toLocal(each.wave.since), QLocale::ShortFormat))
                    .arg(each.wave.posts));
        }
    }
    return ExitCode::Done;
}

ExitCode run(const Invocation& invocation, const QCommandLineParser& parser) {
    const QStringList arguments = parser.positionalArguments().mid(1);
    const QString action = arguments.value(0);
    const QString file = arguments.value(1);
    const QString input = parser.value(QStringLiteral("input"));
    const bool isSound = (action == u"import" && !file.isEmpty()) || (action == u"match" && !input.isEmpty()) ||
                         action == u"mark" || action == u"list" || action == u"back";
    if (!isSound) {
        invocation.say(Words::tr("claims wants: import FILE, match --input FILE, mark, list or back."));
        return ExitCode::Usage;
    }
    const Result<std::shared_ptr<const Store>> store = invocation.openStore(Missing::Refuse);
    if (!store) {
        return invocation.report(store.error());
    }
    if (action == u"import" || action == u"mark") {
        const Result<std::unique_ptr<WriteSession>> session = (*store)->openWriter();
        if (!session) {
            return invocation.report(session.error());
        }
        return action == u"import" ? importFile(invocation, **session, file) : mark(invocation, **session);
    }
    const Result<std::unique_ptr<ReadSession>> session = (*store)->openReader();
    if (!session) {
        return invocation.report(session.error());
    }
    if (action == u"match") {
        return match(invocation, **session, input);
    }
    return action == u"list" ? list(invocation, **session) : back(invocation, **session);
}

}  // namespace

Command makeClaims() {
    return {QStringLiteral("claims"),
            [] { return Words::tr("Known claims: take them in, find posts close to them, and see which are back."); },
            describe, run};
}

}  // namespace zhiban::ctl
