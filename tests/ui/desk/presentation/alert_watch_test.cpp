// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/presentation/alert_watch.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

#include "core/operations/store_threads.h"
#include "fake_desk_store.h"
#include "tests/support/fake_clock.h"
#include "ui/desk/presentation/change_follower.h"

namespace zhiban {
namespace {

using testing::FakeDeskStore;
using testing::samplePost;

TEST(AlertWatch, GathersABurstUnderItsGravestAndIsQuietAfterwards) {
    const auto store = std::make_shared<FakeDeskStore>();
    store->arriveMany({samplePost(1, {}, Level::Red)});  // there before: not new
    auto threads = std::move(StoreThreads::start(store, std::make_shared<testing::FakeClock>(), {}).value());
    AlertWatch watch(*threads, [] { return Hearing{}; });
    ChangeFollower follower(*threads);
    QObject::connect(&follower, &ChangeFollower::postsArrived, &watch, &AlertWatch::onPostsArrived);
    std::vector<AlertSummary> told;
    QObject::connect(&watch, &AlertWatch::announced, &watch,
                     [&](const AlertSummary& summary) { told.push_back(summary); });
    QSignalSpy counted(&watch, &AlertWatch::untouchedChanged);
    QSignalSpy started(&follower, &ChangeFollower::started);
    follower.start();
    watch.start();
    ASSERT_TRUE(started.count() > 0 || started.wait());
    ASSERT_TRUE(counted.count() > 0 || counted.wait());
    EXPECT_EQ(counted.last().first().toInt(), 1);
    QTest::qWait(50);

    store->arriveMany({samplePost(2, {}, Level::Blue), samplePost(3), samplePost(4, {}, Level::Orange),
                       samplePost(5, {}, Level::Orange)});
    ASSERT_TRUE(QTest::qWaitFor([&] { return told.size() == 1; }));
    EXPECT_EQ(told[0].count, 3);
    EXPECT_EQ(told[0].gravest.post.id, PostId{4});
    store->arriveMany({samplePost(6, {}, Level::Red)});
    ASSERT_TRUE(QTest::qWaitFor([&] { return counted.last().first().toInt() == 5; }));
    EXPECT_EQ(told.size(), 1u);  // told again only after a while
}

TEST(AlertWatch, RingsOnceForABurstAsTheRulesSay) {
    const auto store = std::make_shared<FakeDeskStore>();
    Rule rule;
    rule.id = RuleId{QStringLiteral("rule")};
    rule.sound = AlertSound::Urgent;
    store->setRules({rule});
    const auto clock = std::make_shared<testing::FakeClock>();
    auto threads = std::move(StoreThreads::start(store, clock, {}).value());
    Hearing hearing;
    AlertWatch watch(*threads, [&] { return hearing; });
    ChangeFollower follower(*threads);
    QObject::connect(&follower, &ChangeFollower::postsArrived, &watch, &AlertWatch::onPostsArrived);
    std::vector<AlertSound> heard;
    QObject::connect(&watch, &AlertWatch::rings, &watch, [&](AlertSound sound) { heard.push_back(sound); });
    QSignalSpy counted(&watch, &AlertWatch::untouchedChanged);
    follower.start();
    watch.start();
    ASSERT_TRUE(counted.count() > 0 || counted.wait());
    QTest::qWait(50);

    hearing.silenced = true;
    store->arriveMany({samplePost(1, {}, Level::Red)});
    ASSERT_TRUE(QTest::qWaitFor([&] { return counted.last().first().toInt() == 1; }));
    EXPECT_TRUE(heard.empty());
    hearing.silenced = false;
    store->arriveMany({samplePost(2, {}, Level::Red), samplePost(3, {}, Level::Red)});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !heard.empty(); }));
    EXPECT_EQ(heard, std::vector<AlertSound>{AlertSound::Urgent});
}

TEST(AlertWatch, MissesNothingThatArrivesWhileItBeginsOrWhileTheStoreFails) {
    const auto store = std::make_shared<FakeDeskStore>();
    auto threads = std::move(StoreThreads::start(store, std::make_shared<testing::FakeClock>(), {}).value());
    AlertWatch watch(*threads, [] { return Hearing{}; });
    std::vector<PostId> told;
    QObject::connect(&watch, &AlertWatch::announced, &watch,
                     [&](const AlertSummary& summary) { told.push_back(summary.gravest.post.id); });
    bool arrived = false;
    store->setBeforePage([&](const PostFilter&) {
        if (!std::exchange(arrived, true)) {
            store->arriveMany({samplePost(1, {}, Level::Red)});
        }
    });
    const Error busy{ErrorKind::Unavailable, QStringLiteral("the disk is away"), QStringLiteral("store.away")};
    store->setFault(busy);
    watch.start();
    QTest::qWait(100);
    store->setFault(std::nullopt);
    watch.onPostsArrived();  // before it knows where it begins
    ASSERT_TRUE(QTest::qWaitFor([&] { return !told.empty(); }));
    EXPECT_EQ(told, std::vector<PostId>{PostId{1}});
}

}  // namespace
}  // namespace zhiban
