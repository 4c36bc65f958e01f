// SPDX-License-Identifier: GPL-3.0-or-later
// The sample is the first thing a person sees of the product: what it promises is held here.
#include "resources/sample/sample.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace {

using testing::AllOf;
using testing::Ge;
using testing::Le;

std::vector<QJsonObject> readPosts() {
    std::vector<QJsonObject> posts;
    for (const QByteArray& line : zhiban::sample::posts().split('\n')) {
        if (!line.isEmpty()) {
            QJsonParseError error;
            posts.push_back(QJsonDocument::fromJson(line, &error).object());
            EXPECT_EQ(error.error, QJsonParseError::NoError) << line.constData();
        }
    }
    return posts;
}

QJsonArray list(const QByteArray& json, const QString& key) {
    return QJsonDocument::fromJson(json).object().value(key).toArray();
}

QString idOf(const QJsonObject& post) {
    return post[u"source"].toString() + QLatin1Char(':') + post[u"id"].toString();
}

// The posts of one story, in the order written.
std::vector<QJsonObject> story(const QString& key) {
    QHash<QString, QJsonObject> byId;
    for (const QJsonObject& post : readPosts()) {
        byId.insert(idOf(post), post);
    }
    std::vector<QJsonObject> posts;
    for (const QJsonValue& entry : list(zhiban::sample::stories(), QStringLiteral("stories"))) {
        if (entry[u"key"].toString() == key) {
            for (const QJsonValue& id : entry[u"posts"].toArray()) {
                EXPECT_TRUE(byId.contains(id.toString())) << qPrintable(id.toString());
                posts.push_back(byId.value(id.toString()));
            }
        }
    }
    return posts;
}

QSet<QString> distinct(const std::vector<QJsonObject>& posts, QStringView field) {
    QSet<QString> values;
    for (const QJsonObject& post : posts) {
        values.insert(post[field].toString());
    }
    return values;
}

QDateTime published(const QJsonObject& post) {
    return QDateTime::fromString(post[u"published"].toString(), Qt::ISODate);
}

TEST(SamplePosts, AreAboutFourHundredWithTheFieldsOfTheContract) {
    const auto posts = readPosts();
    EXPECT_THAT(posts.size(), AllOf(Ge(380U), Le(450U)));
    const QStringList expected{QStringLiteral("author"), QStringLiteral("body"),  QStringLiteral("id"),
                               QStringLiteral("likes"),  QStringLiteral("place"), QStringLiteral("published"),
                               QStringLiteral("source"), QStringLiteral("title"), QStringLiteral("url")};
    for (const QJsonObject& post : posts) {
        QStringList keys = post.keys();
        keys.removeAll(QStringLiteral("files"));  // only those that came with some
        EXPECT_EQ(keys, expected) << qPrintable(idOf(post));
        EXPECT_FALSE(post[u"body"].toString().isEmpty()) << qPrintable(idOf(post));
    }
}

TEST(SamplePosts, HaveUniqueIdsAndNoBodyTwice) {
    QSet<QString> ids;
    QSet<QString> bodies;
    for (const QJsonObject& post : readPosts()) {
        EXPECT_FALSE(ids.contains(idOf(post))) << qPrintable(idOf(post));
        EXPECT_FALSE(bodies.contains(post[u"body"].toString())) << qPrintable(post[u"body"].toString());
        ids.insert(idOf(post));
        bodies.insert(post[u"body"].toString());
    }
}

TEST(SamplePosts, ComeFromTheEightNamedSources) {
    QSet<QString> named;
    for (const QJsonValue& source : list(zhiban::sample::sources(), QStringLiteral("sources"))) {
        named.insert(source[u"key"].toString());
        EXPECT_FALSE(source[u"name"].toString().isEmpty());
    }
    EXPECT_EQ(named.size(), 8);
    EXPECT_EQ(distinct(readPosts(), u"source"), named);
}

TEST(SamplePosts, CoverFourteenDaysAndCrowdInTheEvening) {
    QHash<QDate, int> perDay;
    int evening = 0;
    int night = 0;
    QDateTime before;
    for (const QJsonObject& post : readPosts()) {
        const QDateTime time = published(post);
        ASSERT_TRUE(time.isValid()) << qPrintable(idOf(post));
        EXPECT_EQ(time.offsetFromUtc(), 8 * 3600);
        EXPECT_FALSE(before.isValid() && time < before) << "oldest first: " << qPrintable(idOf(post));
        before = time;
        ++perDay[time.date()];
        evening += time.time().hour() >= 18 && time.time().hour() < 24;
        night += time.time().hour() < 6;
    }
    EXPECT_EQ(perDay.size(), 14);
    for (const int posts : perDay) {
        EXPECT_GE(posts, 15);
    }
    EXPECT_GT(evening, 4 * night);
}

TEST(SampleStories, EveryPostBelongsToExactlyOne) {
    QSet<QString> told;
    for (const QJsonValue& entry : list(zhiban::sample::stories(), QStringLiteral("stories"))) {
        for (const QJsonValue& id : entry[u"posts"].toArray()) {
            EXPECT_FALSE(told.contains(id.toString())) << qPrintable(id.toString());
            told.insert(id.toString());
        }
    }
    EXPECT_EQ(static_cast<size_t>(told.size()), readPosts().size());
}

