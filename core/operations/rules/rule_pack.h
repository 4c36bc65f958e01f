// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/word_list.h"
#include "core/operations/act_context.h"

// Rules and word lists as one file, to pass from office to office.
namespace zhiban {

struct RulePack {
    std::vector<Rule> rules;
    std::vector<WordList> lists;
};

// What is in force, as a pack.
struct ReadRulePack {
    using Answer = RulePack;
    Result<Answer> run(const ReadSession& session) const;
};

// JSON, indented, one line a value, ordered by name: made to be compared line by line. Ids and versions, and
// how long a rule is muted, stay home.
QByteArray writeRulePack(const RulePack& pack);
// A pack is a rules file: see core/rules/rules_file.h, errors as there.
Result<RulePack> readRulePack(const QByteArray& json);

// What taking a pack in would do, by name. Invalid "rule-pack.name-twice" (details: the name).
struct RulePackPreview {
    enum class Change { New, Changed, Same };
    struct Line {
        QString name;
        bool isList = false;
        Change change = Change::New;
        QString before;  // the condition or the words now in force; empty when new
        QString after;
        QString refusal;  // subject of the reason why it cannot be taken; empty = it can
    };
    std::vector<Line> lines;
};
struct PreviewRulePack {
    using Answer = RulePackPreview;
    RulePack pack;
    Result<Answer> run(const ReadSession& session) const;
};
// All of it in one transaction, or nothing. Rules and lists of a name that is in force become its next versions, others
// are new; how long a rule is muted stays as it is. Errors: "rule-pack.name-twice", and as saving them one by one.
struct TakeRulePack {
    using Answer = int;  // how many were saved
    RulePack pack;
    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

}  // namespace zhiban
