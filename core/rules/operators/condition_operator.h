// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "core/rules/language/complete_condition.h"
#include "core/rules/language/condition.h"
#include "core/rules/language/condition_tokens.h"
#include "core/rules/language/lexeme.h"

namespace zhiban {

class ConditionParser;

// For the help page and for tests: a condition, a text it holds for and one it does not.
struct OperatorExample {
    QString condition;
    QString matches;
    QString misses;
};

// What may be completed at one place.
struct CompletionPlace {
    QStringView run;    // what is typed of the word before the cursor
    bool afterOperand;  // something that a joint may follow stands before it
    const CompletionWords& words;
};

// One way of saying something in the rule language: how it is written, read and completed. What it then means is its
// Condition. To add one, add a folder beside the others that has make<Folder>(). Stateless, any thread.
class ConditionOperator {
  public:
    virtual ~ConditionOperator() = default;

    // The folder's name: key of its description in ui/ and of help anchors.
    virtual QString key() const = 0;
    virtual std::vector<OperatorExample> examples() const = 0;

    // Its own lexeme, if one begins there; `op` is filled in by the lexer.
    virtual std::optional<Lexeme> lexemeAt(const LexemePlace& place) const = 0;
    // Whether it is asked last, for what nobody else claims.
    virtual bool takesWhatIsLeft() const { return false; }
    // What an editor colours of one of its lexemes; one token unless it says otherwise.
    virtual void addTokens(QStringView text, const Lexeme& lexeme, std::vector<ConditionToken>& tokens) const;

    // Of joints: how tightly it binds, and what it makes of two or more operands.
    virtual Binding binding() const { return Binding::Operand; }
    virtual ConditionPtr join(std::vector<ConditionPtr> operands, std::span<const Lexeme> joints,
                              ConditionParser& parser) const;

    // Of the others: the operand that begins with `lexeme`, which the parser has just passed. None when it reported
    // an error.
    virtual ConditionPtr read(const Lexeme& lexeme, ConditionParser& parser) const;
    // Whether a line that begins with it restricts the lines above instead of being one more alternative.
    virtual bool restrictsLinesAbove() const { return false; }

    // The names before its colon or comparison, if it is a field.
    virtual QStringList fieldNames() const { return {}; }

    virtual void addCompletions(const CompletionPlace& place, std::vector<Completion>& choices) const;

  protected:
    // Adds those of `texts` that begin with what is typed, described by the operator's key.
    void offer(const CompletionPlace& place, const QStringList& texts, std::vector<Completion>& choices) const;
    // The field's names with their colon, and after one of them the values that are known.
    void offerField(const CompletionPlace& place, const QStringList& names, const QStringList& values,
                    std::vector<Completion>& choices) const;
};

}  // namespace zhiban
