// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <random>

#include "core/base/text/search_words.h"
#include "tests/core/store/store_fixture.h"

namespace zhiban::testing {
namespace {

class Paging : public StoreTest {
  protected:
    // 300 posts whose times collide often, a third of them alerts, from three sources.
    void fill() {
        std::mt19937 random(20260302);
        std::vector<MatchedPost> posts;
        for (int i = 0; i < 300; ++i) {
            MatchedPost matched =
                somePost(QString::number(i), i % 7 == 0 ? text("搅拌站 Noise 100%_噪音") : text("灯杆"),
                         QStringLiteral("source-%1").arg(i % 3));
            matched.post.published = clock_.now() - Milliseconds(static_cast<int>(random() % 40) * 1000);
            matched.post.category = i % 4 == 0 ? QString() : QStringLiteral("category-%1").arg(i % 4);
            matched.post.place = text("云溪路 %1 号").arg(i % 20);
            if (i % 3 == 0) {
                matched.hits.push_back(someHit(static_cast<Level>(random() % 4), QStringLiteral("rule-%1").arg(i % 2)));
            }
            posts.push_back(matched);
        }
        receive(posts);
    }

    static std::vector<FeedItem> byPages(const PostReader& posts, const PostFilter& filter, int limit) {
        std::vector<FeedItem> all;
        std::optional<FeedPosition> before;
        while (true) {
            const std::vector<FeedItem> page = valueOf(posts.page(filter, before, limit));
            if (page.empty()) {
                return all;
            }
            all.insert(all.end(), page.begin(), page.end());
            before = positionOf(page.back().post);
        }
    }
};
ZHIBAN_ON_BOTH_ENGINES(Paging);

std::vector<PostFilter> someFilters(TimePoint now) {
    std::vector<PostFilter> filters(13);
    filters[1].alertsOnly = true;
    filters[2].minimumLevel = Level::Orange;
    filters[3].minimumLevel = filters[3].maximumLevel = Level::Yellow;
    filters[4].sources = QStringList{text("source-1"), text("source-2")};
    filters[5].words = text("noise  噪音");
    filters[6].rule = RuleId{text("rule-1")};
    filters[7].from = now - Milliseconds(20'000);
    filters[7].to = now - Milliseconds(5'000);
    filters[8].state = TriageState::Untouched;
    filters[8].alertsOnly = true;
    filters[9].sources = QStringList{text("source-0")};
    filters[9].words = text("100%_");
    filters[9].maximumLevel = Level::Orange;
    filters[9].state = TriageState::Untouched;
    filters[10].categories = QStringList{text("category-1"), text("\"'")};
    filters[11].places = QStringList{text("3 号"), text("7 号")};
    filters[11].words = text("\"noise 100%_\"");
    filters[12].posts = std::vector<PostId>{PostId{299}, PostId{3}, PostId{77}, PostId{123456}};
    return filters;
}

// The filter said again in plain code.
bool passes(const FeedItem& item, const PostFilter& filter) {
    const QString all = matchText(item.post.title, item.post.body).toLower();
    const QStringList words = cutIntoWords(filter.words.toLower());
    return (!filter.alertsOnly || item.level) && (!filter.state || item.triage == *filter.state) &&
           (!filter.minimumLevel || (item.level && *item.level >= *filter.minimumLevel)) &&
           (!filter.maximumLevel || (item.level && *item.level <= *filter.maximumLevel)) &&
           (filter.sources.isEmpty() || filter.sources.contains(item.post.sourceName.section(u' ', 0, 0))) &&
           (filter.categories.isEmpty() || filter.categories.contains(item.post.category)) &&
           (filter.places.isEmpty() ||
            std::any_of(filter.places.begin(), filter.places.end(),
                        [&](const QString& place) { return item.post.place.contains(place); })) &&
           (!filter.posts ||
            std::find(filter.posts->begin(), filter.posts->end(), item.post.id) != filter.posts->end()) &&
           (!filter.from || item.post.shownAt >= *filter.from) && (!filter.to || item.post.shownAt < *filter.to) &&
           (!filter.rule ||
            std::any_of(item.hits.begin(), item.hits.end(), [&](const Hit& hit) { return hit.rule == filter.rule; })) &&
           std::all_of(words.begin(), words.end(), [&](const QString& word) { return all.contains(word); });
}

TEST_P(Paging, PagesOfAnySizeMakeTheSameList) {
    fill();
    const auto session = reader();
    const std::vector<FeedItem> whole = valueOf(session->posts().page({}, std::nullopt, 1000));
    ASSERT_EQ(whole.size(), 300U);
    EXPECT_TRUE(std::is_sorted(whole.begin(), whole.end(), [](const FeedItem& a, const FeedItem& b) {
        return positionOf(a.post) > positionOf(b.post);
    }));
    for (const int limit : {1, 7, 100, 300}) {
        EXPECT_EQ(byPages(session->posts(), {}, limit), whole) << limit;
    }
}

TEST_P(Paging, EveryFilterFindsWhatItSays) {
    fill();
    valueOf(act(verbs::PostDismissed, text("post"), QString::number(valueOf(reader()->posts().newestId()).value),
                toJson(PostTriagePayload{text("无")})));
    const auto session = reader();
    const std::vector<FeedItem> whole = valueOf(session->posts().page({}, std::nullopt, 1000));
    for (const PostFilter& filter : someFilters(clock_.now())) {
        std::vector<FeedItem> expected;
        std::copy_if(whole.begin(), whole.end(), std::back_inserter(expected),
                     [&](const FeedItem& item) { return passes(item, filter); });
        EXPECT_FALSE(expected.empty());
        EXPECT_EQ(byPages(session->posts(), filter, 11), expected);
        EXPECT_EQ(valueOf(session->posts().count(filter)), static_cast<qint64>(expected.size()));
    }
}

TEST_P(Paging, NewerGivesWhatLiesAboveNearestFirst) {
    fill();
    const auto session = reader();
    std::vector<FeedItem> whole = valueOf(session->posts().page({}, std::nullopt, 1000));
    const FeedPosition place = positionOf(whole[100].post);
    std::vector<FeedItem> above(whole.begin(), whole.begin() + 100);
    std::reverse(above.begin(), above.end());
    EXPECT_EQ(valueOf(session->posts().newer({}, place, 1000)), above);
    above.resize(5);
    EXPECT_EQ(valueOf(session->posts().newer({}, place, 5)), above);
}

TEST_P(Paging, ArrivedAfterFollowsTheOrderOfArrival) {
    const PostId last = receive({somePost(text("old"))}).last;
    fill();
    const auto arrived = valueOf(reader()->posts().arrivedAfter(last, {}, 1000));
    ASSERT_EQ(arrived.size(), 300U);
    EXPECT_EQ(arrived.front().post.externalId, text("0"));
    EXPECT_EQ(arrived.back().post.externalId, text("299"));
    PostFilter alerts;
    alerts.alertsOnly = true;
    EXPECT_EQ(valueOf(reader()->posts().arrivedAfter(last, alerts, 1000)).size(), 100U);
}

TEST_P(Paging, RefusesMoreWordsThanItLooksAt) {
    PostFilter filter;
    filter.words = text("字 ").repeated(21);
    EXPECT_EQ(reader()->posts().page(filter, std::nullopt, 10).error().subject, text("search.too-many-words"));
    filter.words = text("字 ").repeated(20);
    EXPECT_TRUE(reader()->posts().page(filter, std::nullopt, 10));
}

TEST_P(Paging, TakesAnyWordAsText) {
    receive({somePost(text("1"), text("100% of O'Neil \"quoted\" \\ :name ? $1 _x"))});
    for (const char* word :
         {"100%", "o'neil", "\"QUOTED\"", "\\", ":name", "?", "$1", "_x", "'; DROP TABLE post; --"}) {
        PostFilter filter;
        filter.words = text(word);
        const bool isIn = QLatin1String(word) != QLatin1String("'; DROP TABLE post; --");
        EXPECT_EQ(valueOf(reader()->posts().count(filter)), isIn ? 1 : 0) << word;
    }
    PostFilter longWord;
    longWord.words = text("长").repeated(4000);
    EXPECT_EQ(valueOf(reader()->posts().count(longWord)), 0);
}

TEST_P(Paging, CountsCellsAndRulesAsACarefulReaderWould) {
    fill();
    const auto session = reader();
    const TimePoint from = clock_.now() - Milliseconds(30'000);
    const TimePoint to = clock_.now() + Milliseconds(1);
    PostFilter period;
    period.from = from;
    period.to = to;
    std::map<std::tuple<QString, int>, RowSet> cells;
    std::map<QString, RowSet> rules;
    for (const FeedItem& item : valueOf(session->posts().page(period, std::nullopt, 1000))) {
        addRow(cells[{item.post.sourceName.section(u' ', 0, 0), item.level ? static_cast<int>(*item.level) : -1}],
               item.post.id);
        for (const Hit& hit : item.hits) {
            addRow(rules[hit.rule.text], item.post.id);
        }
    }
    const QDate day(2026, 3, 2);
    const auto counted = valueOf(session->postCounts().cells(from, to, day));
    EXPECT_EQ(counted.size(), cells.size());
    for (const PostCell& cell : counted) {
        EXPECT_EQ(cell.day, day);
        EXPECT_EQ(cell.rows, (cells[{cell.sourceKey, cell.level ? static_cast<int>(*cell.level) : -1}]));
    }
    const auto byRule = valueOf(session->postCounts().byRule(from, to));
    EXPECT_EQ(byRule.size(), rules.size());
    for (const RuleCount& count : byRule) {
        EXPECT_EQ(count.rows, rules[count.rule.text]);
    }
}

TEST_P(Paging, PutsCellsIntoDaysOf24Hours) {
    const TimePoint begin = clock_.now();
    clock_.advance(std::chrono::hours(72));
    std::vector<MatchedPost> posts;
    for (const int hour : {0, 23, 24, 50}) {
        MatchedPost matched = somePost(QString::number(hour));
        matched.post.published = begin + std::chrono::hours(hour);
        posts.push_back(matched);
    }
    receive(posts);
    const auto cells = valueOf(reader()->postCounts().cells(begin, begin + std::chrono::hours(72), QDate(2026, 3, 2)));
    ASSERT_EQ(cells.size(), 3U);
    EXPECT_EQ(cells[0].rows.count, 2);
    EXPECT_EQ(cells[1].day, QDate(2026, 3, 3));
    EXPECT_EQ(cells[2].day, QDate(2026, 3, 4));
}

TEST_P(Paging, NamesARuleAsItsNewestVersionDoes) {
    MatchedPost old = alertPost(text("1"), Level::Blue);
    MatchedPost renamed = somePost(text("2"));
    renamed.hits = {someHit(Level::Red, text("rule-1"), 2)};
    renamed.hits[0].ruleName = text("路灯（新）");
    receive({renamed, old});
    const auto rules = valueOf(reader()->postCounts().byRule(fromMilliseconds(0), clock_.now() + Milliseconds(1)));
    ASSERT_EQ(rules.size(), 1U);
    EXPECT_EQ(rules[0].name, text("路灯（新）"));
    EXPECT_EQ(rules[0].level, Level::Red);
    EXPECT_EQ(rules[0].rows.count, 2);
}

}  // namespace
}  // namespace zhiban::testing
