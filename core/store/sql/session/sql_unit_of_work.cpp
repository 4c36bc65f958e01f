// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/session/sql_unit_of_work.h"

#include "core/store/sql/connection/try.h"
#include "core/store/sql/posts/hit_adder.h"
#include "core/store/sql/projections/projector.h"

namespace zhiban::sql {
namespace {

Error alreadyFinished() {
    return {ErrorKind::Internal, QStringLiteral("the unit of work is finished"), QStringLiteral("store.unit-of-work")};
}

}  // namespace

SqlUnitOfWork::SqlUnitOfWork(SqlWriteSession& owner)
    : owner_(owner), session_(*owner.session_), receiver_(session_, owner.clock_.now()) {}

SqlUnitOfWork::~SqlUnitOfWork() {
    if (!finished_) {
        session_.rollBack();
    }
}

Result<ReceiptCounts> SqlUnitOfWork::receive(const std::vector<MatchedPost>& posts, const QString& connector,
                                             TimePoint fetchedAt) {
    if (finished_) {
        return fail(alreadyFinished());
    }
    return receiver_.receive(posts, connector, fetchedAt);
}

Result<qint64> SqlUnitOfWork::addHits(const std::vector<PostHits>& posts) {
    if (finished_) {
        return fail(alreadyFinished());
    }
    return addHitsTo(session_, posts).map([&](const AddedHits& added) {
        for (const PostId post : added.posts) {
            changes_.push_back({QStringLiteral("posts"), QString::number(post.value), owner_.clock_.now()});
        }
        return added.hits;
    });
}

Result<qint64> SqlUnitOfWork::addClaimMatches(const std::vector<ClaimMatch>& matches) {
    if (finished_) {
        return fail(alreadyFinished());
    }
    return owner_.tables_.claims.keep(matches).map([&](const std::vector<ClaimMatch>& added) {
        for (const ClaimMatch& match : added) {
            changes_.push_back({QStringLiteral("posts"), QString::number(match.post.value), owner_.clock_.now()});
        }
        return static_cast<qint64>(added.size());
    });
}

Result<Done> SqlUnitOfWork::placeInEvents(const std::vector<EventPlacement>& placements) {
    if (finished_) {
        return fail(alreadyFinished());
    }
    return owner_.tables_.events.keep(placements);
}

Result<Done> SqlUnitOfWork::quarantine(const std::vector<QuarantinedItem>& items) {
    if (finished_) {
        return fail(alreadyFinished());
    }
    if (!items.empty()) {
        changes_.push_back({QStringLiteral("quarantine"), {}, owner_.clock_.now()});
    }
    return owner_.tables_.quarantine.append(items);
}

Result<Done> SqlUnitOfWork::rememberFetch(const QString& sourceKey, const FetchState& state) {
    if (finished_) {
        return fail(alreadyFinished());
    }
    const Result<SourceId> source = receiver_.source(sourceKey, {}, {});
    if (!source) {
        return fail(source.error());
    }
    changes_.push_back({QStringLiteral("source"), sourceKey, owner_.clock_.now()});
    return owner_.tables_.sources.rememberFetch(*source, state);
}

Result<QByteArray> SqlUnitOfWork::attach(const QByteArray& bytes, const QString& mediaType) {
    if (finished_) {
        return fail(alreadyFinished());
    }
    return owner_.tables_.attachments.keep(bytes, mediaType);
}

Result<QString> SqlUnitOfWork::nextCaseNumber(int year) {
    if (finished_) {
        return fail(alreadyFinished());
    }
    return owner_.tables_.cases.nextNumber(year);
}

Result<LedgerHead> SqlUnitOfWork::record(const std::vector<LedgerDraft>& acts) {
    Result<LedgerHead> head = owner_.tables_.ledger.head();
    if (!head) {
        return head;
    }
    Projector projector(session_);
    for (const LedgerDraft& act : acts) {
        const Result<LedgerEntry> entry = owner_.tables_.ledger.append(act, *head);
        if (!entry) {
            return fail(entry.error());
        }
        ZHIBAN_TRY(projector.apply(*entry, changes_));
    }
    for (const QString& source : receiver_.addedSources()) {
        changes_.push_back({QStringLiteral("source"), source, owner_.clock_.now()});
    }
    ZHIBAN_TRY(owner_.tables_.changes.append(changes_));
    ZHIBAN_TRY(session_.commit());
    return head;
}

Result<LedgerHead> SqlUnitOfWork::commit(const std::vector<LedgerDraft>& acts) {
    if (finished_) {
        return fail(alreadyFinished());
    }
    finished_ = true;
    if (acts.empty()) {
        session_.rollBack();
        return fail(ErrorKind::Invalid, QStringLiteral("nothing is kept without an act that explains it"),
                    QStringLiteral("store.no-act"));
    }
    Result<LedgerHead> head = record(acts);
    if (!head) {
        session_.rollBack();
        return head;
    }
    owner_.afterCommit();
    return head;
}

}  // namespace zhiban::sql
