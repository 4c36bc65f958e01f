// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include <random>

#include "core/domain/acts.h"
#include "core/operations/events/act_on_events.h"
#include "core/operations/events/place_posts.h"
#include "core/operations/events/read_events.h"
#include "core/operations/intake/receive_posts.h"
#include "core/operations/rules/save_rules.h"
#include "tests/support/store_fixture.h"

namespace zhiban::testing {
namespace {

using ::testing::ElementsAre;

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

class Events : public StoreTest {
  protected:
    // In order, one a minute: their numbers are 1, 2, 3 …
    void receive(const std::vector<std::pair<const char*, const char*>>& posts) {
        ReceivePosts receipt;
        receipt.connector = text("jsonl");
        receipt.origin = text("file");
        for (const auto& [title, body] : posts) {
            IncomingPost post;
            post.sourceKey = received_ % 2 == 0 ? text("board") : text("paper");
            post.externalId = QString::number(++received_);
            post.title = text(title);
            post.body = text(body);
            post.published = clock_.now();
            receipt.posts.push_back({post, {}});
        }
        valueOf(receipt.run(*session_, context()));
    }
    void receiveMixed(int count) {
        for (int i = 0; i < count; ++i) {
            switch (i % 4) {
                case 0:
                    receive({{"云栖新城旁边的搅拌站噪音扰民", "搅拌站日夜轰鸣，粉尘漫天。"}});
                    break;
                case 1:
                    receive({{"听雨花园临街门面油烟直排", "烧烤摊油烟熏人。"}});
                    break;
                case 2:
                    receive({{"青石大道天桥扶手断裂", "扶手断了一截，很危险。"}});
                    break;
                default:
                    receive({{"咨询居住证怎么办理", "外地户口要带哪些材料？"}});
            }
        }
    }
    qint64 placeAll() { return valueOf(placeAllPosts(*session_, context())); }
    EventId eventOf(qint64 post) { return valueOf(session_->events().ofPost(PostId{post})).event; }
    // All that officers can change and see, as one text.
    QStringList state() {
        QStringList rows;
        std::optional<EventId> after;
        for (const EventId id : valueOf(session_->events().page(after, 10000))) {
            const EventSummary event = valueOf(session_->events().summary(id));
            rows << QStringLiteral("%1 %2 %3").arg(id.value).arg(event.title).arg(event.isNamed);
            for (const PostInEvent& member : valueOf(session_->events().everyMember(id))) {
                rows << QStringLiteral("  %1 %2").arg(member.post.id.value).arg(member.isConfirmed);
            }
        }
        return rows;
    }
    template <typename Act>
    EventActDone done(const Act& act) {
        return valueOf(act.run(*session_, context()));
    }
    template <typename Act>
    QString refusal(const Act& act) {
        const Result<EventActDone> outcome = act.run(*session_, context());
        return outcome ? text("done") : outcome.error().subject;
    }

