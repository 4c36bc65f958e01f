// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_fixture.h"

namespace zhiban::testing {
namespace {

using namespace std::chrono_literals;

Subscription feedOf(const QString& key) {
    Subscription subscription;
    subscription.key = key;
    subscription.name = text("市民论坛 ") + key;
    subscription.kind = text("feed");
    subscription.address = text("https://example.org/") + key;
    subscription.settings = {{text("tag"), text("路灯")}};
    subscription.mapping = {{text("title"), text("标题")}};
    subscription.interval = 7min;
    subscription.hours.set(3, 4, false);
    subscription.owner = text("城管局");
    subscription.silentAfterDays = 3;
    return subscription;
}

class Collecting : public StoreTest {
  protected:
    void save(const Subscription& subscription) {
        valueOf(act(verbs::SourceSaved, text("source"), subscription.key, toJson(subscription)));
    }
    std::vector<ListenedSource> take(const QString& collector = text("desk-1"), int limit = 10) {
        return valueOf(writer_->collections().take(clock_.now(), collector, clock_.now() + 60s, limit));
    }
    int settle(const SettledCollection& settled, const QString& collector = text("desk-1")) {
        return valueOf(writer_->collections().settle(collector, {settled}));
    }
    SettledCollection success(const QString& key) const { return {key, clock_.now() + 5min, clock_.now(), true}; }
    ListenedSource listened(const QString& key) { return valueOf(reader()->sources().listened(key)); }
};
ZHIBAN_ON_BOTH_ENGINES(Collecting);

TEST_P(Collecting, KeepsEveryFieldOfASubscription) {
    save(feedOf(text("a")));
    const auto all = valueOf(reader()->sources().listened());
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].subscription, feedOf(text("a")));
    EXPECT_FALSE(all[0].source);
    EXPECT_FALSE(all[0].state.lastTry);
    EXPECT_EQ(reader()->sources().listened(text("b")).error().kind, ErrorKind::NotFound);
}

TEST_P(Collecting, TakesASourceThatWasNeverAskedAndOnlyOnce) {
    save(feedOf(text("a")));
    save(feedOf(text("b")));
    EXPECT_EQ(take(text("desk-1"), 1).size(), 1U);
    const auto second = take(text("desk-2"));
    ASSERT_EQ(second.size(), 1U);
    EXPECT_EQ(second[0].subscription.key, text("b"));
    EXPECT_EQ(second[0].state.collector, text("desk-2"));
    EXPECT_TRUE(take().empty());
}

TEST_P(Collecting, GivesASourceBackWhenItIsDueAgain) {
    save(feedOf(text("a")));
    take();
    EXPECT_EQ(settle(success(text("a"))), 1);
    EXPECT_TRUE(take().empty());
    clock_.advance(5min);
    EXPECT_EQ(take().size(), 1U);
}

TEST_P(Collecting, LetsAnotherTakeOverALeaseThatRanOut) {
    save(feedOf(text("a")));
    take(text("desk-1"));
    clock_.advance(61s);
    EXPECT_EQ(take(text("desk-2")).size(), 1U);
    EXPECT_EQ(settle(success(text("a")), text("desk-1")), 0);
    EXPECT_TRUE(listened(text("a")).state.leasedUntil);
    EXPECT_EQ(settle(success(text("a")), text("desk-2")), 1);
    EXPECT_FALSE(listened(text("a")).state.leasedUntil);
}

TEST_P(Collecting, CountsFailuresInARowAndKeepsTheirReason) {
    save(feedOf(text("a")));
    const Error error{
        ErrorKind::Unavailable, text("no answer"), text("fetch.timeout"), {text("https://example.org/a")}};
    for (int i = 1; i <= 2; ++i) {
        take();
        SettledCollection failed{text("a"), clock_.now(), clock_.now(), false, error};
        settle(failed);
        EXPECT_EQ(listened(text("a")).state.failures, i);
        EXPECT_EQ(listened(text("a")).state.failure, error);
        EXPECT_FALSE(listened(text("a")).state.lastSuccess);
    }
    take();
    settle(success(text("a")));
    const CollectionState state = listened(text("a")).state;
    EXPECT_EQ(state.failures, 0);
    EXPECT_FALSE(state.failure);
    EXPECT_EQ(state.lastSuccess, clock_.now());
    EXPECT_EQ(state.lastNew, clock_.now());
}

