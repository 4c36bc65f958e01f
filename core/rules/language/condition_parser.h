// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/rules/language/lexeme.h"
#include "core/rules/language/parse_condition.h"
#include "core/rules/operators/condition_operator.h"

namespace zhiban {

// Reads one condition: puts lexemes together by how tightly their operators bind, and goes on after an error to find
// the next one. Operators ask it for what they stand before. Lives as long as one reading; the text must outlive it.
class ConditionParser final {
  public:
    explicit ConditionParser(QStringView text);

    ParsedCondition parse();

    QStringView textOf(const Lexeme& lexeme) const { return text_.mid(lexeme.where.start, lexeme.where.length); }
    QStringView textFrom(const Lexeme& lexeme) const { return text_.mid(lexeme.where.start); }
    QStringView textOf(Span where) const { return text_.mid(where.start, where.length); }

    // The operand that must follow `asking`; none when an error was reported.
    ConditionPtr operandOf(const Lexeme& asking);
    // What stands in the bracket that must follow `asking`: divided by commas or line ends.
    std::vector<ConditionPtr> argumentsOf(const Lexeme& asking);

    void refuse(Span where, const char* subject, std::vector<QString> details = {}, QString suggestion = {});
    void warn(Span where, const char* subject, std::vector<QString> details = {}, QString suggestion = {});

  private:
    // Lines up to the end or to a bracket that closes.
    ConditionPtr lines();
    void addLine(std::vector<ConditionPtr>& alternatives);
    // One line, or what stands between two commas.
    ConditionPtr expression(const Lexeme& asking) { return joined(Binding::Alternatives, asking); }
    ConditionPtr joined(Binding binding, const Lexeme& asking);
    std::optional<Lexeme> takeJoint(Binding binding);
    ConditionPtr inBrackets();
    void expectClose(const Lexeme& open);

    const Lexeme& peek() const { return lexemes_[next_]; }
    void advance() { next_ += next_ + 1 < lexemes_.size() ? 1 : 0; }
    void skipLineEnds();
    bool isTooDeep();
    void report(DiagnosticSeverity severity, Span where, const char* subject, std::vector<QString> details,
                QString suggestion);
    ParsedCondition finished(ConditionPtr condition);

    QStringView text_;
    std::vector<Lexeme> lexemes_;
    size_t next_ = 0;
    int depth_ = 0;
    bool isGivenUp_ = false;  // too deep: what is left of the text was not looked at
    std::vector<Diagnostic> diagnostics_;
};

}  // namespace zhiban
