// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/routing/routing_plan.h"

#include "core/operations/setup/set_up_office.h"
#include "tests/support/store_fixture.h"

namespace zhiban::testing {
namespace {

class RoutingPlans : public StoreTest {
  protected:
    RoutingPlan plan() { return valueOf(ReadRoutingPlan{}.run(*session_)); }
    Result<Category> save(const QString& name, const CategoryId& parent = {}, const CategoryId& id = {}) {
        Category category;
        category.id = id;
        category.parent = parent;
        category.name = name;
        return SaveCategory{category}.run(*session_, context());
    }
    QString refusal(const Result<Category>& saved) { return saved ? QString() : saved.error().subject; }
};

TEST_F(RoutingPlans, ANewOfficeStartsWithATreeOfCategories) {
    valueOf(SetUpOffice{}.run(*session_, context()));
    const std::vector<Category> categories = plan().categories;
    int groups = 0;
    for (const Category& each : categories) {
        groups += each.parent ? 0 : 1;
        EXPECT_TRUE(each.active);
    }
    EXPECT_GE(groups, 8);
    EXPECT_GE(static_cast<int>(categories.size()) - groups, 17);
}

TEST_F(RoutingPlans, CategoriesHaveTwoLevelsAndNamesOfTheirOwn) {
    const Category group = valueOf(save(QStringLiteral(" 道路 ")));
    EXPECT_EQ(group.name, QStringLiteral("道路"));
    const Category lamp = valueOf(save(QStringLiteral("路灯"), group.id));
    EXPECT_EQ(refusal(save(QStringLiteral("灯泡"), lamp.id)), QStringLiteral("category.too-deep"));
    EXPECT_EQ(refusal(save(QStringLiteral("道路"), lamp.id, group.id)), QStringLiteral("category.too-deep"));
    EXPECT_EQ(refusal(save(QStringLiteral("路灯"))), QStringLiteral("category.name-taken"));
    EXPECT_EQ(refusal(save(QStringLiteral("  "))), QStringLiteral("category.no-name"));
    EXPECT_EQ(refusal(save(QStringLiteral("x"), CategoryId{QStringLiteral("nobody")})),
              QStringLiteral("category.unknown"));
    valueOf(save(QStringLiteral("灯"), group.id, lamp.id));
    ASSERT_EQ(plan().categories.size(), 2U);
    EXPECT_EQ(plan().categories[1].name, QStringLiteral("灯"));
}

TEST_F(RoutingPlans, RulesAreSavedTogetherInTheirOrderAndNeverOverSomebodyElses) {
    RoutingRule first;
    first.name = QStringLiteral("一");
    first.places = QStringList{QStringLiteral("城东")};
    first.hours = DailyHours{QTime(22, 0), QTime(6, 30)};
    first.category = QStringLiteral("路灯");
    RoutingRule second;
    second.name = QStringLiteral("二");
    second.words = QStringList{QStringLiteral("漏水")};
    second.department = DepartmentId{QStringLiteral("d-1")};
    second.active = false;
    EXPECT_EQ(valueOf((SaveRoutingRules{{first, second}, 0}.run(*session_, context()))), 1);
    EXPECT_EQ(plan().rules, (std::vector<RoutingRule>{first, second}));
    const auto late = SaveRoutingRules{{second}, 0}.run(*session_, context(QStringLiteral("林晚照")));
    ASSERT_FALSE(late.has_value());
    EXPECT_EQ(late.error().subject, QStringLiteral("routing.changed-meanwhile"));
    EXPECT_EQ(late.error().details, std::vector<QString>{QStringLiteral("方知秋")});
    EXPECT_EQ(valueOf((SaveRoutingRules{{second, first}, 1}.run(*session_, context()))), 2);
    EXPECT_EQ(plan().rules, (std::vector<RoutingRule>{second, first}));
    EXPECT_EQ(valueOf(session_->routing().ruleVersions()).size(), 2U);
}

TEST_F(RoutingPlans, ARuleMustDecideSomething) {
    RoutingRule rule;
    rule.name = QStringLiteral("空");
    const auto saved = SaveRoutingRules{{rule}, 0}.run(*session_, context());
    ASSERT_FALSE(saved.has_value());
    EXPECT_EQ(saved.error().subject, QStringLiteral("routing.rule-says-nothing"));
}

}  // namespace
}  // namespace zhiban::testing
