// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/operators/condition_operator.h"

namespace zhiban {

// A word, a "phrase", and ="what must stand there exactly": it occurs in the post.
std::unique_ptr<ConditionOperator> makeWord();

enum class WordReading {
    Folded,  // by the layers of the rule
    Exact,   // only as it is written
};
ConditionPtr wordOf(const QString& text, WordReading reading = WordReading::Folded, Span where = {});

// What the word says, if the condition is one that is folded; empty otherwise.
QString foldedWord(const Condition& condition);

}  // namespace zhiban
