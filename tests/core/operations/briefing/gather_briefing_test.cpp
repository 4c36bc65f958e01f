// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/briefing/gather_briefing.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "core/briefing/renderer.h"
#include "core/briefing/weekly.h"
#include "core/operations/briefing/quote_posts.h"
#include "core/operations/cases/open_case.h"
#include "core/operations/intake/receive_posts.h"
#include "core/operations/setup/save_setup.h"
#include "core/store/sql/open_store.h"
#include "tests/support/fake_clock.h"

namespace zhiban {
namespace {

const QTimeZone china("Asia/Shanghai");

TimePoint local(int month, int day, int hour) {
    return fromDateTime(QDateTime(QDate(2026, month, day), QTime(hour, 0), china));
}

class GatheringABriefing : public ::testing::Test {
  protected:
    void SetUp() override {
        auto store = openSqlStore(QStringLiteral("sqlite:") + folder_.filePath(QStringLiteral("desk.db")),
                                  Missing::Create, clock_);
        ASSERT_TRUE(store) << qPrintable(store.error().what);
        store_ = *store;
        writer_ = std::move(*store_->openWriter());
    }

    ActContext at(TimePoint now) const { return {{QStringLiteral("林晓"), QStringLiteral("desk-1")}, now}; }

    void receive(const QString& id, TimePoint when, const QString& body, std::optional<Level> level = {},
                 int likes = 0) {
        MatchedPost matched;
        matched.post.sourceKey = QStringLiteral("board");
        matched.post.sourceName = QStringLiteral("市民留言板");
        matched.post.externalId = id;
        matched.post.title = QStringLiteral("关于某事");
        matched.post.body = body;
        matched.post.author = QStringLiteral("网友甲");
        matched.post.published = when;
        matched.post.likes = likes;
        if (level) {
            matched.hits = {{RuleId{QStringLiteral("rule-1")}, 1, QStringLiteral("施工噪音"), *level, {}, {{0, 1}}}};
        }
        const auto done =
            ReceivePosts{{matched}, {}, QStringLiteral("jsonl"), QStringLiteral("x")}.run(*writer_, at(when));
        ASSERT_TRUE(done) << qPrintable(done.error().what);
    }

    GatherBriefing week() const {
        return {QDate(2026, 3, 2), QDate(2026, 3, 9), QStringLiteral("临川湾市值班室"), china};
    }

