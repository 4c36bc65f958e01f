// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include "core/domain/post.h"
#include "core/rules/language/condition_tokens.h"

namespace zhiban {

class ConditionOperator;

enum class LexemeRole {
    Operand,  // an operand is or begins here
    Joint,    // stands between operands
    Open,
    Close,
    Comma,
    LineEnd,
    Comment,
    End,
};

// The smallest piece the parser looks at.
struct Lexeme {
    LexemeRole role = LexemeRole::End;
    ConditionTokenKind kind = ConditionTokenKind::Word;
    Span where;
    const ConditionOperator* op = nullptr;  // whose it is; none of brackets, commas and ends
    bool takesArguments = false;            // the bracket that follows holds arguments, divided by commas

    qsizetype end() const { return where.start + where.length; }
};

// Where a lexeme may begin: never at a blank.
struct LexemePlace {
    QStringView text;
    qsizetype at = 0;
    QStringView run;  // from `at` up to the first character that no bare word may hold

    QStringView rest() const { return text.mid(at); }
};

// Blanks between lexemes; line ends are none.
bool isBlankInCondition(QChar unit);
bool isLineEnd(QChar unit);
// How many blanks stand at the beginning of `text`.
qsizetype blanksBefore(QStringView text);

// What a quote at the beginning of `text` encloses: the length with both quotes and what is meant; `closed` is false
// when the line ends first. Inside, the quote that would close is written twice. Length 0 when none opens there.
struct QuotedWord {
    qsizetype length = 0;
    bool closed = false;
    QChar closing;
    QString word;
};
QuotedWord quotedWordAt(QStringView text);

// A name at the beginning of `text`, bare or in quotes: for what follows a field's colon. Length 0 when there is none.
QuotedWord nameAt(QStringView text);

}  // namespace zhiban
