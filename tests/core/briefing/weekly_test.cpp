// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/weekly.h"

#include <gtest/gtest.h>

#include "core/briefing/renderer.h"
#include "tests/core/briefing/sample_facts.h"

namespace zhiban::briefing {
namespace {

QString rendered(const BriefingFacts& facts, const char16_t* format, const Layout& layout = standardLayout()) {
    const Result<Document> document = composeWeekly(facts, layout);
    if (!document) {
        return QStringLiteral("refused: ") + document.error().what;
    }
    return QString::fromUtf8(*rendererFor(QString::fromUtf16(format))->render(*document));
}

double value(const Document& document, const char16_t* id) {
    return document.figures.at(QString::fromUtf16(id)).value.value_or(-1);
}

}  // namespace

TEST(WeeklyBriefing, CountsTheWeek) {
    const Document document = *composeWeekly(testing::sampleWeek());
    EXPECT_EQ(value(document, u"cases.opened"), 4);
    EXPECT_EQ(value(document, u"cases.closed"), 3);
    EXPECT_EQ(value(document, u"cases.open"), 3);
    EXPECT_EQ(value(document, u"alerts.red"), 1);
    EXPECT_EQ(value(document, u"rule.rule-noise"), 53);
    EXPECT_EQ(displayOf(document.figures.at(QStringLiteral("rule.rule-noise.change"))), QStringLiteral("70.97%"));
    EXPECT_EQ(value(document, u"sources.silent"), 1);
    EXPECT_EQ(value(document, u"publications.total"), 1);
}

TEST(WeeklyBriefing, SaysTheSameOfTheSameFactsByteForByte) {
    for (const Renderer& renderer : registeredRenderers()) {
        const QByteArray first = *renderer.render(*composeWeekly(testing::sampleWeek()));
        const QByteArray second = *renderer.render(*composeWeekly(testing::sampleWeek()));
        EXPECT_EQ(first, second) << qPrintable(renderer.format);
        EXPECT_FALSE(first.isEmpty());
    }
}

TEST(WeeklyBriefing, OfAnEmptyWeekDividesByNothing) {
    const QString text = rendered(testing::emptyWeek(), u"md");
    EXPECT_TRUE(text.contains(QStringLiteral("采集网民帖文0条")));
    EXPECT_TRUE(text.contains(QStringLiteral("按时签收率—")));
    EXPECT_TRUE(text.contains(QStringLiteral("上期为0条")));
    EXPECT_FALSE(text.contains(QStringLiteral("nan")));
    EXPECT_FALSE(text.contains(QStringLiteral("inf")));
    for (const Section& section : orderedSections()) {
        EXPECT_TRUE(text.contains(section.title)) << qPrintable(section.id);
    }
}

TEST(WeeklyBriefing, DoesNotSpeakOfPercentOnATinyBase) {
    BriefingFacts facts = testing::sampleWeek();
    facts.rules[1].previous = testing::rowsOf(4, 9000);
    const QString text = rendered(facts, u"md");
    EXPECT_TRUE(text.contains(QStringLiteral("本期相关预警53条，级别为橙色，上期为4条。")));
}

TEST(WeeklyBriefing, KeepsTheOrderItIsGivenAndLeavesOutTheRest) {
    Layout layout;
    layout.sections = QStringList{QStringLiteral("handling"), QStringLiteral("overview")};
    layout.figureList = false;
    const QString text = rendered(testing::sampleWeek(), u"md", layout);
    const qsizetype handling = text.indexOf(QStringLiteral("一、民生诉求与办理"));
    const qsizetype overview = text.indexOf(QStringLiteral("本期要情"));
    EXPECT_GE(handling, 0);
    EXPECT_GT(overview, handling);
    EXPECT_FALSE(text.contains(QStringLiteral("热点事件")));
}

TEST(WeeklyBriefing, RefusesASectionNobodyKnows) {
    Layout layout;
    layout.sections = QStringList{QStringLiteral("weather")};
    const Result<Document> document = composeWeekly(testing::sampleWeek(), layout);
    ASSERT_FALSE(document);
    EXPECT_EQ(document.error().subject, QStringLiteral("briefing.unknown-section"));
}

TEST(WeeklyBriefing, TakesItsTitleFromTheLengthOfThePeriod) {
    BriefingPeriod period = testing::weekFrom({2026, 3, 2});
    EXPECT_EQ(titleFor(period), QStringLiteral("一周民情简报"));
    period.to = period.from.addDays(1);
    EXPECT_EQ(titleFor(period), QStringLiteral("每日民情简报"));
    period.to = period.from.addDays(31);
    EXPECT_EQ(titleFor(period), QStringLiteral("民情简报"));
}

TEST(WeeklyBriefing, ListsWhatCarriedOverWithTheLongestOverdueFirst) {
    const QString text = rendered(testing::sampleWeek(), u"md");
    const qsizetype section = text.indexOf(QStringLiteral("跟踪回头看"));
    EXPECT_GT(text.indexOf(QStringLiteral("滨江路灯杆被风吹得摇晃"), section), section);
}

TEST(WeeklyBriefing, SaysWhenASourceWasNotHeardAndLeadsToIt) {
    BriefingFacts facts = testing::sampleWeek();
    EXPECT_FALSE(rendered(facts, u"md").contains(QStringLiteral("曾中断")));
    SourceGap gap;
    gap.sourceKey = facts.sources.front().key;
    gap.sourceName = facts.sources.front().name;
    gap.from = facts.period.begins + std::chrono::hours(26);
    gap.to = gap.from + std::chrono::hours(3);
    SourceGap lasting = gap;
    lasting.from = facts.period.begins - std::chrono::hours(5);
    lasting.to.reset();
    lasting.reason = GapReason::Unasked;
    facts.gaps = {gap, lasting};
    const QString text = rendered(facts, u"md");
    EXPECT_TRUE(text.contains(QStringLiteral("3月3日02:00至3月3日05:00"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("3月2日00:00至期末未恢复")));
    const auto document = composeWeekly(facts);
    ASSERT_TRUE(document);
    const Figure& figure = document->figures.at(QStringLiteral("sources.interrupted"));
    EXPECT_EQ(figure.value, 1.0);
    EXPECT_EQ(figure.binding->rows, QStringList{facts.sources.front().key});
}

TEST(WeeklyBriefing, WritesADocumentOfManySourcesAndLongNames) {
    BriefingFacts facts = testing::sampleWeek();
    for (int i = 0; i < 300; ++i) {
        Source source;
        source.key = QStringLiteral("feed-%1").arg(i);
        source.name = QString(200, QLatin1Char('n'));
        facts.sources.push_back(source);
    }
    EXPECT_TRUE(composeWeekly(facts).has_value());
}

}  // namespace zhiban::briefing
