// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/presentation/feed_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <random>

#include "core/operations/store_threads.h"
#include "fake_desk_store.h"
#include "tests/support/fake_clock.h"
#include "ui/desk/presentation/change_follower.h"

namespace zhiban {
namespace {

using testing::FakeDeskStore;
using testing::samplePost;

// A column's model on a real pair of threads, fed by the change feed.
class FeedModelTest : public ::testing::Test {
  protected:
    FeedModelTest() {
        threads = std::move(StoreThreads::start(store, std::make_shared<testing::FakeClock>(), {}).value());
        follower = std::make_unique<ChangeFollower>(*threads);
        model = std::make_unique<FeedModel>(*threads, FeedModel::Limits{10, 40, 50});
        tester = std::make_unique<QAbstractItemModelTester>(model.get(),
                                                            QAbstractItemModelTester::FailureReportingMode::Fatal);
        QObject::connect(follower.get(), &ChangeFollower::postsArrived, model.get(), &FeedModel::onPostsArrived);
        QObject::connect(follower.get(), &ChangeFollower::postsTouched, model.get(), &FeedModel::onPostsTouched);
        QSignalSpy started(follower.get(), &ChangeFollower::started);
        follower->start();
        EXPECT_TRUE(started.count() > 0 || started.wait());
    }

    void open(const PostFilter& filter = {}) {
        model->setFilter(filter);
        ASSERT_TRUE(QTest::qWaitFor([&] { return model->state() != FeedModel::State::Loading; }));
    }
    void add(int from, int to) {
        std::vector<FeedItem> items;
        for (int number = from; number <= to; ++number) {
            items.push_back(samplePost(number));
        }
        store->arriveMany(items);
    }
    QStringList titles() const {
        QStringList all;
        for (int row = 0; row < model->rowCount(); ++row) {
            all.append(model->index(row, 0).data().toString());
        }
        return all;
    }
    // The newest `count` titles of the plain truth.
    QStringList truth(const PostFilter& filter, int count) const {
        QStringList all;
        for (const FeedItem& item : store->all(filter)) {
            all.append(item.post.title);
        }
        return all.mid(0, count);
    }