    int received_ = 0;
};

TEST_F(Events, PostsOfManySourcesAndDaysAreOneEvent) {
    receiveMixed(40);
    EXPECT_EQ(placeAll(), 40);
    EXPECT_EQ(placeAll(), 0) << "each post once";
    const EventSummary event = valueOf(session_->events().summary(eventOf(1)));
    EXPECT_EQ(event.posts, 10);
    EXPECT_EQ(event.confirmed, 0);
    EXPECT_EQ(event.title, text("云栖新城旁边的搅拌站噪音扰民"));
}

TEST_F(Events, ArePlacedTheSameInOnePieceAndAfterARestart) {
    receiveMixed(20);
    placeAll();
    receiveMixed(20);
    placeAll();  // with a new memory, that reads what was placed first
    EXPECT_EQ(eventOf(21), eventOf(1));
    EXPECT_EQ(valueOf(session_->events().posts(eventOf(1))).size(), 10U);
}

TEST_F(Events, SomebodyElsesPlacesAndRulingsAreLearntBeforeMoreIsPlaced) {
    const PlacePosts ours{std::make_shared<EventMemory>()};
    receiveMixed(8);
    EXPECT_EQ(valueOf(ours.run(*session_, context())).placed, 8);
    receiveMixed(8);
    placeAll();  // another desk
    const EventActDone split = done(SplitEvent{eventOf(1), {PostId{5}, PostId{9}, PostId{13}}});
    done(MergeEvents{split.event, {eventOf(1)}});
    receiveMixed(4);
    PlacedPosts placed;
    do {
        placed = valueOf(ours.run(*session_, context()));
    } while (placed.isMoreToDo);
    EXPECT_EQ(placed.placed, 4);
    EXPECT_EQ(eventOf(17), split.event);
}

TEST_F(Events, AMergeASplitAndANameAreTakenBackFromTheirEntries) {
    receiveMixed(16);
    placeAll();
    const QStringList before = state();
    const EventActDone merged = done(MergeEvents{eventOf(1), {eventOf(2), eventOf(3)}});
    EXPECT_EQ(valueOf(session_->events().summary(eventOf(1))).posts, 12);
    const EventActDone named = done(RenameEvent{eventOf(1), text(" 三件事 ")});
    EXPECT_EQ(valueOf(session_->events().summary(eventOf(1))).title, text("三件事"));
    const EventActDone split = done(SplitEvent{eventOf(1), {PostId{1}, PostId{2}}});
    EXPECT_LT(split.event.value, 0);
    EXPECT_EQ(eventOf(1), split.event);
    done(UndoEventAct{split.sequence});
    done(UndoEventAct{named.sequence});
    done(UndoEventAct{merged.sequence});
    EXPECT_EQ(state(), before);
}

TEST_F(Events, UndoingAnUndoingDoesItAgain) {
    receiveMixed(8);
    placeAll();
    const EventActDone detached = done(DetachPost{PostId{5}});
    const QStringList after = state();
    const EventActDone undone = done(UndoEventAct{detached.sequence});
    EXPECT_NE(state(), after);
    done(UndoEventAct{undone.sequence});
    EXPECT_EQ(state(), after);
}

TEST_F(Events, AnActOnWhatWasChangedSinceIsRefused) {
    receiveMixed(16);
    placeAll();
    const EventActDone first = done(DetachPost{PostId{5}});
    done(MergeEvents{eventOf(2), {first.event}});
    EXPECT_EQ(refusal(UndoEventAct{first.sequence}), text("event.changed-meanwhile"));
    EXPECT_EQ(refusal(UndoEventAct{1}), text("event.not-undoable"));
    EXPECT_EQ(refusal(DetachPost{PostId{999}}), text("post.unknown"));
    EXPECT_EQ(refusal(MergeEvents{EventId{4711}, {eventOf(1)}}), text("event.unknown"));
    EXPECT_EQ(refusal(MergeEvents{eventOf(1), {eventOf(1)}}), text("event.nothing-to-do"));
    EXPECT_EQ(refusal(SplitEvent{eventOf(1), {}}), text("event.nothing-to-do"));
}

TEST_F(Events, WhatIsConfirmedIsToldFromWhatIsSuggested) {
    receiveMixed(8);
    placeAll();
    done(ConfirmEvent{eventOf(1), {PostId{1}}});
    EXPECT_TRUE(valueOf(session_->events().ofPost(PostId{1})).isConfirmed);
    EXPECT_FALSE(valueOf(session_->events().ofPost(PostId{5})).isConfirmed);
    done(ConfirmEvent{eventOf(1)});
    EXPECT_EQ(valueOf(session_->events().summary(eventOf(1))).confirmed, 2);
    EXPECT_EQ(refusal(ConfirmEvent{eventOf(1)}), text("event.nothing-to-do"));
}

TEST_F(Events, AnyFiftyRandomActsUndoneInTurnRestoreEveryStateOnTheWayAndAReplayGivesTheSame) {
    receiveMixed(60);
    placeAll();
    std::mt19937 random(20261121);
    const auto anyEvent = [&] {
        const std::vector<EventId> all = valueOf(session_->events().page({}, 1000));
        return all[random() % all.size()];
    };
    const auto anyPost = [&] { return PostId{1 + static_cast<qint64>(random() % 60)}; };
    std::vector<QStringList> states;
    std::vector<qint64> acts;
    while (acts.size() < 50) {
        const QStringList before = state();
        Result<EventActDone> outcome = fail(ErrorKind::Invalid, QString());
        switch (random() % 6) {
            case 0:
                outcome = MergeEvents{anyEvent(), {anyEvent(), anyEvent()}}.run(*session_, context());
                break;
            case 1: {
                const PostId post = anyPost();
                outcome = SplitEvent{eventOf(post.value), {post, anyPost(), anyPost()}}.run(*session_, context());
                break;
            }
            case 2:
                outcome = DetachPost{anyPost()}.run(*session_, context());
                break;
            case 3:
                outcome = ConfirmEvent{anyEvent()}.run(*session_, context());
                break;
            case 4:
                outcome = RenameEvent{anyEvent(), QString::number(random() % 3)}.run(*session_, context());
                break;
            default:
                outcome = acts.empty() ? std::move(outcome) : UndoEventAct{acts.back()}.run(*session_, context());
        }
        if (outcome) {
            states.push_back(before);
            acts.push_back(outcome->sequence);
        } else {
            EXPECT_EQ(state(), before) << "what is refused changes nothing";
        }
    }
    const QStringList last = state();
    ASSERT_TRUE(session_->rebuildProjections());
    EXPECT_EQ(state(), last);
    while (!acts.empty()) {
        done(UndoEventAct{acts.back()});
        EXPECT_EQ(state(), states.back());
        acts.pop_back();
        states.pop_back();
    }
}

TEST_F(Events, AreListedHottestFirstAndReadWhole) {
    receive({{"咨询居住证怎么办理", "外地户口要带哪些材料？"}});
    for (int i = 0; i < 12; ++i) {
        receive({{"云栖新城旁边的搅拌站噪音扰民", "搅拌站日夜轰鸣，粉尘漫天。"}});
    }
    placeAll();
    const std::vector<EventRow> rows = valueOf(ListEvents{clock_.now()}.run(*session_));
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].event.posts, 12);
    EXPECT_GT(rows[0].heat.value, rows[1].heat.value);
    done(ConfirmEvent{rows[0].event.id});
    const EventFile file = valueOf(ReadEvent{rows[0].event.id, clock_.now() + std::chrono::hours{3}}.run(*session_));
    EXPECT_EQ(file.members.size(), 12U);
    EXPECT_GT(file.members.back().reason.score, 0.3F);
    ASSERT_FALSE(file.places.empty());
    EXPECT_EQ(file.places[0].name, text("云栖新城"));
    EXPECT_EQ(file.curve.size(), 3U);
    EXPECT_EQ(file.bursts.size(), 1U);
    ASSERT_EQ(file.acts.size(), 1U);
    EXPECT_EQ(file.acts[0].verb, verbs::EventConfirmed);
}

