// SPDX-License-Identifier: GPL-3.0-or-later
// The help page shows the examples of the operators: each must do what it is shown to do.
#include <gtest/gtest.h>

#include <set>

#include "core/base/office_zone.h"
#include "core/rules/compiled_rules.h"
#include "core/rules/operators/operators.h"

using namespace zhiban;

namespace {

// The text stands for whatever the operator looks at.
bool holds(const QString& condition, const QString& text) {
    Rule rule;
    rule.name = condition;
    rule.condition = condition;
    WordList list;
    list.name = QStringLiteral("示例");
    list.words = {QStringLiteral("红绿灯"), QStringLiteral("路灯")};
    const auto rules = CompiledRules::compile({rule}, {list});
    EXPECT_TRUE(rules) << (rules ? "" : rules.error().what.toStdString());
    MatchSubject subject;
    subject.body = text;
    subject.sourceName = text;
    subject.place = text;
    subject.category = text;
    subject.likes = text.toInt();
    const QTime time = QTime::fromString(text, QStringLiteral("HH:mm"));
    subject.writtenAt = fromDateTime(QDateTime(QDate(2026, 3, 2), time.isValid() ? time : QTime(0, 0), officeZone()));
    return rules && !(*rules)->match(subject).empty();
}

}  // namespace

TEST(Operators, HaveExamplesThatDoWhatTheyShow) {
    for (const auto& op : conditionOperators()) {
        EXPECT_FALSE(op->examples().empty()) << op->key().toStdString();
        for (const OperatorExample& example : op->examples()) {
            EXPECT_TRUE(holds(example.condition, example.matches)) << example.condition.toStdString();
            EXPECT_FALSE(holds(example.condition, example.misses)) << example.condition.toStdString();
        }
    }
}

TEST(Operators, HaveNamesOfTheirOwn) {
    std::set<QString> keys;
    for (const auto& op : conditionOperators()) {
        EXPECT_TRUE(keys.insert(op->key()).second) << op->key().toStdString();
    }
    EXPECT_GE(keys.size(), 14U);
}