    std::shared_ptr<FakeDeskStore> store = std::make_shared<FakeDeskStore>();
    std::unique_ptr<StoreThreads> threads;
    std::unique_ptr<ChangeFollower> follower;
    std::unique_ptr<FeedModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

TEST_F(FeedModelTest, IsAShortListInItsOwnOrderWhenBestComesFirst) {
    for (const auto& [number, likes] : {std::pair(1, 5), std::pair(2, 9), std::pair(3, 1), std::pair(4, 7)}) {
        FeedItem item = samplePost(number, QStringLiteral("lamp"));
        item.post.likes = likes;
        store->arriveMany({item});
    }
    PostFilter lamps;
    lamps.words = QStringLiteral("lamp");
    const auto ids = [&] {
        std::vector<qint64> all;
        for (int row = 0; row < model->rowCount(); ++row) {
            const PostId id = model->window().at(row)->post.id;
            EXPECT_EQ(model->rowOf(id), row);
            all.push_back(id.value);
        }
        return all;
    };
    model->setFilter(lamps, FeedOrder::BestFirst);
    ASSERT_TRUE(QTest::qWaitFor([&] { return model->state() == FeedModel::State::Ready; }));
    EXPECT_EQ(ids(), (std::vector<qint64>{2, 4, 1, 3}));

    // What arrives while somebody reads waits, wherever it would stand.
    FeedItem better = samplePost(5, QStringLiteral("lamp"));
    better.post.likes = 8;
    store->arriveMany({better});
    ASSERT_TRUE(QTest::qWaitFor([&] { return model->heldCount() == 1; }));
    EXPECT_EQ(model->rowCount(), 4);
    store->setTriage(PostId{4}, TriageState::Dismissed);
    ASSERT_TRUE(QTest::qWaitFor([&] { return model->window().at(1)->triage == TriageState::Dismissed; }));
    EXPECT_EQ(ids(), (std::vector<qint64>{2, 4, 1, 3}));
    model->admitHeld();
    ASSERT_TRUE(QTest::qWaitFor([&] { return model->rowCount() == 5; }));
    EXPECT_EQ(ids(), (std::vector<qint64>{2, 5, 4, 1, 3}));
    EXPECT_EQ(model->heldCount(), 0);

    // Nobody reads: it is asked for anew.
    model->setLive(true);
    better = samplePost(6, QStringLiteral("lamp"));
    better.post.likes = 20;
    store->arriveMany({better});
    ASSERT_TRUE(QTest::qWaitFor([&] { return model->rowCount() == 6; }));
    EXPECT_EQ(ids().front(), 6);

    model->setFilter({}, FeedOrder::BestFirst);  // without words there is no best
    ASSERT_TRUE(QTest::qWaitFor([&] { return model->state() == FeedModel::State::Ready; }));
    EXPECT_EQ(ids(), (std::vector<qint64>{6, 5, 4, 3, 2, 1}));
}

TEST_F(FeedModelTest, LoadsTheFirstPageAndCountsTheRest) {
    add(1, 35);
    open();
    EXPECT_EQ(model->rowCount(), 10);
    EXPECT_EQ(titles(), truth({}, 10));
    EXPECT_TRUE(QTest::qWaitFor([&] { return model->total() == 35; }));
}

TEST_F(FeedModelTest, PagesDownToTheEndAndKeepsAWindowOnly) {
    add(1, 95);
    open();
    for (int page = 0; page < 12 && !model->window().reachesEnd; ++page) {
        const FeedPosition last = model->window().back();
        model->fetchOlder();
        ASSERT_TRUE(QTest::qWaitFor([&] { return model->window().back() < last || model->window().reachesEnd; }));
        EXPECT_LE(model->rowCount(), 40);
    }
    EXPECT_EQ(titles(), truth({}, 95).mid(55));
    EXPECT_FALSE(model->window().reachesTop);
    // And back up again.
    for (int page = 0; page < 12 && !model->window().reachesTop; ++page) {
        const FeedPosition first = model->window().front();
        model->fetchNewer();
        ASSERT_TRUE(QTest::qWaitFor([&] { return model->window().front() > first || model->window().reachesTop; }));
    }
    EXPECT_EQ(titles(), truth({}, 40));
}

TEST_F(FeedModelTest, LeavesNoGapWhenAViewAsksForMoreInTheMiddleOfAnAnswer) {
    add(1, 300);
    open();
    const auto isGapless = [&] {
        const QStringList shown = titles();
        const qsizetype first = truth({}, 300).indexOf(shown.first());
        return shown == truth({}, 300).mid(first, shown.size());
    };
    const auto greedy = QObject::connect(model.get(), &QAbstractItemModel::rowsInserted, model.get(), [&] {
        model->fetchOlder();
        model->fetchNewer();
    });
    for (int step = 0; step < 60; ++step) {
        model->fetchOlder();
        QTest::qWait(2);
        ASSERT_TRUE(isGapless()) << step;
    }
    QObject::disconnect(greedy);
}

TEST_F(FeedModelTest, LetsArrivalsInAtOnceWhileTheReaderIsAtTheTop) {
    add(1, 5);
    open();
    model->setLive(true);
    add(6, 7);
    EXPECT_TRUE(QTest::qWaitFor([&] { return model->rowCount() == 7; }));
    EXPECT_EQ(titles(), truth({}, 7));
    EXPECT_EQ(model->heldCount(), 0);
}

TEST_F(FeedModelTest, HoldsArrivalsBackAndCountsThemWhileTheReaderReads) {
    add(1, 5);
    open();
    const QStringList before = titles();
    add(6, 9);
    EXPECT_TRUE(QTest::qWaitFor([&] { return model->heldCount() == 4; }));
    EXPECT_EQ(titles(), before);
    QSignalSpy shown(model.get(), &FeedModel::newestShown);
    model->showNewest();
    ASSERT_TRUE(shown.wait());
    EXPECT_EQ(titles(), truth({}, 9));
    EXPECT_EQ(model->heldCount(), 0);
}

TEST_F(FeedModelTest, AdmitsHeldRowsAboveAndBetweenWithoutLosingTheOnesBeingRead) {
    add(10, 14);
    open();
    const QPersistentModelIndex read(model->index(2, 0));
    const QString title = read.data().toString();
    store->arriveMany({samplePost(20), samplePost(21), samplePost(5)});
    FeedItem between = samplePost(12);
    between.post.title = QStringLiteral("late, with an older time");
    store->arrive(between);
    ASSERT_TRUE(QTest::qWaitFor([&] { return model->heldCount() == 4; }));
    model->admitHeld();
    EXPECT_TRUE(QTest::qWaitFor([&] { return titles() == truth({}, 9); }));
    EXPECT_EQ(model->heldCount(), 0);
    ASSERT_TRUE(read.isValid());
    EXPECT_EQ(read.data().toString(), title);
}

TEST_F(FeedModelTest, KnowsThatThereIsMoreThanItCountsAfterAFlood) {
    add(1, 5);
    open();
    add(6, 205);
    EXPECT_TRUE(QTest::qWaitFor([&] { return model->holdsMoreThanCounted(); }));
    EXPECT_EQ(model->heldCount(), 50);
    EXPECT_EQ(model->rowCount(), 5);
    model->showNewest();
    EXPECT_TRUE(QTest::qWaitFor([&] { return titles() == truth({}, 10); }));
    EXPECT_FALSE(model->holdsMoreThanCounted());
}

TEST_F(FeedModelTest, TakesADecidedPostOutOfAnUntouchedColumnAndBackIn) {
    add(1, 5);
    PostFilter untouched;
    untouched.state = TriageState::Untouched;
    open(untouched);
    store->setTriage(PostId{3}, TriageState::Dismissed);
    EXPECT_TRUE(QTest::qWaitFor([&] { return model->rowCount() == 4; }));
    EXPECT_EQ(model->rowOf(PostId{3}), -1);
    store->setTriage(PostId{3}, TriageState::Untouched);
    EXPECT_TRUE(QTest::qWaitFor([&] { return model->rowOf(PostId{3}) == 2; }));
}

TEST_F(FeedModelTest, ShowsWhatAnotherDeskDecided) {
    add(1, 5);
    open();
    QSignalSpy changed(model.get(), &QAbstractItemModel::dataChanged);
    store->setTriage(PostId{4}, TriageState::Dismissed);
    ASSERT_TRUE(changed.wait());
    EXPECT_EQ(model->window().at(1)->triage, TriageState::Dismissed);
    EXPECT_EQ(model->rowCount(), 5);
}

TEST_F(FeedModelTest, FillsUpAgainWhenRowsWereDecidedAway) {
    add(1, 30);
    PostFilter untouched;
    untouched.state = TriageState::Untouched;
    open(untouched);
    for (qint64 id = 21; id <= 30; ++id) {
        store->setTriage(PostId{id}, TriageState::Dismissed);
    }
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return titles() == truth(untouched, model->rowCount()) && titles().size() >= 10; }));
}

