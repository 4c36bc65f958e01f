// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <vector>

#include "core/domain/post.h"

namespace zhiban {

enum class ConditionTokenKind { Word, Phrase, Operator, Bracket, Field, Number, List, Mention, Regex, Comment, Wrong };

struct ConditionToken {
    ConditionTokenKind kind = ConditionTokenKind::Word;
    Span where;
    bool operator==(const ConditionToken&) const = default;
};

// What an editor colours. Every character that is not blank belongs to exactly one token; never fails.
std::vector<ConditionToken> conditionTokens(QStringView text);

}  // namespace zhiban