TEST_F(Events, TheOfficesListOfPlacesIsKnownFromTheNextPostOn) {
    receive({{"麓谷里的招牌太刺眼", "夜里睡不着。"}});
    placeAll();
    EXPECT_THAT(valueOf(session_->events().ofPost(PostId{1})).reason.places, ElementsAre());
    WordList list;
    list.name = gazetteerListNames.front();
    list.words = {text("麓谷里")};
    valueOf(SaveWordList{list}.run(*session_, context()));
    receive({{"麓谷里的招牌太亮", "夜里睡不着。"}});
    placeAll();
    EXPECT_THAT(valueOf(session_->events().ofPost(PostId{2})).reason.places, ElementsAre(text("麓谷里")));
}

TEST_F(Events, ARevisedPostCountsOnceAndItsVersionsStayTogether) {
    receive({{"云栖新城旁边的搅拌站噪音扰民", "搅拌站日夜轰鸣。"}, {"云栖新城搅拌站粉尘扰民", "搅拌站日夜轰鸣。"}});
    received_ = 0;
    receive({{"云栖新城旁边的搅拌站噪音扰民", "搅拌站日夜轰鸣，粉尘漫天。"}});
    placeAll();
    EXPECT_EQ(eventOf(3), eventOf(1));
    EXPECT_EQ(valueOf(session_->events().summary(eventOf(1))).posts, 2);
    done(DetachPost{PostId{3}});
    EXPECT_EQ(eventOf(3), eventOf(1));
    EXPECT_NE(eventOf(2), eventOf(1));
}

}  // namespace
}  // namespace zhiban::testing
