// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/operations/act_context.h"
#include "core/rules/compiled_rules.h"

// What could not become a post, and what an officer does about it.
namespace zhiban {

// The newest items that wait, of all sources or of one, with the first bytes of each.
struct QuarantineList {
    std::vector<QuarantinedItem> items;
    qint64 waiting = 0;  // there may be more than `items`
};
struct ReadQuarantine {
    using Answer = QuarantineList;
    static constexpr int kShown = 2000;
    QuarantineFilter filter;

    Result<Answer> run(const ReadSession& session) const;
};

// One item, whole.
struct ReadQuarantinedItem {
    using Answer = QuarantinedItem;
    QuarantineId id;

    Result<Answer> run(const ReadSession& session) const { return session.quarantine().byId(id); }
};

// Reads items again the way their source is read now: its mapping, charset and zone. What reads becomes posts with
// their hits and is settled, in one transaction. What does not stays; where the reason is another one now, the item is
// set aside and stands anew with that reason. An item longer than what was kept of it stays.
struct RetryQuarantine {
    struct Outcome {
        int read = 0;
        int refusedAnew = 0;  // with another reason
        int stayed = 0;
        ReceiptCounts posts;
    };
    using Answer = Outcome;
    static constexpr size_t kAtOnce = 50;  // so that the writer is not held for long: callers go on with the next
    std::vector<QuarantineId> items;
    std::shared_ptr<const CompiledRules> rules;

    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

// For good, with a reason: Invalid "quarantine.no-reason". Those settled meanwhile are left as they are.
struct SetAside {
    using Answer = int;  // settled by this
    std::vector<QuarantineId> items;
    QString reason;

    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

}  // namespace zhiban
