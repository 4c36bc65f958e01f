// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/language/condition.h"

#include <algorithm>
#include <typeinfo>

namespace zhiban {

bool Condition::operator==(const Condition& other) const {
    if (typeid(*this) != typeid(other) || !saysTheSame(other)) {
        return false;
    }
    const std::span<const ConditionPtr> mine = parts();
    const std::span<const ConditionPtr> theirs = other.parts();
    return std::equal(mine.begin(), mine.end(), theirs.begin(), theirs.end(),
                      [](const ConditionPtr& a, const ConditionPtr& b) { return *a == *b; });
}

Span stretchOf(std::span<const ConditionPtr> parts) {
    if (parts.empty()) {
        return {};
    }
    const qsizetype start = parts.front()->where().start;
    const Span last = parts.back()->where();
    return {start, last.start + last.length - start};
}

}  // namespace zhiban
