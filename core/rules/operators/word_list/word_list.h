// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/operators/condition_operator.h"

namespace zhiban {

// "词表:交通", "list:交通": any word of a named list occurs. core/domain/word_list.h says what a list is.
std::unique_ptr<ConditionOperator> makeWordList();

ConditionPtr wordListOf(const QString& name, Span where = {});

}  // namespace zhiban
