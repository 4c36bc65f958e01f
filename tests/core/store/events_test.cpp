// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/event_acts.h"
#include "tests/core/store/store_fixture.h"

namespace zhiban::testing {
namespace {

using ::testing::ElementsAre;

class EventsOfPosts : public StoreTest {
  protected:
    // Posts 1, 2, 3 … in one batch.
    void receivePosts(int count) {
        std::vector<MatchedPost> posts;
        for (int i = 1; i <= count; ++i) {
            posts.push_back(somePost(QStringLiteral("p%1").arg(i), QStringLiteral("文字 %1").arg(i)));
        }
        first_ = receive(posts).first.value;
    }
    PostId post(int number) const { return PostId{first_ + number - 1}; }
    EventPlacement placement(int number, int event, std::vector<EventId> absorbed = {}) const {
        return {post(number), EventId{event}, {}, std::move(absorbed)};
    }
    void place(const std::vector<EventPlacement>& placements) {
        std::unique_ptr<UnitOfWork> work = valueOf(writer_->begin());
        valueOf(work->placeInEvents(placements));
        valueOf(work->commit({draft(verbs::EventsPlaced, text("events"), {}, toJson(EventsPlacedPayload{}))}));
    }
    Result<LedgerHead> change(const EventChangedPayload& payload, const QString& verb = verbs::EventMerged) {
        return act(verb, text("event"), text("1"), toJson(payload));
    }
    std::vector<PostId> membersOf(int event) {
        std::vector<PostId> posts;
        const Result<std::vector<PostInEvent>> members = reader()->events().members(EventId{event});
        for (const PostInEvent& member : members.value_or(std::vector<PostInEvent>())) {
            posts.push_back(member.post.id);
        }
        return posts;
    }

    qint64 first_ = 1;
};
ZHIBAN_ON_BOTH_ENGINES(EventsOfPosts);

TEST_P(EventsOfPosts, AreKeptWithTheirReasons) {
    receivePosts(2);
    EventPlacement second = placement(2, 1);
    second.reason = {post(1), 0.625F, {text("搅拌站"), text("a\"b\\c")}, {text("云栖新城")}, 90};
    place({placement(1, 1), second});
    const PostInEvent member = valueOf(reader()->events().ofPost(post(2)));
    EXPECT_EQ(member.event, EventId{1});
    EXPECT_EQ(member.reason, second.reason);
    EXPECT_FALSE(member.isConfirmed);
    EXPECT_EQ(valueOf(reader()->events().placedUpTo()), post(2));
}

TEST_P(EventsOfPosts, AnAbsorbedEventsMembersFollowButNotThoseAnOfficerPlaced) {
    receivePosts(4);
    place({placement(1, 1), placement(2, 2), placement(3, 2)});
    valueOf(change({{{post(3), EventId{2}, false, EventId{2}, true}}, {}, {}, {}, 0}, verbs::EventConfirmed));
    place({placement(4, 1, {EventId{2}})});
    EXPECT_THAT(membersOf(1), ElementsAre(post(1), post(2), post(4)));
    EXPECT_THAT(membersOf(2), ElementsAre(post(3)));
}

TEST_P(EventsOfPosts, AnActAndItsInverseLeaveNoTrace) {
    receivePosts(3);
    place({placement(1, 1), placement(2, 1), placement(3, 3)});
    const QStringList before = projections();
    const EventChangedPayload payload{
        {{post(3), EventId{3}, false, EventId{1}, true}}, EventId{1}, {}, text("工地"), 0};
    const LedgerHead head = valueOf(change(payload));
    EXPECT_EQ(valueOf(reader()->events().summary(EventId{1})).title, text("工地"));
    EXPECT_EQ(membersOf(1).size(), 3U);
    EXPECT_TRUE(membersOf(3).empty());
    const QStringList changed = projections();
    ASSERT_TRUE(writer_->rebuildProjections());
    EXPECT_EQ(projections(), changed);
    valueOf(change(inverseOf(payload, head.sequence), verbs::EventUndone));
    EXPECT_EQ(projections(), before);
    EXPECT_THAT(membersOf(3), ElementsAre(post(3)));
}

TEST_P(EventsOfPosts, AnActOnAnotherStateIsAConflictAndKeepsNothing) {
    receivePosts(2);
    place({placement(1, 1), placement(2, 2)});
    const QStringList before = projections();
    const Result<LedgerHead> outcome =
        change({{{post(1), EventId{1}, false, EventId{2}, true}, {post(2), EventId{2}, true, EventId{1}, true}},
                {},
                {},
                {},
                0});
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().subject, text("event.changed-meanwhile"));
    EXPECT_EQ(projections(), before);
}

TEST_P(EventsOfPosts, AreListedByPageAndByWhatTheyGot) {
    receivePosts(5);
    place({placement(1, 1), placement(2, 2), placement(3, 2), placement(4, 4), placement(5, 5)});
    valueOf(change({{{post(5), EventId{5}, false, EventId{-9}, true}}, {}, {}, {}, 0}, verbs::EventSplit));
    EXPECT_THAT(valueOf(reader()->events().page({}, 2)), ElementsAre(EventId{-9}, EventId{1}));
    EXPECT_THAT(valueOf(reader()->events().page(EventId{1}, 9)), ElementsAre(EventId{2}, EventId{4}));
    const std::vector<ActiveEvent> active =
        valueOf(reader()->events().activeBetween(TimePoint{}, clock_.now() + std::chrono::hours{24}, 2));
    ASSERT_EQ(active.size(), 2U);
    EXPECT_EQ(active[0], (ActiveEvent{EventId{2}, 2}));
    EXPECT_EQ(reader()->events().summary(EventId{5}).error().subject, text("event.unknown"));
}

TEST_P(EventsOfPosts, APostPlacedBeforeKeepsItsPlace) {
    receivePosts(1);
    place({placement(1, 1)});
    place({placement(1, 7)});
    EXPECT_THAT(membersOf(1), ElementsAre(post(1)));
    EXPECT_TRUE(membersOf(7).empty());
}

}  // namespace
}  // namespace zhiban::testing
