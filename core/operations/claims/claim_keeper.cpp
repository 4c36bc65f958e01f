// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/claims/claim_keeper.h"

#include <algorithm>

namespace zhiban {
namespace {

constexpr int changesAtOnce = 1'000;

// What was committed since a cursor: the claims, where they changed, and how far the posts have come.
struct FollowClaims {
    struct Answer {
        ChangeCursor cursor;
        std::shared_ptr<const ClaimIndex> index;  // null: as before
        PostId newest;
        bool isMoreToRead = false;
    };
    std::optional<ChangeCursor> since;  // none: the claims as they are

    Result<Answer> run(const ReadSession& session) const {
        Answer answer;
        bool isChanged = !since;
        if (since) {
            const Result<ChangeBatch> batch = session.changes().since(*since, changesAtOnce);
            if (!batch) {
                return fail(batch.error());
            }
            answer.cursor = batch->cursor;
            answer.isMoreToRead = batch->changes.size() >= static_cast<size_t>(changesAtOnce);
            isChanged = std::any_of(batch->changes.begin(), batch->changes.end(),
                                    [](const Change& change) { return change.kind == u"claim"; });
        } else if (const Result<ChangeCursor> now = session.changes().latest(); now) {
            answer.cursor = *now;  // before the claims are read: what is saved between is read twice, never missed
        } else {
            return fail(now.error());
        }
        if (isChanged) {
            const Result<std::shared_ptr<const ClaimIndex>> index = ReadClaimIndex{}.run(session);
            if (!index) {
                return fail(index.error());
            }
            answer.index = *index;
        }
        const Result<PostId> newest = session.posts().newestId();
        if (!newest) {
            return fail(newest.error());
        }
        answer.newest = *newest;
        return answer;
    }
};

}  // namespace

ClaimKeeper::ClaimKeeper(StoreThreads& store, QObject* parent) : QObject(parent), store_(store) {
    connect(&store_, &StoreThreads::changed, this, &ClaimKeeper::look);
    look();
}

void ClaimKeeper::look() {
    if (isWorking_) {
        isWokenMeanwhile_ = true;
        return;
    }
    isWorking_ = true;
    isWokenMeanwhile_ = false;
    store_.read(FollowClaims{cursor_}).then(this, [this](const Result<FollowClaims::Answer>& answer) {
        if (!answer) {
            rest(answer.error());
            return;
        }
        cursor_ = answer->cursor;
        isWokenMeanwhile_ = isWokenMeanwhile_ || answer->isMoreToRead;
        if (answer->index) {
            index_ = answer->index;
        }
        if (index_->isEmpty() || answer->newest <= last_) {
            rest(std::nullopt);
        } else {
            mark();
        }
    });
}

void ClaimKeeper::mark() {
    store_.write(MarkClaims{index_, last_}).then(this, [this](const Result<MarkClaims::Answer>& answer) {
        if (!answer) {
            rest(answer.error());
            return;
        }
        last_ = answer->last;
        if (answer->done) {
            rest(std::nullopt);
        } else {
            mark();
        }
    });
}

void ClaimKeeper::rest(const std::optional<Error>& error) {
    isWorking_ = false;
    const bool fails = error && error->kind != ErrorKind::Cancelled;
    if (fails && !isFailing_) {
        Q_EMIT failed(*error);
    }
    isFailing_ = fails;
    if (!error && isWokenMeanwhile_) {
        look();
    }
}

}  // namespace zhiban
