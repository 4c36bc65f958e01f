// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <optional>

#include "core/rules/language/lexeme.h"

namespace zhiban {

// A joint where the whole run is one of `words`, in this case of letters: 非法 and android stay words.
inline std::optional<Lexeme> jointAt(const LexemePlace& place, const QStringList& words) {
    for (const QString& word : words) {
        if (place.run == word) {
            return Lexeme{LexemeRole::Joint, ConditionTokenKind::Operator, {place.at, place.run.size()}};
        }
    }
    return std::nullopt;
}

}  // namespace zhiban