TEST_P(Collecting, TellsWhenASourceFallsSilentAndWhenItComesBack) {
    save(feedOf(text("a")));
    auto session = reader();
    ChangeCursor cursor = valueOf(session->changes().latest());
    const auto told = [&] {
        const ChangeBatch batch = valueOf(session->changes().since(cursor, 100));
        cursor = batch.cursor;
        return batch.changes.size();
    };
    const auto settleAs = [&](bool failed) {
        take();
        SettledCollection settled{text("a"), clock_.now(), clock_.now()};
        if (failed) {
            settled.failure = Error{ErrorKind::Unavailable, text("x"), text("fetch.timeout")};
        }
        settle(settled);
        return told();
    };
    EXPECT_EQ(settleAs(false), 0U);
    EXPECT_EQ(settleAs(true), 1U);
    EXPECT_EQ(settleAs(true), 0U);
    EXPECT_EQ(settleAs(false), 1U);
}

TEST_P(Collecting, RemembersTheFetchOfASourceThatBroughtNothing) {
    save(feedOf(text("a")));
    take();
    SettledCollection settled = success(text("a"));
    settled.fetch = FetchState{"\"e\"", "", QByteArray(32, 'x'), text("42"), clock_.now(), std::nullopt, {}};
    settle(settled);
    const ListenedSource source = listened(text("a"));
    ASSERT_TRUE(source.source);
    EXPECT_EQ(source.source->name, feedOf(text("a")).name);
    EXPECT_EQ(source.source->posts, 0);
    EXPECT_EQ(valueOf(reader()->sources().fetchState(source.source->id)), *settled.fetch);
}

TEST_P(Collecting, AsksNeitherPausedNorRetiredSources) {
    Subscription paused = feedOf(text("a"));
    paused.paused = true;
    paused.pausedBecause = text("网站检修");
    save(paused);
    save(feedOf(text("b")));
    valueOf(act(verbs::SourceRetired, text("source"), text("b"), {}));
    EXPECT_TRUE(take().empty());
    EXPECT_EQ(valueOf(reader()->sources().listened()).size(), 1U);
    paused.paused = false;
    save(paused);
    EXPECT_EQ(take().size(), 1U);
    EXPECT_FALSE(act(verbs::SourceRetired, text("source"), text("b"), {}));
}

TEST_P(Collecting, AsksAtOnceWhenSomebodyWantsIt) {
    save(feedOf(text("a")));
    take();
    settle({text("a"), std::nullopt, clock_.now()});
    clock_.advance(24h);
    EXPECT_TRUE(take().empty());
    valueOf(writer_->collections().askNow({text("a")}, clock_.now()));
    EXPECT_EQ(take().size(), 1U);
}

TEST_P(Collecting, KeepsHouseOnlyOutsideOfAUnitOfWork) {
    const auto work = valueOf(writer_->begin());
    EXPECT_EQ(writer_->collections().askNow({}, clock_.now()).error().kind, ErrorKind::Internal);
}

TEST_P(Collecting, CountsPostsByTheHourTheyAreShownIn) {
    const auto at = [&](const char* id, TimePoint when) {
        MatchedPost post = somePost(text(id));
        post.post.published = when;
        return post;
    };
    const TimePoint hour = std::chrono::floor<std::chrono::hours>(clock_.now()) - 48h;
    receive({at("1", hour), at("2", hour + 59min), at("3", hour + 60min)});
    receive({at("3", hour + 60min), at("4", hour + 61min)});
    const auto volumes = valueOf(reader()->sources().volumes(hourOf(hour), hourOf(hour) + 2));
    EXPECT_EQ(volumes,
              (std::vector<HourVolume>{{text("board"), hourOf(hour), 2}, {text("board"), hourOf(hour) + 1, 2}}));
    EXPECT_TRUE(valueOf(reader()->sources().volumes(hourOf(hour) + 2, hourOf(hour) + 40)).empty());
}

