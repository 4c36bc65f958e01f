// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/routing/routing_decision.h"

#include <gtest/gtest.h>

#include <QSet>

#include "core/insight/routing/starter_categories.h"

namespace zhiban::testing {
namespace {

using Outcome = RoutingStep::Outcome;
using Origin = RoutingDecision::Origin;

const QTimeZone beijing("Asia/Shanghai");

TimePoint at(const char* local) {
    QDateTime time = QDateTime::fromString(QLatin1String(local), Qt::ISODate);
    time.setTimeZone(beijing);
    return fromDateTime(time);
}

Category category(const char* id, const char16_t* name, const char* parent = "", const char* department = "") {
    Category made;
    made.id.text = QLatin1String(id);
    made.name = QString::fromUtf16(name);
    made.parent.text = QLatin1String(parent);
    made.department.text = QLatin1String(department);
    return made;
}

Department department(const char* id, const char16_t* name, const QStringList& categories = {}) {
    Department made;
    made.id.text = QLatin1String(id);
    made.name = QString::fromUtf16(name);
    made.categories = categories;
    return made;
}

class RoutingDecisions : public ::testing::Test {
  protected:
    RoutingDecision decide() const { return decideRouting(plan_, subject_, suggestion_, beijing); }
    RoutingRule& addRule(const char16_t* name) {
        RoutingRule rule;
        rule.name = QString::fromUtf16(name);
        rule.department = DepartmentId{QStringLiteral("d-water")};
        plan_.rules.push_back(rule);
        return plan_.rules.back();
    }

    RoutingPlan plan_{{},
                      {category("g", u"道路设施", "", "d-roads"), category("c1", u"路灯", "g"),
                       category("c2", u"窨井盖", "g", "d-water"), category("c3", u"供暖")},
                      {department("d-roads", u"市政"), department("d-water", u"水务"),
                       department("d-heat", u"热力", {QStringLiteral("供暖")})}};
    RoutingSubject subject_{QStringLiteral("路灯不亮"),
                            QStringLiteral("民主路一片漆黑"),
                            QStringLiteral("城东"),
                            {},
                            at("2026-01-16T23:30:00")};
    std::optional<CategorySuggestion> suggestion_ =
        CategorySuggestion{QStringLiteral("路灯"), 0.99, true, {QStringLiteral("路灯")}};
};

TEST_F(RoutingDecisions, FollowTheClassifierWhereNothingElseIsSaid) {
    const RoutingDecision decision = decide();
    EXPECT_EQ(decision.category, QStringLiteral("路灯"));
    EXPECT_EQ(decision.categoryFrom, Origin::Classifier);
    EXPECT_TRUE(decision.sure);
    EXPECT_EQ(decision.departmentName, QStringLiteral("市政")) << "by the group";
    EXPECT_TRUE(decision.trace.empty());
}

TEST_F(RoutingDecisions, TakeTheDepartmentFromCategoryThenGroupThenTheDepartmentsOwnWords) {
    suggestion_->category = QStringLiteral("窨井盖");
    EXPECT_EQ(decide().departmentName, QStringLiteral("水务"));
    suggestion_->category = QStringLiteral("供暖");
    EXPECT_EQ(decide().departmentName, QStringLiteral("热力"));
    suggestion_->category = QStringLiteral("谁也不管");
    EXPECT_EQ(decide().departmentName, QString());
    suggestion_.reset();
    EXPECT_EQ(decide(), RoutingDecision{});
}

TEST_F(RoutingDecisions, BelieveTheSourceBeforeTheClassifierIfTheOfficeKnowsTheCategory) {
    subject_.category = QStringLiteral("供暖");
    EXPECT_EQ(decide().category, QStringLiteral("供暖"));
    EXPECT_EQ(decide().categoryFrom, Origin::Source);
    subject_.category = QStringLiteral("杂谈");
    EXPECT_EQ(decide().category, QStringLiteral("路灯"));
}

TEST_F(RoutingDecisions, LetTheFirstRuleThatAppliesWinAndTellWhyTheOthersDidNot) {
    addRule(u"停用的").active = false;
    addRule(u"别处").places = QStringList{QStringLiteral("城西")};
    addRule(u"别的词").words = QStringList{QStringLiteral("漏水")};
    addRule(u"白天").hours = DailyHours{QTime(8, 0), QTime(18, 0)};
    addRule(u"别类").categories = QStringList{QStringLiteral("供暖")};
    RoutingRule& night = addRule(u"夜间城东");
    night.places = QStringList{QStringLiteral("城北"), QStringLiteral("城东")};
    night.hours = DailyHours{QTime(22, 0), QTime(6, 0)};
    night.category = QStringLiteral("窨井盖");
    addRule(u"没有轮到");
    const RoutingDecision decision = decide();
    EXPECT_EQ(decision.rule, QStringLiteral("夜间城东"));
    EXPECT_EQ(decision.category, QStringLiteral("窨井盖"));
    EXPECT_EQ(decision.categoryFrom, Origin::Rule);
    EXPECT_TRUE(decision.departmentFromRule);
    const std::vector<Outcome> expected = {Outcome::Off,        Outcome::OtherPlace,    Outcome::NoWord,
                                           Outcome::OtherHours, Outcome::OtherCategory, Outcome::Applies};
    ASSERT_EQ(decision.trace.size(), expected.size());
    for (size_t i = 0; i < expected.size(); ++i) {
        EXPECT_EQ(decision.trace[i].outcome, expected[i]) << i;
    }
    EXPECT_EQ(decision.trace.back().by, QStringLiteral("城东"));
}

TEST_F(RoutingDecisions, HoursBeginInclusiveAndEndExclusiveInTheOfficesZone) {
    addRule(u"夜").hours = DailyHours{QTime(22, 0), QTime(6, 0)};
    const std::vector<std::pair<const char*, bool>> cases = {{"2026-01-16T21:59:59", false},
                                                             {"2026-01-16T22:00:00", true},
                                                             {"2026-01-17T05:59:59", true},
                                                             {"2026-01-17T06:00:00", false}};
    for (const auto& [time, applies] : cases) {
        subject_.at = at(time);
        EXPECT_EQ(decide().rule.isEmpty(), !applies) << time;
    }
}

TEST_F(RoutingDecisions, ARuleForAGroupIsOneForAllItsCategories) {
    addRule(u"道路").categories = QStringList{QStringLiteral("道路设施")};
    EXPECT_EQ(decide().rule, QStringLiteral("道路"));
    suggestion_->sure = false;
    EXPECT_EQ(decide().rule, QString()) << "a guess decides no rule";
}

TEST_F(RoutingDecisions, FindPlacesAndWordsHoweverTheyAreWritten) {
    addRule(u"民主").places = QStringList{QStringLiteral("民主路")};
    subject_.body = QStringLiteral("民*主*路一片漆黑");
    EXPECT_EQ(decide().rule, QStringLiteral("民主"));
}

TEST(StarterCategories, HaveTwoLevelsAndEveryNameOnce) {
    QSet<QString> names;
    int categories = 0;
    for (const StarterGroup& group : starterGroups()) {
        EXPECT_FALSE(names.contains(group.name));
        names.insert(group.name);
        for (const StarterCategory& each : group.categories) {
            EXPECT_FALSE(names.contains(each.name)) << each.name.toStdString();
            names.insert(each.name);
            ++categories;
        }
    }
    EXPECT_GE(categories, 17);
    EXPECT_TRUE(names.contains(QStringLiteral("窨井盖")));
}

}  // namespace
}  // namespace zhiban::testing
