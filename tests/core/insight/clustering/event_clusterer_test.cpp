// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/clustering/event_clusterer.h"

#include <gmock/gmock.h>

#include <random>

namespace zhiban {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

// Posts of a made-up city, one an hour.
class EventClustering : public ::testing::Test {
  protected:
    Post post(const char* title, const char* body, const char* place = "") {
        Post made;
        made.id.value = ++last_;
        made.title = text(title);
        made.body = text(body);
        made.place = text(place);
        made.shownAt = TimePoint(std::chrono::hours{400000 + last_});
        return made;
    }
    EventId placeOne(const char* title, const char* body, const char* place = "") {
        return clusterer_.place(post(title, body, place)).event;
    }
    // What people write about in between, so that common words are known to be common.
    void everydayPosts(int count) {
        static const char* places[] = {"杏林", "北塘", "望江", "柳荫", "石板", "南桥", "锦绣", "听涛", "新丰", "梧桐"};
        static const char* kinds[] = {"小区", "路", "花园", "街", "村"};
        static const char* matters[] = {"路灯不亮",     "垃圾没人清运", "停车收费太贵", "公交车不准时", "自来水发黄",
                                        "噪音影响休息", "井盖丢失",     "树枝挡住道路", "电梯经常坏",   "暖气不热"};
        std::mt19937 random(7);
        for (int i = 0; i < count; ++i) {
            const QString title =
                text(places[random() % 10]) + text(kinds[random() % 5]) + text(matters[random() % 10]);
            Post made = post("", "请有关部门尽快处理，谢谢领导。");
            made.title = title;
            clusterer_.place(made);
        }
    }

