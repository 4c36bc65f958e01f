// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_city.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QSet>

namespace zhiban {
namespace {

using namespace std::chrono_literals;
using testing::SizeIs;

TimePoint at(const char* iso) {
    return fromDateTime(QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate));
}

SampleCity cityEndingAt(TimePoint end) {
    Result<SampleCity> city = sampleCity(end);
    EXPECT_TRUE(city) << (city ? "" : qPrintable(city.error().what));
    return city.value_or(SampleCity{});
}

// The post's time within its day at +08:00.
Milliseconds timeOfDay(TimePoint time) {
    const auto local = time + 8h;
    return local - std::chrono::floor<std::chrono::days>(local);
}

TEST(SampleCity, HasRulesDepartmentsAndColumnsReadyToSave) {
    const SampleCity city = cityEndingAt(at("2026-11-21T10:00:00+08:00"));
    EXPECT_THAT(city.departments, SizeIs(15));
    EXPECT_THAT(city.rules, SizeIs(testing::Ge(14)));
    ASSERT_FALSE(city.columns.empty());
    EXPECT_EQ(city.columns.front().name, QStringLiteral("棠川回音"));
    EXPECT_EQ(city.columns.front().nextIssue, 289);
    EXPECT_EQ(city.departments.back().position, 14);
    for (const Rule& rule : city.rules) {
        EXPECT_FALSE(rule.id) << "the store gives the id";
        EXPECT_FALSE(rule.condition.isEmpty()) << qPrintable(rule.name);
    }
}

TEST(SampleCity, NamesEverySourceForPeople) {
    for (const IncomingPost& post : cityEndingAt(at("2026-11-21T10:00:00+08:00")).posts) {
        EXPECT_FALSE(post.sourceName.isEmpty()) << qPrintable(post.sourceKey);
        EXPECT_NE(post.sourceName, post.sourceKey);
    }
}

TEST(SampleCity, EndsWhereAskedAndReachesAFortnightBack) {
    for (const char* iso : {"2026-11-21T00:00:00+08:00", "2026-11-21T09:31:07+08:00", "2031-07-01T23:59:59+08:00",
                            "2024-02-29T12:00:00Z"}) {
        const TimePoint end = at(iso);
        const SampleCity city = cityEndingAt(end);
        for (const IncomingPost& post : city.posts) {
            ASSERT_LE(*post.published, end) << iso;
            ASSERT_GT(*post.published, end - 14 * 24h) << iso;
        }
        EXPECT_LT(end - *city.posts.back().published, 24h) << iso;
    }
}

TEST(SampleCity, KeepsTheTimeOfDayOfEveryPost) {
    const SampleCity asWritten = cityEndingAt(at("2026-01-18T23:59:59+08:00"));
    const SampleCity moved = cityEndingAt(at("2027-03-05T14:20:00+08:00"));
    QHash<QString, Milliseconds> written;
    for (const IncomingPost& post : asWritten.posts) {
        written.insert(post.sourceKey + post.externalId, timeOfDay(*post.published));
    }
    for (const IncomingPost& post : moved.posts) {
        EXPECT_EQ(timeOfDay(*post.published), written.value(post.sourceKey + post.externalId))
            << qPrintable(post.externalId);
    }
}

TEST(SampleCity, LosesNoPostWhereverItEnds) {
    const size_t all = cityEndingAt(at("2026-01-18T23:59:59+08:00")).posts.size();
    const SampleCity morning = cityEndingAt(at("2026-06-01T06:00:00+08:00"));
    QSet<QString> ids;
    for (const IncomingPost& post : morning.posts) {
        ids.insert(post.sourceKey + QLatin1Char(':') + post.externalId);
    }
    EXPECT_EQ(morning.posts.size(), all);
    EXPECT_EQ(static_cast<size_t>(ids.size()), all);
}

TEST(SampleCity, IsOrderedByTime) {
    const SampleCity city = cityEndingAt(at("2026-06-01T06:00:00+08:00"));
    EXPECT_TRUE(std::is_sorted(city.posts.begin(), city.posts.end(),
                               [](const auto& left, const auto& right) { return left.published < right.published; }));
}

// What tells a story in order must not be torn apart when the last day is cut at the hour the desk is started.
TEST(SampleCity, TellsTheOrderedStoriesInTheirOrderAtEveryHour) {
    const QSet<QString> ordered{QStringLiteral("lamp-pole"), QStringLiteral("night-rumour"),
                                QStringLiteral("missing-grandfather")};
    for (int hour = 0; hour < 24; ++hour) {
        const SampleCity city = cityEndingAt(at("2026-06-01T00:00:00+08:00") + std::chrono::hours(hour));
        QHash<QString, TimePoint> published;
        for (const IncomingPost& post : city.posts) {
            published.insert(post.sourceKey + post.externalId, *post.published);
        }
        for (const SampleStory& story : city.stories) {
            if (!ordered.contains(story.key)) {
                continue;
            }
            const auto timeOf = [&](const auto& post) { return published.value(post.first + post.second); };
            ASSERT_FALSE(story.posts.empty());
            EXPECT_LT(timeOf(story.posts.front()), timeOf(story.posts.back())) << qPrintable(story.key) << hour;
            EXPECT_LT(timeOf(story.posts.back()) - timeOf(story.posts.front()), 4 * 24h) << qPrintable(story.key);
        }
    }
}

}  // namespace
}  // namespace zhiban
