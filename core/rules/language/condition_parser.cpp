// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/language/condition_parser.h"

#include <algorithm>

#include "core/rules/language/condition_lexer.h"
#include "core/rules/language/condition_warnings.h"
#include "core/rules/language/read_condition.h"
#include "core/rules/operators/all_of/all_of.h"
#include "core/rules/operators/any_of/any_of.h"

namespace zhiban {

namespace {

constexpr qsizetype MostUnits = 1 << 20;
constexpr int MostLevels = 100;

bool endsLines(LexemeRole role) {
    return role == LexemeRole::End || role == LexemeRole::Close || role == LexemeRole::Comma;
}

}  // namespace

ConditionParser::ConditionParser(QStringView text) : text_(text.left(MostUnits)), lexemes_(lexemesOf(text_)) {
    std::erase_if(lexemes_, [](const Lexeme& lexeme) { return lexeme.role == LexemeRole::Comment; });
    if (text.size() > MostUnits) {
        refuse({MostUnits, text.size() - MostUnits}, "rule.text-too-long", {QString::number(MostUnits)});
    }
}

ParsedCondition ConditionParser::parse() {
    std::vector<ConditionPtr> alternatives;
    for (;;) {
        if (ConditionPtr condition = lines()) {
            alternatives.push_back(std::move(condition));
        }
        if (peek().role == LexemeRole::End) {
            return finished(anyOf(alternatives));
        }
        refuse(peek().where, "rule.unopened-bracket");
        advance();
    }
}

ParsedCondition ConditionParser::finished(ConditionPtr condition) {
    const auto isError = [](const Diagnostic& one) { return one.severity == DiagnosticSeverity::Error; };
    if (std::none_of(diagnostics_.begin(), diagnostics_.end(), isError)) {
        if (condition == nullptr) {
            refuse({0, text_.size()}, "rule.no-words");
        } else if (!condition->isPositive()) {
            refuse(condition->where(), "rule.nothing-positive");
        }
    }
    if (std::any_of(diagnostics_.begin(), diagnostics_.end(), isError)) {
        condition.reset();
    }
    return {std::move(condition), std::move(diagnostics_)};
}

ConditionPtr ConditionParser::lines() {
    std::vector<ConditionPtr> alternatives;
    for (skipLineEnds(); !endsLines(peek().role); skipLineEnds()) {
        addLine(alternatives);
    }
    return anyOf(alternatives);
}

void ConditionParser::addLine(std::vector<ConditionPtr>& alternatives) {
    const Lexeme first = peek();
    const bool joins = first.role == LexemeRole::Joint;
    const bool restricts = first.op != nullptr && first.op->restrictsLinesAbove();
    if (alternatives.empty() && joins) {
        refuse(first.where, "rule.missing-operand", {textOf(first).toString()});
        advance();
        return;
    }
    if (!alternatives.empty() && (joins || restricts)) {
        if (joins) {
            advance();
            skipLineEnds();
        }
        std::vector<ConditionPtr> both{anyOf(alternatives), expression(first)};
        alternatives.clear();
        if (both.back() == nullptr) {
            alternatives.push_back(both.front());
        } else {
            ConditionPtr whole = joins ? first.op->join(both, std::span(&first, 1), *this) : allOf(both);
            alternatives.push_back(whole != nullptr ? std::move(whole) : both.front());
        }
        return;
    }
    if (ConditionPtr line = expression(first)) {
        alternatives.push_back(std::move(line));
    }
}

ConditionPtr ConditionParser::joined(Binding binding, const Lexeme& asking) {
    if (binding == Binding::Operand) {
        return operandOf(asking);
    }
    const auto tighter = static_cast<Binding>(static_cast<int>(binding) + 1);
    std::vector<ConditionPtr> operands{joined(tighter, asking)};
    std::vector<Lexeme> joints;
    while (const std::optional<Lexeme> joint = takeJoint(binding)) {
        joints.push_back(*joint);
        operands.push_back(joined(tighter, *joint));
    }
    const bool isWhole = std::none_of(operands.begin(), operands.end(), [](const auto& one) { return one == nullptr; });
    if (operands.size() == 1 || !isWhole) {
        // With an error reported it does not matter what is made of the rest.
        return operands.front() != nullptr ? operands.front() : operands.back();
    }
    return joints.front().op != nullptr ? joints.front().op->join(std::move(operands), joints, *this) : allOf(operands);
}

// Words side by side are joined by nothing but the blank between them.
std::optional<Lexeme> ConditionParser::takeJoint(Binding binding) {
    const Lexeme next = peek();
    if (next.role == LexemeRole::Joint && next.op->binding() == binding) {
        advance();
        if (peek().role == LexemeRole::LineEnd) {
            skipLineEnds();
        }
        return next;
    }
    if (binding == Binding::Together && (next.role == LexemeRole::Operand || next.role == LexemeRole::Open)) {
        return Lexeme{LexemeRole::Joint, ConditionTokenKind::Operator, {next.where.start, 0}, nullptr, false};
    }
    return std::nullopt;
}

ConditionPtr ConditionParser::operandOf(const Lexeme& asking) {
    const Lexeme lexeme = peek();
    const bool begins = lexeme.role == LexemeRole::Operand || lexeme.role == LexemeRole::Open;
    if (!begins) {
        const bool isAskingItself = asking.where == lexeme.where || asking.where.length == 0;
        refuse((isAskingItself ? lexeme : asking).where, "rule.missing-operand",
               {textOf(isAskingItself ? lexeme : asking).toString()});
        return {};
    }
    if (isTooDeep()) {
        return {};
    }
    ++depth_;
    ConditionPtr operand;
    if (lexeme.role == LexemeRole::Open) {
        operand = inBrackets();
    } else {
        advance();
        operand = lexeme.op->read(lexeme, *this);
    }
    --depth_;
    return operand;
}

bool ConditionParser::isTooDeep() {
    if (depth_ < MostLevels) {
        return false;
    }
    refuse(peek().where, "rule.too-deep", {QString::number(MostLevels)});
    next_ = lexemes_.size() - 1;
    isGivenUp_ = true;
    return true;
}

ConditionPtr ConditionParser::inBrackets() {
    const Lexeme open = peek();
    advance();
    ConditionPtr condition = lines();
    if (condition == nullptr && peek().role == LexemeRole::Close) {
        refuse({open.where.start, peek().end() - open.where.start}, "rule.empty-brackets");
    }
    expectClose(open);
    return condition;
}

std::vector<ConditionPtr> ConditionParser::argumentsOf(const Lexeme& asking) {
    const Lexeme open = peek();
    if (open.role != LexemeRole::Open) {
        refuse(asking.where, "rule.missing-operand", {textOf(asking).toString()});
        return {};
    }
    advance();
    std::vector<ConditionPtr> arguments;
    while (peek().role != LexemeRole::Close && peek().role != LexemeRole::End) {
        if (peek().role == LexemeRole::Comma || peek().role == LexemeRole::LineEnd) {
            advance();
            continue;
        }
        const size_t before = next_;
        if (ConditionPtr argument = expression(peek())) {
            arguments.push_back(std::move(argument));
        }
        if (next_ == before) {
            advance();
        }
    }
    expectClose(open);
    return arguments;
}

void ConditionParser::expectClose(const Lexeme& open) {
    if (peek().role == LexemeRole::Close) {
        advance();
        return;
    }
    if (isGivenUp_) {
        return;
    }
    constexpr qsizetype LongestToMend = 10'000;
    const Span rest{open.where.start, text_.size() - open.where.start};
    const QChar close = textOf(open) == u"（" ? QChar(u'）') : QChar(u')');
    refuse(rest, "rule.unclosed-bracket", {},
           rest.length <= LongestToMend ? textOf(rest).toString() + close : QString());
}

void ConditionParser::skipLineEnds() {
    while (peek().role == LexemeRole::LineEnd) {
        advance();
    }
}

void ConditionParser::refuse(Span where, const char* subject, std::vector<QString> details, QString suggestion) {
    report(DiagnosticSeverity::Error, where, subject, std::move(details), std::move(suggestion));
}

void ConditionParser::warn(Span where, const char* subject, std::vector<QString> details, QString suggestion) {
    report(DiagnosticSeverity::Warning, where, subject, std::move(details), std::move(suggestion));
}

// A text of nothing but brackets would fill the memory with what is wrong about it.
void ConditionParser::report(DiagnosticSeverity severity, Span where, const char* subject, std::vector<QString> details,
                             QString suggestion) {
    constexpr size_t MostDiagnostics = 100;
    if (diagnostics_.size() < MostDiagnostics) {
        diagnostics_.push_back(
            {severity, where, QString::fromLatin1(subject), std::move(details), std::move(suggestion)});
    }
}

ParsedCondition readCondition(QStringView text) {
    return ConditionParser(text).parse();
}

ParsedCondition parseCondition(QStringView text) {
    ParsedCondition parsed = readCondition(text);
    if (parsed.condition != nullptr) {
        addWarnings(*parsed.condition, parsed.diagnostics);
    }
    std::stable_sort(parsed.diagnostics.begin(), parsed.diagnostics.end(),
                     [](const Diagnostic& a, const Diagnostic& b) { return a.where.start < b.where.start; });
    return parsed;
}

}  // namespace zhiban