TEST_F(FeedModelTest, AnswersOnlyTheLatestQuestion) {
    add(1, 20);
    QSemaphore gate;
    PostFilter slow;
    slow.words = QStringLiteral("Post 1");
    store->setBeforePage([&](const PostFilter& filter) {
        if (filter.words == slow.words) {
            gate.acquire();
        }
    });
    model->setFilter(slow);
    PostFilter latest;
    latest.words = QStringLiteral("Post 7");
    model->setFilter(latest);
    EXPECT_TRUE(QTest::qWaitFor([&] { return model->state() == FeedModel::State::Ready; }));
    gate.release();
    // The older question is answered now; one more question through the same reader shows that it was.
    PostFilter after = latest;
    store->setBeforePage({});
    bool answered = false;
    for (int reader = 0; reader < 2; ++reader) {
        threads->read(CountPosts{after}).then(model.get(), [&](const Result<qint64>&) { answered = true; });
    }
    EXPECT_TRUE(QTest::qWaitFor([&] { return answered; }));
    EXPECT_EQ(titles(), truth(latest, 10));
}

TEST_F(FeedModelTest, SaysWhyThereIsNothingAndRecoversWithTheNextChange) {
    store->setFault(Error{ErrorKind::Unavailable, QStringLiteral("disk full")});
    open();
    EXPECT_EQ(model->state(), FeedModel::State::Failed);
    EXPECT_EQ(model->error().kind, ErrorKind::Unavailable);
    store->setFault(std::nullopt);
    add(1, 3);
    EXPECT_TRUE(QTest::qWaitFor([&] { return model->state() == FeedModel::State::Ready && model->rowCount() == 3; }));
}