TEST(SampleStories, TheMixingStationKeepsADistrictAwake) {
    const auto posts = story(QStringLiteral("mixing-station"));
    EXPECT_GE(posts.size(), 50U);
    EXPECT_GE(distinct(posts, u"author").size(), 30);
    EXPECT_GE(distinct(posts, u"source").size(), 6);
    QSet<QDate> days;
    for (const QJsonObject& post : posts) {
        days.insert(published(post).date());
    }
    EXPECT_GE(days.size(), 10);
}

TEST(SampleStories, TheMixingStationIsAlsoWrittenEvasively) {
    const auto written = [posts = story(QStringLiteral("mixing-station"))](const QString& how) {
        return std::any_of(posts.begin(), posts.end(), [&](const QJsonObject& post) {
            return (post[u"title"].toString() + post[u"body"].toString()).contains(how);
        });
    };
    EXPECT_TRUE(written(QStringLiteral("搅 拌 站")));
    EXPECT_TRUE(written(QStringLiteral("攪拌站")));
    EXPECT_TRUE(written(QStringLiteral("搅(jiao)拌站")));
}

TEST(SampleStories, TheLampPoleIsFirstSeenInAShortVideoAndEndsInThanks) {
    const auto posts = story(QStringLiteral("lamp-pole"));
    ASSERT_GE(posts.size(), 10U);
    EXPECT_EQ(posts.front()[u"source"].toString(), QStringLiteral("video"));
    EXPECT_TRUE(posts.front()[u"body"].toString().contains(QStringLiteral("晃")));
    EXPECT_TRUE(std::any_of(posts.begin(), posts.end(), [](const QJsonObject& post) {
        return post[u"title"].toString().contains(QStringLiteral("感谢"));
    }));
}

TEST(SampleStories, TheRumourSpreadsInTwoHoursOfTheNightAndIsClarifiedByTheNews) {
    const auto posts = story(QStringLiteral("night-rumour"));
    ASSERT_FALSE(posts.empty());
    const QDateTime first = published(posts.front());
    const auto inTwoHours = std::count_if(
        posts.begin(), posts.end(), [&](const QJsonObject& post) { return first.secsTo(published(post)) <= 2 * 3600; });
    EXPECT_GE(inTwoHours, 30);
    EXPECT_TRUE(first.time() >= QTime(22, 50) && first.time() < QTime(23, 10));
    const auto clarification = std::find_if(posts.begin(), posts.end(), [](const QJsonObject& post) {
        return post[u"source"].toString() == QStringLiteral("news");
    });
    ASSERT_NE(clarification, posts.end());
    EXPECT_TRUE((*clarification)[u"title"].toString().contains(QStringLiteral("不实")));
}

TEST(SampleStories, TheGrandfatherIsLookedForAndFound) {
    const auto posts = story(QStringLiteral("missing-grandfather"));
    ASSERT_GE(posts.size(), 15U);
    EXPECT_TRUE(posts.front()[u"title"].toString().contains(QStringLiteral("走丢")));
    EXPECT_TRUE(std::any_of(posts.begin(), posts.end(), [](const QJsonObject& post) {
        return post[u"title"].toString().contains(QStringLiteral("找到了"));
    }));
}

TEST(SampleStories, AreAsLongAsTheScreensNeed) {
    EXPECT_GE(story(QStringLiteral("recycling-bins")).size(), 25U);
    EXPECT_GE(story(QStringLiteral("heating")).size(), 35U);
    EXPECT_GE(story(QStringLiteral("thanks")).size(), 12U);
}

// Nothing of the sample may reach a real person: numbers are of the form 139-0000-00xx, addresses end in the
// reserved .example.
TEST(SamplePosts, NameNoRealNumberOrAddress) {
    const QRegularExpression longNumber(QStringLiteral("\\d{3}-?\\d{4}-?\\d{4}"));
    int numbers = 0;
    for (const QJsonObject& post : readPosts()) {
        const QString text = post[u"title"].toString() + QLatin1Char('\n') + post[u"body"].toString();
        for (auto matches = longNumber.globalMatch(text); matches.hasNext();) {
            EXPECT_TRUE(matches.next().captured().startsWith(QStringLiteral("139-0000-00"))) << qPrintable(text);
            ++numbers;
        }
        const QString url = post[u"url"].toString();
        EXPECT_TRUE(url.isEmpty() || url.contains(QStringLiteral(".tangchuan.example/"))) << qPrintable(url);
    }
    EXPECT_GE(numbers, 3) << "a few posts must carry a number, for masking";
}

TEST(SampleOffice, HasTheFifteenDepartmentsEachWithADutyPhone) {
    const QJsonArray departments = list(zhiban::sample::departments(), QStringLiteral("departments"));
    EXPECT_EQ(departments.size(), 15);
    for (const QJsonValue& department : departments) {
        EXPECT_TRUE(department[u"dutyPhone"].toString().startsWith(QStringLiteral("0000-")));
        EXPECT_FALSE(department[u"categories"].toArray().isEmpty()) << qPrintable(department[u"name"].toString());
    }
}

TEST(SampleOffice, HasRulesOfEveryLevel) {
    QSet<QString> levels;
    QSet<QString> names;
    for (const QJsonValue& rule : list(zhiban::sample::rules(), QStringLiteral("rules"))) {
        levels.insert(rule[u"level"].toString());
        names.insert(rule[u"name"].toString());
    }
    EXPECT_GE(names.size(), 14);
    EXPECT_EQ(levels, (QSet<QString>{QStringLiteral("red"), QStringLiteral("orange"), QStringLiteral("yellow"),
                                     QStringLiteral("blue")}));
}

}  // namespace
