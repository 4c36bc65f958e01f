// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/act_context.h"

// What the rule laboratory asks of the store. Questions, run on a reader thread.
namespace zhiban {

struct RuleShelf {
    std::vector<SavedRule> rules;  // newest version of every rule, retired ones too: gravest first, then by name
    std::vector<SavedWordList> lists;
    QStringList sources;     // keys
    QStringList categories;  // that occur in the newest posts
};
struct ReadRuleShelf {
    using Answer = RuleShelf;
    Result<Answer> run(const ReadSession& session) const;
};

struct ReadRuleVersions {
    using Answer = std::vector<SavedRule>;  // newest first
    RuleId rule;
    Result<Answer> run(const ReadSession& session) const;
};

struct ReadWordListVersions {
    using Answer = std::vector<SavedWordList>;  // newest first
    WordListId list;
    Result<Answer> run(const ReadSession& session) const;
};

// What a shift hands over: rules that are muted at this moment, the next to speak again first.
struct ListMutedRules {
    using Answer = std::vector<SavedRule>;
    TimePoint now;
    Result<Answer> run(const ReadSession& session) const;
};

}  // namespace zhiban
