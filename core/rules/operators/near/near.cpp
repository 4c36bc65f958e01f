// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/operators/near/near.h"

#include <array>

#include "core/rules/language/condition_parser.h"
#include "core/rules/language/condition_printer.h"
#include "core/rules/matching/matcher_builder.h"
#include "core/rules/operators/all_of/all_of.h"
#include "core/rules/operators/near/near_matcher.h"

namespace zhiban {

namespace {

constexpr int Farthest = 1000;

class Near final : public Condition {
  public:
    Near(std::array<ConditionPtr, 2> parts, int farthest)
        : Condition(stretchOf(parts)), parts_(std::move(parts)), farthest_(farthest) {}

    QString operatorKey() const override { return QStringLiteral("near"); }
    std::span<const ConditionPtr> parts() const override { return parts_; }
    Binding binding() const override { return Binding::Nearness; }
    void print(ConditionPrinter& printer) const override {
        printer.addPart(*parts_[0], Binding::Nearness);
        printer.add(u" 近/", u" NEAR/");
        printer.add(QString::number(farthest_) + QLatin1Char(' '));
        printer.addPart(*parts_[1], Binding::Nearness);
    }
    bool looksAtWords() const override { return true; }
    MatcherPtr matcher(MatcherBuilder& builder) const override {
        return std::make_unique<NearMatcher>(parts_[0]->matcher(builder), parts_[1]->matcher(builder), farthest_,
                                             builder.layers());
    }

  private:
    bool saysTheSame(const Condition& other) const override {
        return farthest_ == static_cast<const Near&>(other).farthest_;
    }

    std::array<ConditionPtr, 2> parts_;
    int farthest_;
};

// After the operator's name: "/5", "／5", nothing, or anything.
QStringView distanceIn(QStringView run) {
    const qsizetype slash = std::max(run.indexOf(u'/'), run.indexOf(u'／'));
    return slash < 0 ? QStringView() : run.mid(slash + 1);
}

class NearOperator final : public ConditionOperator {
  public:
    QString key() const override { return QStringLiteral("near"); }
    std::vector<OperatorExample> examples() const override {
        return {{QStringLiteral("路灯 近/5 不亮"), QStringLiteral("路灯又不亮了"),
                 QStringLiteral("路灯下面有人下棋，棋盘不亮")},
                {QStringLiteral("(老人 或 孩子) 近/8 走失"), QStringLiteral("走失一名老人"),
                 QStringLiteral("老人早上去买菜，说邻居家的狗走失")}};
    }
    Binding binding() const override { return Binding::Nearness; }

    std::optional<Lexeme> lexemeAt(const LexemePlace& place) const override {
        for (const QStringView name : {QStringView(u"NEAR"), QStringView(u"近")}) {
            const bool isWhole = place.run == name;
            const bool goesOn = place.run.size() > name.size() && place.run.startsWith(name) &&
                                (place.run[name.size()] == u'/' || place.run[name.size()] == u'／');
            if (isWhole || goesOn) {
                return Lexeme{LexemeRole::Joint, ConditionTokenKind::Operator, {place.at, place.run.size()}};
            }
        }
        return std::nullopt;
    }

    ConditionPtr join(std::vector<ConditionPtr> operands, std::span<const Lexeme> joints,
                      ConditionParser& parser) const override {
        const std::optional<int> farthest = readDistance(joints.front(), parser);
        for (const ConditionPtr& operand : operands) {
            if (!operand->hasPlaces()) {
                parser.refuse(operand->where(), "rule.near-operand", {parser.textOf(operand->where()).toString()});
                return {};
            }
        }
        if (operands.size() > 2) {
            refuseChain(operands, joints, parser);
            return {};
        }
        return farthest ? nearTo(operands[0], operands[1], *farthest) : ConditionPtr();
    }

    void addCompletions(const CompletionPlace& place, std::vector<Completion>& choices) const override {
        if (place.afterOperand) {
            offer(place, {QStringLiteral("近/5"), QStringLiteral("NEAR/5")}, choices);
        }
    }

  private:
    static std::optional<int> readDistance(const Lexeme& joint, ConditionParser& parser) {
        const QStringView run = parser.textOf(joint);
        bool isNumber = false;
        const int farthest = distanceIn(run).toInt(&isNumber);
        if (!isNumber || farthest < 0 || farthest > Farthest) {
            const QStringView name = run.startsWith(u'近') ? QStringView(u"近/5") : QStringView(u"NEAR/5");
            parser.refuse(joint.where, "rule.bad-distance", {run.toString(), QString::number(Farthest)},
                          name.toString());
            return std::nullopt;
        }
        return farthest;
    }

    // A 近/5 B 近/5 C leaves open what C must be near to.
    static void refuseChain(const std::vector<ConditionPtr>& operands, std::span<const Lexeme> joints,
                            ConditionParser& parser) {
        const auto textOf = [&](size_t operand) {
            ConditionPrinter printer(PrintWords::Chinese);
            printer.addPart(*operands[operand], Binding::Nearness);
            return printer.text();
        };
        QStringList pairs;
        for (size_t i = 0; i + 1 < operands.size(); ++i) {
            pairs << textOf(i) + QLatin1Char(' ') + parser.textOf(joints[i]).toString() + QLatin1Char(' ') +
                         textOf(i + 1);
        }
        parser.refuse(stretchOf(operands), "rule.near-chain", {}, pairs.join(QStringLiteral(" 且 ")));
    }
};

}  // namespace

ConditionPtr nearTo(ConditionPtr one, ConditionPtr other, int farthest) {
    return std::make_shared<Near>(std::array{std::move(one), std::move(other)}, farthest);
}

std::unique_ptr<ConditionOperator> makeNear() {
    return std::make_unique<NearOperator>();
}

}  // namespace zhiban