TEST_F(FeedModelTest, KeepsItsRowsWhenALaterReadFails) {
    add(1, 30);
    open();
    const QStringList before = titles();
    QSignalSpy failed(model.get(), &FeedModel::readFailed);
    store->setFault(Error{ErrorKind::Unavailable, QStringLiteral("busy")});
    model->fetchOlder();
    ASSERT_TRUE(failed.wait());
    EXPECT_EQ(model->state(), FeedModel::State::Ready);
    EXPECT_EQ(titles(), before);
    store->setFault(std::nullopt);
    model->fetchOlder();
    EXPECT_TRUE(QTest::qWaitFor([&] { return model->rowCount() == 20; }));
}

// Whatever arrives, is decided, paged and admitted in whatever order: at rest the window is a gapless stretch of
// the direct query.
TEST_F(FeedModelTest, AtRestIsAlwaysAStretchOfTheDirectQuery) {
    std::mt19937 random(20260302);
    PostFilter untouched;
    untouched.state = TriageState::Untouched;
    int number = 200;
    add(100, 160);
    for (int round = 0; round < 12; ++round) {
        const PostFilter filter = round % 2 == 0 ? PostFilter{} : untouched;
        open(filter);
        for (int step = 0; step < 25; ++step) {
            switch (random() % 8) {
                case 0:
                    store->arrive(samplePost(++number));
                    break;
                case 1:
                    store->arrive(samplePost(static_cast<int>(random() % 250)));  // late, somewhere in between
                    break;
                case 2:
                    store->setTriage(PostId{1 + static_cast<qint64>(random() % 60)},
                                     random() % 2 == 0 ? TriageState::Dismissed : TriageState::Untouched);
                    break;
                case 3:
                    model->setLive(!model->isLive());
                    break;
                case 4:
                    model->fetchNewer();
                    break;
                case 5:
                    model->admitHeld();
                    break;
                case 6:
                    QTest::qWait(static_cast<int>(random() % 4));
                    break;
                default:
                    model->fetchOlder();
            }
        }
        model->setLive(false);
        const auto isAStretch = [&] {
            follower->look();
            model->admitHeld();
            QTest::qWait(5);
            const QStringList all = truth(filter, 1 << 20);
            const QStringList mine = titles();
            if (mine.isEmpty()) {
                return all.isEmpty();
            }
            // Titles of late posts may repeat; ids do not.
            std::vector<PostId> wanted;
            for (const FeedItem& item : store->all(filter)) {
                wanted.push_back(item.post.id);
            }
            std::vector<PostId> shown;
            for (int row = 0; row < model->rowCount(); ++row) {
                shown.push_back(model->window().at(row)->post.id);
            }
            return std::search(wanted.begin(), wanted.end(), shown.begin(), shown.end()) != wanted.end() &&
                   model->heldCount() == 0;
        };
        ASSERT_TRUE(QTest::qWaitFor(isAStretch)) << "round " << round;
    }
}

}  // namespace
}  // namespace zhiban
