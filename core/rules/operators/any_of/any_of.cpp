// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/operators/any_of/any_of.h"

#include <algorithm>
#include <utility>

#include "core/rules/language/condition_printer.h"
#include "core/rules/matching/matcher_builder.h"
#include "core/rules/matching/part_index.h"
#include "core/rules/operators/joint_lexeme.h"

namespace zhiban {

namespace {

class AnyOfMatcher final : public Matcher {
  public:
    explicit AnyOfMatcher(std::vector<MatcherPtr> parts)
        : Matcher(coverOfAny(parts)), parts_(std::move(parts)), index_(parts_) {}

    bool holds(MatchEvidence& evidence) const override {
        const std::vector<std::uint32_t> candidates = index_.candidates(evidence);
        return std::any_of(candidates.begin(), candidates.end(),
                           [&](std::uint32_t part) { return parts_[part]->holds(evidence); });
    }
    void addPlaces(MatchEvidence& evidence, std::vector<Span>& places) const override {
        for (const std::uint32_t part : index_.candidates(evidence)) {
            if (parts_[part]->holds(evidence)) {
                parts_[part]->addPlaces(evidence, places);
            }
        }
    }
    std::span<const MatcherPtr> parts() const override { return parts_; }

  private:
    std::vector<MatcherPtr> parts_;
    PartIndex index_;
};

class AnyOf final : public Condition {
  public:
    explicit AnyOf(std::vector<ConditionPtr> parts) : Condition(stretchOf(parts)), parts_(std::move(parts)) {}

    QString operatorKey() const override { return QStringLiteral("any_of"); }
    std::span<const ConditionPtr> parts() const override { return parts_; }
    Binding binding() const override { return Binding::Alternatives; }

    void print(ConditionPrinter& printer) const override {
        bool isFirst = true;
        for (const ConditionPtr& part : parts_) {
            if (!std::exchange(isFirst, false)) {
                printer.add(u" 或 ", u" OR ");
            }
            printer.addPart(*part, Binding::Alternatives);
        }
    }

    bool isPositive() const override {
        return std::all_of(parts_.begin(), parts_.end(), [](const auto& part) { return part->isPositive(); });
    }
    bool hasPlaces() const override {
        return std::all_of(parts_.begin(), parts_.end(), [](const auto& part) { return part->hasPlaces(); });
    }
    bool looksAtWords() const override {
        return std::all_of(parts_.begin(), parts_.end(), [](const auto& part) { return part->looksAtWords(); });
    }
    MatcherPtr matcher(MatcherBuilder& builder) const override {
        return std::make_unique<AnyOfMatcher>(builder.matchersOf(parts_));
    }

  private:
    bool saysTheSame(const Condition& /*other*/) const override { return true; }

    std::vector<ConditionPtr> parts_;
};

class AnyOfOperator final : public ConditionOperator {
  public:
    QString key() const override { return QStringLiteral("any_of"); }
    std::vector<OperatorExample> examples() const override {
        return {{QStringLiteral("井盖 或 窨井"), QStringLiteral("窨井没盖"), QStringLiteral("路面有坑")},
                {QStringLiteral("停水\n停电\n停气"), QStringLiteral("又停电了"), QStringLiteral("停车难")}};
    }
    Binding binding() const override { return Binding::Alternatives; }
    std::optional<Lexeme> lexemeAt(const LexemePlace& place) const override {
        const auto isBar = [&](qsizetype at) {
            return at < place.text.size() && (place.text[at] == u'|' || place.text[at] == u'｜');
        };
        if (isBar(place.at)) {
            const qsizetype length = isBar(place.at + 1) ? 2 : 1;
            return Lexeme{LexemeRole::Joint, ConditionTokenKind::Operator, {place.at, length}};
        }
        static const QStringList words = {QStringLiteral("或"), QStringLiteral("OR")};
        return jointAt(place, words);
    }
    ConditionPtr join(std::vector<ConditionPtr> operands, std::span<const Lexeme> /*joints*/,
                      ConditionParser& /*parser*/) const override {
        return anyOf(operands);
    }
    void addCompletions(const CompletionPlace& place, std::vector<Completion>& choices) const override {
        if (place.afterOperand) {
            offer(place, {QStringLiteral("或"), QStringLiteral("OR")}, choices);
        }
    }
};

}  // namespace

ConditionPtr anyOf(const std::vector<ConditionPtr>& parts) {
    std::vector<ConditionPtr> flat;
    for (const ConditionPtr& part : parts) {
        if (dynamic_cast<const AnyOf*>(part.get()) != nullptr) {
            flat.insert(flat.end(), part->parts().begin(), part->parts().end());
        } else {
            flat.push_back(part);
        }
    }
    if (flat.size() < 2) {
        return flat.empty() ? ConditionPtr() : flat.front();
    }
    return std::make_shared<AnyOf>(std::move(flat));
}

std::unique_ptr<ConditionOperator> makeAnyOf() {
    return std::make_unique<AnyOfOperator>();
}

}  // namespace zhiban
