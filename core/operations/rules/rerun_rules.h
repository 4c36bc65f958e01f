// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/operations/act_context.h"
#include "core/rules/compiled_rules.h"

namespace zhiban {

// One piece of running the rules in force over stored posts again: looks at up to `limit` posts older than `before`
// and adds the hits that are missing (this rule in this version), in one transaction with its ledger entry; a piece
// that adds nothing is recorded only when it is the last. Call it again with what it answers until `done`: between two
// pieces intake and officers have their turn. Muting and expiry are judged by the time of the run.
struct RerunRules {
    struct Answer {
        qint64 looked = 0;
        qint64 added = 0;  // hits
        std::optional<FeedPosition> next;
        bool done = false;
    };
    std::shared_ptr<const CompiledRules> rules;
    TimePoint from;
    TimePoint to;
    std::optional<FeedPosition> before;
    int limit = 1'000;
    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

}  // namespace zhiban
