// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <optional>

#include "core/rules/language/condition_parser.h"
#include "core/rules/language/lexeme.h"

namespace zhiban {

// The length of "name:" at the beginning of `run`, with either colon; 0 when none of `names` stands there.
qsizetype fieldLength(QStringView run, const QStringList& names);

// A field together with the one name that follows its colon, bare or in quotes.
std::optional<Lexeme> fieldWithNameAt(const LexemePlace& place, const QStringList& names, ConditionTokenKind kind);

struct FieldValue {
    QString value;
    Span where;  // in the condition's text, quotes included
};
// What follows the colon of such a lexeme; none when an error was reported.
std::optional<FieldValue> readFieldValue(const Lexeme& lexeme, const QStringList& names, ConditionParser& parser);

// Its two tokens: the field, and the value as `kind`.
void addFieldTokens(QStringView text, const Lexeme& lexeme, const QStringList& names, ConditionTokenKind kind,
                    std::vector<ConditionToken>& tokens);

void refuseUnclosedQuote(Span where, QChar closing, ConditionParser& parser);

}  // namespace zhiban
