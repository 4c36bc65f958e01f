// SPDX-License-Identifier: GPL-3.0-or-later
// The models of the laboratory's tables.
#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

#include "ui/rules/presentation/back_test_model.h"
#include "ui/rules/presentation/diagnostic_model.h"
#include "ui/rules/presentation/hit_list_model.h"
#include "ui/rules/presentation/list_uses.h"
#include "ui/rules/presentation/pack_preview_model.h"

namespace zhiban {
namespace {

using Tester = QAbstractItemModelTester;

BackTestReport report() {
    BackTestReport report;
    report.from = fromMilliseconds(1'000);
    report.to = fromMilliseconds(2'000);
    report.looked = 1'234;
    report.hits = {PostId{9}, PostId{7}, PostId{5}};
    report.cased = {PostId{7}};
    report.alerted = {PostId{9}, PostId{7}};
    Case one;
    one.number = QStringLiteral("2026-0001");
    report.earlier = {{one, PostId{5}, std::chrono::minutes(130)}};
    report.medianEarlier = std::chrono::minutes(130);
    report.shifts = 4;
    report.minutesPerShift = 5.25;
    return report;
}

TEST(BackTestModel, HasARowForEveryNumberAndThePostsBehindIt) {
    BackTestModel model;
    Tester tester(&model, Tester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_FALSE(model.postsOf(BackTestModel::Hits));
    model.setReport(report());
    ASSERT_EQ(model.rowCount(), BackTestModel::RowCount);
    EXPECT_EQ(model.index(BackTestModel::Hits, BackTestModel::Value).data().toString(), QStringLiteral("3"));
    EXPECT_TRUE(
        model.index(BackTestModel::Minutes, BackTestModel::Value).data().toString().startsWith(QStringLiteral("5.3")));
    EXPECT_EQ(model.postsOf(BackTestModel::Hits)->posts, report().hits);
    EXPECT_EQ(model.postsOf(BackTestModel::Cased)->posts, report().cased);
    EXPECT_EQ(model.postsOf(BackTestModel::Alerted)->posts, report().alerted);
    EXPECT_EQ(model.postsOf(BackTestModel::Earlier)->posts, std::vector<PostId>{PostId{5}});
    EXPECT_EQ(model.postsOf(BackTestModel::Looked)->from, report().from);
    EXPECT_EQ(model.postsOf(BackTestModel::Looked)->to, report().to);
    EXPECT_FALSE(model.postsOf(99));
}

TEST(EarlierCaseModel, NamesTheCasesAndHowMuchEarlier) {
    EarlierCaseModel model;
    Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setCases(report().earlier);
    EXPECT_EQ(model.index(0, EarlierCaseModel::Number).data().toString(), QStringLiteral("2026-0001"));
    EXPECT_TRUE(model.index(0, EarlierCaseModel::Earlier).data().toString().startsWith(QLatin1Char('2')));
    EXPECT_EQ(model.at(1), nullptr);
}

TEST(DiagnosticModel, SaysWhereWhatAndWhatWouldMendIt) {
    DiagnosticModel model;
    Tester tester(&model, Tester::FailureReportingMode::Fatal);
    const QString text = QStringLiteral("路灯\n(不亮");
    model.setDiagnostics(
        {{DiagnosticSeverity::Warning, {0, 2}, QStringLiteral("rule.nothing-known"), {}, {}},
         {DiagnosticSeverity::Error, {3, 1}, QStringLiteral("rule.nothing-known"), {}, QStringLiteral("(不亮)")}},
        text);
    EXPECT_TRUE(model.hasError());
    const QString second = model.index(1).data().toString();
    EXPECT_TRUE(second.startsWith(QStringLiteral("Error · Line 2, character 1"))) << second.toStdString();
    EXPECT_TRUE(second.contains(QStringLiteral("(不亮)")));
    EXPECT_TRUE(model.index(0).data().toString().startsWith(QStringLiteral("Caution · Line 1, character 1")));
    model.setDiagnostics({}, {});
    EXPECT_FALSE(model.hasError());
}

TEST(PackPreviewModel, PutsRefusedLinesFirstAndCountsWhatWouldBeTaken) {
    RulePackPreview preview;
    using Line = RulePackPreview::Line;
    using Kind = RulePackPreview::Change;
    preview.lines = {Line{QStringLiteral("same"), false, Kind::Same, {}, {}, {}},
                     Line{QStringLiteral("new"), true, Kind::New, {}, {}, {}},
                     Line{QStringLiteral("bad"), false, Kind::New, {}, {}, QStringLiteral("rule.no-words")},
                     Line{QStringLiteral("other"), false, Kind::Changed, {}, {}, {}}};
    PackPreviewModel model(preview);
    Tester tester(&model, Tester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.at(0)->name, QStringLiteral("bad"));
    EXPECT_FALSE(model.index(0, PackPreviewModel::Remark).data().toString().isEmpty());
    EXPECT_EQ(model.refused(), 1);
    EXPECT_EQ(model.taken(), 2);
    EXPECT_EQ(model.at(3)->name, QStringLiteral("same"));
}

TEST(HitListModel, SaysWhyAPostIsThere) {
    HitListModel model;
    Tester tester(&model, Tester::FailureReportingMode::Fatal);
    FeedItem item;
    item.post.title = QStringLiteral("停*水三天");
    Hit hit;
    hit.spans = {{0, 3}};
    hit.layersUsed = FoldLayer::Separator;
    item.hits = {hit};
    model.setItems({item});
    EXPECT_EQ(HitListModel::why(item), QStringLiteral("“停*水”, by separators between characters"));
    item.hits.front().layersUsed = FoldLayer::None;
    EXPECT_EQ(HitListModel::why(item), QStringLiteral("“停*水”, as written"));
    item.hits.front().spans.clear();
    EXPECT_FALSE(HitListModel::why(item).isEmpty());
}

TEST(ListUses, AreTheActiveRulesThatNameTheList) {
    std::vector<SavedRule> rules(3);
    rules[0].rule.name = QStringLiteral("roads");
    rules[0].rule.condition = QStringLiteral("list:路名 塌陷");
    rules[1] = rules[0];
    rules[1].rule.name = QStringLiteral("retired");
    rules[1].rule.active = false;
    rules[2].rule.name = QStringLiteral("bridges");
    rules[2].rule.condition = QStringLiteral("list:桥名");
    EXPECT_EQ(rulesNaming(QStringLiteral("路名"), rules), QStringList(QStringLiteral("roads")));
}

}  // namespace
}  // namespace zhiban