    EventClusterer clusterer_{4096};
    qint64 last_ = 0;
};

TEST_F(EventClustering, PostsAboutOneThingAtOnePlaceAreOneEventInWhateverWords) {
    everydayPosts(100);
    const EventId first =
        placeOne("云栖新城旁边建了混凝土搅拌站，噪音扰民", "云栖新城小区百米之内建搅拌站，日夜轰鸣，粉尘漫天。");
    EXPECT_EQ(placeOne("投诉云栖新城附近的搅拌站粉尘污染", "搅拌站每天粉尘很大，云栖新城的居民不敢开窗。"), first);
    EXPECT_EQ(placeOne("投诉小区旁边的搅拌站噪音扰民", "我是云栖新城的业主，搅拌站的噪音让孩子睡不着。"), first);
}

TEST_F(EventClustering, TheSameComplaintFromAnotherPlaceIsAnotherEvent) {
    everydayPosts(100);
    const EventId first = placeOne("听雨花园临街门面油烟直排扰民", "烧烤摊油烟直排，一天到晚都是烟，请政府处理。");
    EXPECT_NE(placeOne("白鹭雅苑临街门面油烟直排扰民", "烧烤摊油烟直排，一天到晚都是烟，请政府处理。"), first);
    EXPECT_EQ(placeOne("听雨花园门面油烟扰民", "烧烤油烟熏人，请处理。"), first);
}

TEST_F(EventClustering, AnotherMatterAtTheSamePlaceIsAnotherEvent) {
    everydayPosts(100);
    const EventId first = placeOne("云栖新城旁边建了混凝土搅拌站，噪音扰民", "搅拌站日夜轰鸣，粉尘漫天。");
    EXPECT_NE(placeOne("云栖新城孩子上学学位不够", "家里孩子今年报名入学，被告知学位已满，要去别处读书。"), first);
}

TEST_F(EventClustering, ThePlaceTheSourceGivesCounts) {
    everydayPosts(100);
    const EventId first = placeOne("天桥的扶手断了", "扶手断了一截，很危险。", "青石大道");
    EXPECT_EQ(placeOne("天桥扶手断裂没人修", "扶手断了，请来修。", "青石大道"), first);
}

TEST_F(EventClustering, SaysWhyAPostIsWhereItIs) {
    everydayPosts(100);
    const Post first = post("云栖新城旁边的搅拌站噪音扰民", "搅拌站日夜轰鸣。");
    clusterer_.place(first);
    const EventPlacement placed = clusterer_.place(post("投诉云栖新城搅拌站", "搅拌站太吵。"));
    EXPECT_EQ(placed.event.value, first.id.value);
    EXPECT_EQ(placed.reason.nearest, first.id);
    EXPECT_GT(placed.reason.score, 0.3F);
    EXPECT_EQ(placed.reason.minutesApart, 60);
    EXPECT_THAT(placed.reason.places, Contains(text("云栖新城")));
    EXPECT_TRUE(placed.reason.sharedWords.join(u' ').contains(text("搅拌站"))) << "shared words name the matter";
}

TEST_F(EventClustering, WidthAndTraditionalCharactersMakeNoDifference) {
    everydayPosts(100);
    const EventId first = placeOne("云栖新城附近建ＡＢＣ搅拌站", "搅拌站噪音扰民，请处理。");
    EXPECT_EQ(placeOne("雲棲新城附近建abc攪拌站", "攪拌站噪音擾民，請處理。"), first);
}

TEST_F(EventClustering, TheSamePostsInTheSameOrderGiveTheSameEvents) {
    EventClusterer again(4096);
    for (int i = 0; i < 60; ++i) {
        const Post one = post(i % 3 == 0 ? "云栖新城搅拌站噪音扰民" : "北塘路公交车不准时", "请有关部门处理。");
        EXPECT_EQ(again.place(one), clusterer_.place(one));
    }
}

TEST_F(EventClustering, WhatIsRememberedDecidesLikeWhatWasPlaced) {
    EventClusterer remembering(4096);
    std::vector<Post> posts;
    for (int i = 0; i < 40; ++i) {
        posts.push_back(post(i % 2 == 0 ? "云栖新城搅拌站噪音扰民" : "北塘路公交车不准时", "请有关部门处理。"));
    }
    for (const Post& one : posts) {
        remembering.remember(one, clusterer_.place(one).event);
    }
    const Post next = post("投诉云栖新城的搅拌站", "噪音大");
    EXPECT_EQ(remembering.place(next), clusterer_.place(next));
}

TEST_F(EventClustering, APostThatAnOfficerMovedIsFollowedByItsLike) {
    everydayPosts(50);
    const Post first = post("云栖新城搅拌站噪音扰民", "搅拌站日夜轰鸣。");
    clusterer_.place(first);
    clusterer_.put(first.id, EventId{-3});
    EXPECT_THAT(clusterer_.members(EventId{-3}), ElementsAre(first.id));
    EXPECT_TRUE(clusterer_.members(EventId{first.id.value}).empty());
    EXPECT_EQ(placeOne("云栖新城搅拌站噪音大", "搅拌站日夜轰鸣。"), EventId{-3});
}

TEST_F(EventClustering, TheWindowForgetsTheOldestAndNothingElse) {
    EventClusterer small(64);
    std::vector<PostId> ids;
    for (int i = 0; i < 200; ++i) {
        const Post one = post("云栖新城搅拌站噪音扰民", "搅拌站日夜轰鸣。");
        small.place(one);
        ids.push_back(one.id);
    }
    EXPECT_EQ(small.remembered(), 64U);
    const std::vector<PostId> expected(ids.end() - 64, ids.end());
    EXPECT_EQ(small.members(EventId{ids.front().value}), expected);
}

TEST_F(EventClustering, ATinyWindowNeverLosesTrackOfWhoStandsWhere) {
    EventClusterer tiny(5);
    std::mt19937 random(5);
    std::vector<std::pair<PostId, EventId>> stands;
    for (int i = 0; i < 300; ++i) {
        const Post one = post(random() % 2 == 0 ? "云栖新城搅拌站噪音扰民" : "青石大道天桥扶手断裂", "请处理。");
        const EventPlacement placed = tiny.place(one);
        for (auto& [member, event] : stands) {
            if (std::find(placed.absorbed.begin(), placed.absorbed.end(), event) != placed.absorbed.end()) {
                event = placed.event;
            }
        }
        stands.emplace_back(one.id, placed.event);
        if (random() % 4 == 0) {
            const std::size_t moved = stands.size() - 1 - random() % std::min<std::size_t>(5, stands.size());
            stands[moved].second = EventId{-1 - static_cast<qint64>(random() % 3)};
            tiny.put(stands[moved].first, stands[moved].second);
        }
        for (std::size_t at = stands.size() - std::min<std::size_t>(5, stands.size()); at < stands.size(); ++at) {
            EXPECT_THAT(tiny.members(stands[at].second), Contains(stands[at].first)) << "after " << i;
        }
    }
}

TEST_F(EventClustering, AGapOfYearsIsAnotherEvent) {
    everydayPosts(50);
    Post first = post("云栖新城搅拌站噪音扰民", "搅拌站日夜轰鸣。");
    Post later = post("云栖新城搅拌站噪音扰民", "搅拌站日夜轰鸣。");
    later.shownAt = first.shownAt + EventClusterer::longestPause + std::chrono::hours{1};
    clusterer_.place(first);
    EXPECT_NE(clusterer_.place(later).event.value, first.id.value);
}

TEST_F(EventClustering, EmptyAndStrangeTextsFoundEventsOfTheirOwn) {
    const EventId first = placeOne("", "");
    EXPECT_NE(placeOne("", ""), first);
    EXPECT_NE(placeOne("？！……", "😀😀😀"), first);
}

TEST_F(EventClustering, AnyPostMayStandAnywhereAndEveryMemberIsFoundAgain) {
    std::mt19937 random(11);
    everydayPosts(500);
    std::vector<qint64> event(static_cast<size_t>(last_) + 1);
    for (qint64 id = 1; id <= last_; ++id) {
        event[static_cast<size_t>(id)] = -1 - static_cast<qint64>(random() % 20);
        clusterer_.put(PostId{id}, EventId{event[static_cast<size_t>(id)]});
    }
    for (qint64 name = -20; name <= -1; ++name) {
        std::vector<PostId> expected;
        for (qint64 id = 1; id <= last_; ++id) {
            if (event[static_cast<size_t>(id)] == name) {
                expected.push_back(PostId{id});
            }
        }
        EXPECT_EQ(clusterer_.members(EventId{name}), expected);
    }
}

TEST_F(EventClustering, RemembersAPostInTwoHundredBytes) {
    EventClusterer full(1U << 14U);
    std::mt19937 random(3);
    for (int i = 0; i < (1 << 14); ++i) {
        QString title;
        for (int c = 0; c < 14; ++c) {
            title += QChar(static_cast<char16_t>(0x4E00 + random() % 3000));
        }
        Post made = post("", "");
        made.title = title;
        full.place(made);
    }
    EXPECT_LE(static_cast<double>(full.bytes()) / (1 << 14), 206.0) << "every post an event of its own: the worst case";
}

}  // namespace
}  // namespace zhiban
