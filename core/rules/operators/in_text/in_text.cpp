// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/operators/in_text/in_text.h"

#include <algorithm>
#include <array>

#include "core/rules/language/condition_parser.h"
#include "core/rules/language/condition_printer.h"
#include "core/rules/matching/matcher_builder.h"
#include "core/rules/operators/field_lexeme.h"

namespace zhiban {

namespace {

const QStringList& namesOf(TextField field) {
    static const QStringList title{QStringLiteral("标题"), QStringLiteral("title")};
    static const QStringList body{QStringLiteral("正文"), QStringLiteral("body")};
    return field == TextField::Title ? title : body;
}

// Its words are looked for in the field only: see MatcherBuilder::field(). Nothing is left to do but to pass on.
class InTextMatcher final : public Matcher {
  public:
    explicit InTextMatcher(MatcherPtr part) : Matcher(part->cover()), part_{std::move(part)} {}

    bool holds(MatchEvidence& evidence) const override { return part_[0]->holds(evidence); }
    void addPlaces(MatchEvidence& evidence, std::vector<Span>& places) const override {
        part_[0]->addPlaces(evidence, places);
    }
    std::span<const MatcherPtr> parts() const override { return part_; }

  private:
    std::array<MatcherPtr, 1> part_;
};

class InText final : public Condition {
  public:
    InText(TextField field, ConditionPtr part, Span where) : Condition(where), field_(field), part_{std::move(part)} {}

    QString operatorKey() const override { return QStringLiteral("in_text"); }
    std::span<const ConditionPtr> parts() const override { return part_; }
    void print(ConditionPrinter& printer) const override {
        const QStringList& names = namesOf(field_);
        printer.add(names[0], names[1]);
        printer.add(u":");
        printer.addPart(*part_[0], Binding::Nearness);
    }
    bool isPositive() const override { return part_[0]->isPositive(); }
    bool hasPlaces() const override { return part_[0]->hasPlaces(); }
    MatcherPtr matcher(MatcherBuilder& builder) const override {
        return std::make_unique<InTextMatcher>(builder.matcherWithin(field_, *part_[0]));
    }

  private:
    bool saysTheSame(const Condition& other) const override {
        return field_ == static_cast<const InText&>(other).field_;
    }

    TextField field_;
    std::array<ConditionPtr, 1> part_;
};

class InTextOperator final : public ConditionOperator {
  public:
    QString key() const override { return QStringLiteral("in_text"); }
    std::vector<OperatorExample> examples() const override {
        return {{QStringLiteral("正文:(停水 或 停电)"), QStringLiteral("昨晚停电"), QStringLiteral("昨晚停车")}};
    }
    QStringList fieldNames() const override { return namesOf(TextField::Title) + namesOf(TextField::Body); }

    std::optional<Lexeme> lexemeAt(const LexemePlace& place) const override {
        const qsizetype length = std::max(fieldLength(place.run, namesOf(TextField::Title)),
                                          fieldLength(place.run, namesOf(TextField::Body)));
        if (length == 0) {
            return std::nullopt;
        }
        return Lexeme{LexemeRole::Operand, ConditionTokenKind::Field, {place.at, length}};
    }

    ConditionPtr read(const Lexeme& lexeme, ConditionParser& parser) const override {
        ConditionPtr part = parser.operandOf(lexeme);
        if (part == nullptr) {
            return {};
        }
        if (!part->looksAtWords()) {
            parser.refuse(part->where(), "rule.field-wants-words", {parser.textOf(lexeme).toString()});
            return {};
        }
        const bool isTitle = fieldLength(parser.textOf(lexeme), namesOf(TextField::Title)) > 0;
        const qsizetype end = part->where().start + part->where().length;
        return inText(isTitle ? TextField::Title : TextField::Body, std::move(part),
                      {lexeme.where.start, end - lexeme.where.start});
    }

    void addCompletions(const CompletionPlace& place, std::vector<Completion>& choices) const override {
        for (const QString& name : fieldNames()) {
            offer(place, {name + QLatin1Char(':')}, choices);
        }
    }
};

}  // namespace

ConditionPtr inText(TextField field, ConditionPtr part, Span where) {
    return std::make_shared<InText>(field, std::move(part), where);
}

std::unique_ptr<ConditionOperator> makeInText() {
    return std::make_unique<InTextOperator>();
}

}  // namespace zhiban
