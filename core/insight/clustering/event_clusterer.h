// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "core/domain/event.h"
#include "core/insight/clustering/candidate_index.h"
#include "core/insight/clustering/candidate_votes.h"
#include "core/insight/clustering/post_signature.h"

namespace zhiban {

// Puts posts into events as they come, in the order of their numbers. A post joins the event whose members it is most
// like, if it is like enough, and founds one otherwise. How like it is to an event is decided by its most like member
// and by several of them together, the more the larger the event is: so an event does not grow from stranger to
// stranger. Two events that a post is like are taken for one if the members of the smaller are like the larger's.
//
// Remembers the posts of a window, some 200 bytes each, and finds those worth comparing through an index, so that a
// post costs the same however many are remembered. The same posts in the same order give the same events. One thread
// at a time.
class EventClusterer final {
  public:
    static constexpr std::size_t usualWindow = 1U << 18U;  // posts
    static constexpr std::chrono::days longestPause{400};  // what is older is another event

    explicit EventClusterer(std::size_t window = usualWindow);

    // Numbers rise from call to call; a post that is not newer than the last must not come.
    EventPlacement place(const Post& post);
    // The same for a post whose event is known.
    void remember(const Post& post, EventId event);
    // A post stands in another event now, which need not have been there. Nothing happens for posts that are not
    // remembered any more.
    void put(PostId post, EventId event);
    // An officer decided about the event: it is not absorbed by others from now on.
    void hold(EventId event);

    // For the posts to come.
    void setGazetteer(Gazetteer gazetteer) { gazetteer_ = std::move(gazetteer); }

    PostId newest() const { return newest_; }  // 0 = none yet
    // The members that are remembered, oldest first.
    std::vector<PostId> members(EventId event) const;
    std::size_t remembered() const { return slots_.size(); }
    // What remembering takes, without the 4 MB of TermCounts, which do not grow.
    std::size_t bytes() const;

  private:
    using Slot = CandidateIndex::Slot;
    using EventIndex = std::uint32_t;
    static constexpr Slot none = CandidateIndex::none;
    static constexpr EventIndex noEvent = 0xFFFFFFFFU;  // not linked yet

    struct Remembered {
        PostId post;
        qint32 minutes = 0;  // since 1970
        EventIndex event = noEvent;
        Slot next = none;  // in the event
        PostSignature signature;
    };
    struct LiveEvent {
        EventId id;
        Slot first = none;
        std::uint32_t size : 31 = 0;
        std::uint32_t isHeld : 1 = 0;
    };
    struct EventScore {
        float score = 0;
        EventIndex event = 0;
        Slot nearest = none;
        float nearestScore = 0;
    };

    Remembered readPost(const Post& post);
    Slot keep(const Remembered& post);
    void forgetOldest();
    std::vector<EventScore> scoresOf(const Remembered& post);
    float scoreAgainst(const Remembered& post, const LiveEvent& event) const;
    bool isSameEvent(const LiveEvent& smaller, const LiveEvent& larger) const;
    void absorb(EventIndex into, EventIndex from);
    void join(Slot slot, EventId event);
    void link(Slot slot, EventIndex event);
    void unlink(Slot slot);
    const LiveEvent* find(EventId id) const;
    EventIndex eventOf(EventId id);
    EventIndex addEvent(EventId id);
    Slot slotOf(PostId post) const;
    EventReason reasonOf(const Remembered& post, const EventScore& score) const;

    Gazetteer gazetteer_;
    TermCounts counts_;
    CandidateIndex index_;
    CandidateVotes votes_;
    std::size_t window_;
    std::vector<Remembered> slots_;  // a ring once the window is full
    std::size_t oldest_ = 0;         // of the ring
    PostId newest_;
    std::vector<LiveEvent> events_;
    std::vector<EventIndex> emptyEvents_;  // to be used again
    // Without events of one post that founded it: those are found by the post.
    std::unordered_map<EventId, EventIndex> eventIndices_;

    PostTerms terms_;  // of the post at hand, like all below
    std::vector<WeighedTerm> chosen_;
    std::vector<std::uint32_t> hashes_;
};

}  // namespace zhiban