    QTemporaryDir folder_;
    testing::FakeClock clock_;
    std::shared_ptr<const Store> store_;
    std::unique_ptr<WriteSession> writer_;
};

}  // namespace

TEST_F(GatheringABriefing, CountsByTheOfficesDays) {
    receive(QStringLiteral("1"), local(3, 2, 0), QStringLiteral("周一零时，属于本周"));
    receive(QStringLiteral("2"), local(3, 1, 23), QStringLiteral("周日深夜，属于上周"));
    receive(QStringLiteral("3"), local(3, 8, 23), QStringLiteral("周日深夜，属于本周"), Level::Orange);
    receive(QStringLiteral("4"), local(3, 9, 0), QStringLiteral("下周"));
    const Result<BriefingFacts> facts = week().run(*writer_);
    ASSERT_TRUE(facts) << qPrintable(facts.error().what);
    ASSERT_EQ(facts->posts.size(), 2U);
    EXPECT_EQ(facts->posts[0].day, QDate(2026, 3, 2));
    EXPECT_EQ(facts->posts[1].day, QDate(2026, 3, 8));
    EXPECT_EQ(facts->posts[1].level, Level::Orange);
    ASSERT_EQ(facts->previousPosts.size(), 1U);
    EXPECT_EQ(facts->previousPosts[0].day, QDate(2026, 3, 1));
    EXPECT_EQ(facts->issue, 10);
    EXPECT_EQ(facts->utcOffset, 8 * 3600);
}

TEST_F(GatheringABriefing, EveryPostFigureOpensExactlyTheRowsItCounts) {
    for (int i = 0; i < 40; ++i) {
        receive(QString::number(i), local(3, 1 + i % 9, i % 24), QStringLiteral("第%1条").arg(i),
                i % 3 == 0 ? std::optional(static_cast<Level>(i % 4)) : std::nullopt);
    }
    const briefing::Document document = *briefing::composeWeekly(*week().run(*writer_));
    int checked = 0;
    for (const auto& [id, figure] : document.figures) {
        if (figure.binding && figure.binding->kind == RowKind::Posts) {
            EXPECT_EQ(*writer_->posts().count(figure.binding->posts), figure.binding->count) << qPrintable(id);
            ++checked;
        }
    }
    EXPECT_GT(checked, 20);
}

TEST_F(GatheringABriefing, ALatePostChangesTheDigest) {
    receive(QStringLiteral("1"), local(3, 3, 9), QStringLiteral("一"));
    const briefing::Document before = *briefing::composeWeekly(*week().run(*writer_));
    receive(QStringLiteral("2"), local(3, 3, 10), QStringLiteral("二"));
    const briefing::Document after = *briefing::composeWeekly(*week().run(*writer_));
    const QString id = QStringLiteral("posts.total");
    EXPECT_NE(before.figures.at(id).binding->digest, after.figures.at(id).binding->digest);
}

TEST_F(GatheringABriefing, QuotesTheMostLikedMaskedAndWithoutTheAuthor) {
    receive(QStringLiteral("1"), local(3, 3, 9), QStringLiteral("安静一点"), Level::Orange, 1);
    receive(QStringLiteral("2"), local(3, 3, 8), QStringLiteral("吵死了，打13812345678找我"), Level::Orange, 9);
    receive(QStringLiteral("3"), local(3, 3, 7), QStringLiteral("吵死了，打13812345678找我"), Level::Orange, 8);
    const BriefingFacts facts = *week().run(*writer_);
    ASSERT_EQ(facts.quotes.size(), 2U);
    EXPECT_EQ(facts.quotes[0].quote, QStringLiteral("吵死了，打138********找我"));
    EXPECT_EQ(facts.quotes[1].quote, QStringLiteral("安静一点"));
    for (const briefing::Renderer& renderer : briefing::registeredRenderers()) {
        const QByteArray bytes = *renderer.render(*briefing::composeWeekly(facts));
        EXPECT_FALSE(bytes.contains("13812345678"));
        EXPECT_FALSE(bytes.contains(QStringLiteral("网友甲").toUtf8()));
    }
}

TEST_F(GatheringABriefing, TellsOpenedCasesAndTheirDepartments) {
    receive(QStringLiteral("1"), local(3, 3, 9), QStringLiteral("吵"), Level::Orange, 1);
    Department department;
    department.id = DepartmentId{QStringLiteral("department-1")};
    department.name = QStringLiteral("生态环境局");
    ASSERT_TRUE((SaveDepartments{{department}}.run(*writer_, at(local(3, 1, 0)))));
    OpenCase open;
    open.posts = {*writer_->posts().newestId()};
    open.title = QStringLiteral("搅拌站噪音，联系人13812345678");
    open.department = department.id;
    const auto opened = open.run(*writer_, at(local(3, 3, 10)));
    ASSERT_TRUE(opened) << qPrintable(opened.error().what);
    const BriefingFacts facts = *week().run(*writer_);
    ASSERT_EQ(facts.cases.size(), 1U);
    EXPECT_EQ(facts.cases[0].title, QStringLiteral("搅拌站噪音，联系人138********"));
    ASSERT_EQ(facts.dispatches.size(), 1U);
    EXPECT_EQ(facts.dispatches[0].departmentName, QStringLiteral("生态环境局"));
    ASSERT_EQ(facts.quotes.size(), 1U);
    EXPECT_EQ(facts.quotes[0].caseNumber, facts.cases[0].number);
    const briefing::Document document = *briefing::composeWeekly(facts);
    EXPECT_EQ(document.figures.at(QStringLiteral("dispatches.sent")).value, 1);
}

TEST_F(GatheringABriefing, NumbersTheLastDaysOfDecemberByTheYearTheirWeekBelongsTo) {
    const Result<BriefingFacts> facts = GatherBriefing{QDate(2019, 12, 30), QDate(2020, 1, 1), {}, china}.run(*writer_);
    ASSERT_TRUE(facts);
    EXPECT_EQ(facts->issueYear, 2020);
    EXPECT_EQ(facts->issue, 1);
}

TEST_F(GatheringABriefing, OfAnEmptyStoreIsAnEmptyWeek) {
    const Result<BriefingFacts> facts = week().run(*writer_);
    ASSERT_TRUE(facts);
    EXPECT_TRUE(briefing::composeWeekly(*facts).has_value());
}

TEST_F(GatheringABriefing, RefusesAPeriodThatIsNone) {
    for (const auto& [from, to] :
         {std::pair(QDate(2026, 3, 2), QDate(2026, 3, 2)), std::pair(QDate(2026, 3, 9), QDate(2026, 3, 2)),
          std::pair(QDate(), QDate(2026, 3, 2)), std::pair(QDate(2026, 3, 2), QDate(2028, 3, 2))}) {
        const Result<BriefingFacts> facts = GatherBriefing{from, to, {}, china}.run(*writer_);
        ASSERT_FALSE(facts);
        EXPECT_EQ(facts.error().subject, QStringLiteral("briefing.period"));
    }
}

TEST(BriefingPeriods, AWeekGoesFromMondayToMonday) {
    for (int day = 2; day <= 8; ++day) {
        const BriefingPeriod week = weekAround(QDate(2026, 3, day), china);
        EXPECT_EQ(week.from, QDate(2026, 3, 2));
        EXPECT_EQ(week.to, QDate(2026, 3, 9));
    }
}

TEST(ShortenedQuotes, EndWithASentenceWhereOneEndsNearby) {
    const QString sentence = QString(100, QChar(u'吵')) + QStringLiteral("。") + QString(100, QChar(u'响'));
    EXPECT_EQ(shortened(sentence, 140), sentence.left(101));
    EXPECT_EQ(shortened(QString(200, QChar(u'吵')), 140), QString(140, QChar(u'吵')) + QStringLiteral("……"));
    EXPECT_EQ(shortened(QStringLiteral("短"), 140), QStringLiteral("短"));
}

}  // namespace zhiban
