// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/act_context.h"

// What an officer does with rules. Saving compiles the whole set as it would then be: one that does not compile is
// refused with the reason, and the rules in force stay as they are.
namespace zhiban {

// A rule with an empty id is new; one with an id becomes its next version. `seenVersion` guards against another
// officer's save in between: Conflict "rule.changed-meanwhile" (details: name, who). Names are unique among the active
// ones: Conflict "rule.name-taken". Invalid as checkSettings() and CompiledRules::compile() say.
struct SaveRule {
    using Answer = Rule;  // as saved
    Rule rule;
    int seenVersion = 0;  // 0 = new

    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

struct RetireRule {
    using Answer = Done;
    RuleId rule;
    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

// The next version of the rule, muted until then (or no longer, without a time). Invalid "rule.life-safety-muted" for a
// rule that is for life safety, "rule.mute-past" for a time that is not to come.
struct MuteRule {
    using Answer = Rule;
    RuleId rule;
    std::optional<TimePoint> until;
    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

// As SaveRule, with "wordlist.…" in place of "rule.…". A list that a rule names cannot be retired or renamed: the set
// would not compile.
struct SaveWordList {
    using Answer = WordList;
    WordList list;
    int seenVersion = 0;
    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

}  // namespace zhiban