TEST_P(Collecting, SettlesAnItemInQuarantineOnce) {
    const auto work = valueOf(writer_->begin());
    QuarantinedItem item;
    item.sourceKey = text("board");
    item.raw = QByteArray(2000, 'x');
    item.at = clock_.now();
    valueOf(work->quarantine({item, item}));
    valueOf(work->commit({draft(verbs::PostsReceived, text("intake"), text("f"), toJson(PostsReceivedPayload{}))}));
    const auto waiting = valueOf(reader()->quarantine().page({text("board"), false}, std::nullopt, 10));
    ASSERT_EQ(waiting.size(), 2U);
    EXPECT_EQ(waiting[0].raw.size(), QuarantineReader::kShownBytes);
    EXPECT_EQ(valueOf(reader()->quarantine().byId(waiting[0].id)).raw, item.raw);
    const QString id = QString::number(waiting[0].id.value);
    const QJsonObject payload = toJson(QuarantineSettledPayload{QuarantineFate::SetAside, text("广告")});
    valueOf(act(verbs::QuarantineSettled, text("quarantine"), id, payload));
    EXPECT_EQ(act(verbs::QuarantineSettled, text("quarantine"), id, payload).error().subject,
              text("quarantine.settled"));
    EXPECT_EQ(valueOf(reader()->quarantine().count({text("board"), false})), 1);
    EXPECT_EQ(valueOf(reader()->quarantine().count({text("else"), true})), 0);
    const auto all = valueOf(reader()->quarantine().page({{}, true}, std::nullopt, 10));
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].fate, QuarantineFate::SetAside);
    EXPECT_FALSE(all[1].fate);
}

TEST_P(Collecting, KeepsTheStretchInWhichASourceWasNotHeard) {
    save(feedOf(text("a")));
    const TimePoint start = clock_.now();
    take();
    settle(success(text("a")));
    const Error silent{ErrorKind::Unavailable, text("no answer"), text("fetch.timeout"), {text("a")}};
    for (int failures = 0; failures < 2; ++failures) {
        clock_.advance(5min);
        take();
        settle({text("a"), clock_.now() + 5min, clock_.now(), false, silent});
        const auto gaps = valueOf(reader()->sources().gaps(start, clock_.now()));
        ASSERT_EQ(gaps.size(), 1U);
        EXPECT_EQ(gaps[0], (SourceGap{text("a"), {}, start, std::nullopt, GapReason::Failed, silent}));
    }
    clock_.advance(5min);
    take();
    settle(success(text("a")));
    EXPECT_EQ(valueOf(reader()->sources().gaps(start, clock_.now())).at(0).to, clock_.now());
    EXPECT_TRUE(valueOf(reader()->sources().gaps(clock_.now(), clock_.now() + 1h)).empty());
}

TEST_P(Collecting, KeepsTheStretchInWhichNobodyAsked) {
    save(feedOf(text("a")));
    take();
    settle(success(text("a")));
    const TimePoint due = clock_.now() + 5min;
    clock_.advance(2h);
    take();
    const auto gaps = valueOf(reader()->sources().gaps(due - 1h, clock_.now()));
    ASSERT_EQ(gaps.size(), 1U);
    EXPECT_EQ(gaps[0], (SourceGap{text("a"), {}, due, clock_.now(), GapReason::Unasked, {}}));
}

TEST_P(Collecting, ReplaysSubscriptionsFromTheLedger) {
    save(feedOf(text("a")));
    Subscription again = feedOf(text("a"));
    again.paused = true;
    save(again);
    const QStringList before = projections();
    valueOf(writer_->rebuildProjections());
    EXPECT_EQ(projections(), before);
    EXPECT_EQ(listened(text("a")).subscription, again);
}

}  // namespace
}  // namespace zhiban::testing
