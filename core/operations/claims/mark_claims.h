// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/claims/claim_index.h"
#include "core/insight/claims/resurgence.h"
#include "core/operations/act_context.h"

// Which stored posts are close to a registered claim.
namespace zhiban {

// The claims in force, ready to compare; ordinary text is the newest `ordinary` posts, and what the caller adds.
struct ReadClaimIndex {
    using Answer = std::shared_ptr<const ClaimIndex>;
    int ordinary = 2'000;
    QStringList besides = {};
    Result<Answer> run(const ReadSession& session) const;
};

// One piece of comparing posts with claims: looks at up to `limit` posts after the last one compared and keeps what is
// close, in one transaction with its ledger entry. A piece that finds nothing is recorded only when it was a full one,
// so that a quiet desk writes nothing: those few posts are looked at again next time. Call it again until `done`.
struct MarkClaims {
    struct Answer {
        qint64 looked = 0;
        qint64 found = 0;
        PostId last;  // the last post looked at; hand it on as `after`
        bool done = false;
    };
    std::shared_ptr<const ClaimIndex> index;
    PostId after = {};  // beyond what the store knows as compared
    int limit = 1'000;
    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

// The same over posts that were compared before, newest first: for claims registered after them. Goes back to `from`;
// the first call leaves `before` empty, the next ones hand on the answer's `next`.
struct LookBackForClaims {
    struct Answer {
        qint64 looked = 0;
        qint64 found = 0;
        std::optional<FeedPosition> next;
        bool done = false;
    };
    std::shared_ptr<const ClaimIndex> index;
    TimePoint from;
    std::optional<FeedPosition> before;
    int limit = 1'000;
    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

// Claims that had gone quiet and are back, the last noticed first.
struct ResurgentClaim {
    SavedClaim claim;
    Resurgence wave;
};
struct ReadResurgentClaims {
    using Answer = std::vector<ResurgentClaim>;
    ResurgenceRule rule;
    TimePoint now;
    std::chrono::days back{90};   // matches older than that are not asked for
    std::chrono::hours news{72};  // waves noticed before that are no news
    Result<Answer> run(const ReadSession& session) const;
};

}  // namespace zhiban
