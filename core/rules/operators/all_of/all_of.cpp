// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/operators/all_of/all_of.h"

#include <algorithm>
#include <utility>

#include "core/rules/language/condition_printer.h"
#include "core/rules/matching/matcher_builder.h"
#include "core/rules/operators/joint_lexeme.h"
#include "core/rules/operators/none_of/none_of.h"

namespace zhiban {

namespace {

// The part that fewest posts get past: fewest leaves to look for.
Cover narrowestCover(const std::vector<MatcherPtr>& parts) {
    Cover narrowest;
    for (const MatcherPtr& part : parts) {
        if (part->cover() && (!narrowest || part->cover()->size() < narrowest->size())) {
            narrowest = part->cover();
        }
    }
    return narrowest;
}

class AllOfMatcher final : public Matcher {
  public:
    explicit AllOfMatcher(std::vector<MatcherPtr> parts) : Matcher(narrowestCover(parts)), parts_(std::move(parts)) {}

    bool holds(MatchEvidence& evidence) const override {
        return std::all_of(parts_.begin(), parts_.end(), [&](const auto& part) { return part->holds(evidence); });
    }
    void addPlaces(MatchEvidence& evidence, std::vector<Span>& places) const override {
        for (const MatcherPtr& part : parts_) {
            part->addPlaces(evidence, places);
        }
    }
    std::span<const MatcherPtr> parts() const override { return parts_; }

  private:
    std::vector<MatcherPtr> parts_;
};

class AllOf final : public Condition {
  public:
    explicit AllOf(std::vector<ConditionPtr> parts) : Condition(stretchOf(parts)), parts_(std::move(parts)) {}

    QString operatorKey() const override { return QStringLiteral("all_of"); }
    std::span<const ConditionPtr> parts() const override { return parts_; }
    Binding binding() const override { return Binding::Together; }

    void print(ConditionPrinter& printer) const override {
        bool isFirst = true;
        for (const ConditionPtr& part : parts_) {
            if (!std::exchange(isFirst, false)) {
                // An exclusion reads better without a joint: 路灯 且 不亮 非 已修.
                isExclusion(*part) ? printer.add(u" ") : printer.add(u" 且 ", u" AND ");
            }
            printer.addPart(*part, Binding::Together);
        }
    }

    bool isPositive() const override {
        return std::any_of(parts_.begin(), parts_.end(), [](const auto& part) { return part->isPositive(); });
    }
    bool looksAtWords() const override {
        return std::all_of(parts_.begin(), parts_.end(), [](const auto& part) { return part->looksAtWords(); });
    }
    MatcherPtr matcher(MatcherBuilder& builder) const override {
        return std::make_unique<AllOfMatcher>(builder.matchersOf(parts_));
    }

  private:
    bool saysTheSame(const Condition& /*other*/) const override { return true; }

    std::vector<ConditionPtr> parts_;
};

class AllOfOperator final : public ConditionOperator {
  public:
    QString key() const override { return QStringLiteral("all_of"); }
    std::vector<OperatorExample> examples() const override {
        return {{QStringLiteral("路灯 不亮"), QStringLiteral("门口的路灯一周不亮"), QStringLiteral("路灯修好了")},
                {QStringLiteral("井盖 且 丢"), QStringLiteral("井盖又丢了"), QStringLiteral("井盖松动")}};
    }
    Binding binding() const override { return Binding::Together; }
    std::optional<Lexeme> lexemeAt(const LexemePlace& place) const override {
        static const QStringList words = {QStringLiteral("且"), QStringLiteral("AND"), QStringLiteral("&"),
                                          QStringLiteral("&&"), QStringLiteral("＆")};
        return jointAt(place, words);
    }
    ConditionPtr join(std::vector<ConditionPtr> operands, std::span<const Lexeme> /*joints*/,
                      ConditionParser& /*parser*/) const override {
        return allOf(operands);
    }
    void addCompletions(const CompletionPlace& place, std::vector<Completion>& choices) const override {
        if (place.afterOperand) {
            offer(place, {QStringLiteral("且"), QStringLiteral("AND")}, choices);
        }
    }
};

}  // namespace

ConditionPtr allOf(const std::vector<ConditionPtr>& parts) {
    std::vector<ConditionPtr> flat;
    for (const ConditionPtr& part : parts) {
        if (dynamic_cast<const AllOf*>(part.get()) != nullptr) {
            flat.insert(flat.end(), part->parts().begin(), part->parts().end());
        } else {
            flat.push_back(part);
        }
    }
    if (flat.size() < 2) {
        return flat.empty() ? ConditionPtr() : flat.front();
    }
    return std::make_shared<AllOf>(std::move(flat));
}

std::unique_ptr<ConditionOperator> makeAllOf() {
    return std::make_unique<AllOfOperator>();
}

}  // namespace zhiban
