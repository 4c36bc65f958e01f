// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/operators/none_of/none_of.h"

#include <array>

#include "core/rules/language/condition_parser.h"
#include "core/rules/language/condition_printer.h"
#include "core/rules/matching/matcher_builder.h"

namespace zhiban {

namespace {

class NoneOfMatcher final : public Matcher {
  public:
    explicit NoneOfMatcher(MatcherPtr part) : Matcher(std::nullopt), part_{std::move(part)} {}

    bool holds(MatchEvidence& evidence) const override { return !part_[0]->holds(evidence.forExclusions()); }
    std::span<const MatcherPtr> parts() const override { return part_; }

  private:
    std::array<MatcherPtr, 1> part_;
};

class NoneOf final : public Condition {
  public:
    NoneOf(ConditionPtr part, Span where) : Condition(where), part_{std::move(part)} {}

    QString operatorKey() const override { return QStringLiteral("none_of"); }
    std::span<const ConditionPtr> parts() const override { return part_; }
    void print(ConditionPrinter& printer) const override {
        printer.add(u"非 ", u"NOT ");
        printer.addPart(*part_[0], Binding::Nearness);
    }
    bool isPositive() const override { return false; }
    bool looksAtWords() const override { return part_[0]->looksAtWords(); }
    MatcherPtr matcher(MatcherBuilder& builder) const override {
        return std::make_unique<NoneOfMatcher>(builder.matcherExcluding(*part_[0]));
    }

  private:
    bool saysTheSame(const Condition& /*other*/) const override { return true; }

    std::array<ConditionPtr, 1> part_;
};

class NoneOfOperator final : public ConditionOperator {
  public:
    QString key() const override { return QStringLiteral("none_of"); }
    std::vector<OperatorExample> examples() const override {
        return {{QStringLiteral("着火 非 演习"), QStringLiteral("楼道着火"), QStringLiteral("消防演习，模拟着火")},
                {QStringLiteral("走失 -已找到"), QStringLiteral("老人走失"), QStringLiteral("走失的老人已找到")}};
    }
    std::optional<Lexeme> lexemeAt(const LexemePlace& place) const override {
        if (place.run == u"非" || place.run == u"NOT") {
            return lexeme(place, place.run.size());
        }
        const qsizetype next = place.at + 1;
        const bool isMark =
            place.text[place.at] == u'-' || place.text[place.at] == u'!' || place.text[place.at] == u'！';
        // A mark that stands alone is a mark.
        if (isMark && next < place.text.size() && !isBlankInCondition(place.text[next]) &&
            !isLineEnd(place.text[next])) {
            return lexeme(place, 1);
        }
        return std::nullopt;
    }
    ConditionPtr read(const Lexeme& lexeme, ConditionParser& parser) const override {
        ConditionPtr part = parser.operandOf(lexeme);
        if (part == nullptr) {
            return {};
        }
        const Span where{lexeme.where.start, part->where().start + part->where().length - lexeme.where.start};
        return noneOf(std::move(part), where);
    }
    bool restrictsLinesAbove() const override { return true; }
    void addCompletions(const CompletionPlace& place, std::vector<Completion>& choices) const override {
        offer(place, {QStringLiteral("非"), QStringLiteral("NOT")}, choices);
    }

  private:
    static Lexeme lexeme(const LexemePlace& place, qsizetype length) {
        return {LexemeRole::Operand, ConditionTokenKind::Operator, {place.at, length}};
    }
};

}  // namespace

bool isExclusion(const Condition& condition) {
    return dynamic_cast<const NoneOf*>(&condition) != nullptr;
}

ConditionPtr noneOf(ConditionPtr part, Span where) {
    return std::make_shared<NoneOf>(std::move(part), where);
}

std::unique_ptr<ConditionOperator> makeNoneOf() {
    return std::make_unique<NoneOfOperator>();
}

}  // namespace zhiban
