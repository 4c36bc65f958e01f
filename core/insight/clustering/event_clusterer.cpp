// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/clustering/event_clusterer.h"

#include <algorithm>
#include <cmath>

#include "core/insight/clustering/shared_words.h"

namespace zhiban {
namespace {

constexpr float joins = 0.33F;            // from this score on a post joins an event
constexpr float sameEvent = 0.25F;        // from this mean on the members of one event belong to another
constexpr std::size_t compared = 40;      // posts, of those that share a term
constexpr std::size_t absorbedUpTo = 12;  // members: what has grown larger is not taken for part of another event
constexpr std::size_t membersCompared = 20;
constexpr std::size_t membersAsked = 5;
constexpr std::size_t eventsTried = 3;

// A post must be like half as many members as the root of their number, not only like one of them.
float scoreOfEvent(std::vector<float>& likest, std::size_t size) {
    const auto wanted = std::max<std::size_t>(1, static_cast<std::size_t>(std::ceil(std::sqrt(size) * 0.5)));
    std::sort(likest.begin(), likest.end(), std::greater<>());
    float sum = 0;
    for (std::size_t i = 0; i < std::min(wanted, likest.size()); ++i) {
        sum += likest[i];
    }
    return likest.empty() ? 0 : (likest.front() + sum / static_cast<float>(wanted)) / 2;
}

qint32 minutesOf(TimePoint at) {
    return static_cast<qint32>(std::chrono::duration_cast<std::chrono::minutes>(at.time_since_epoch()).count());
}

}  // namespace

EventClusterer::EventClusterer(std::size_t window) : index_(window), window_(std::max<std::size_t>(window, 1)) {}

EventPlacement EventClusterer::place(const Post& post) {
    Remembered read = readPost(post);
    std::vector<EventScore> scores = scoresOf(read);
    EventPlacement placement{post.id, {}, {}, {}};
    if (scores.empty() || scores.front().score < joins) {
        placement.event = EventId{post.id.value};
        placement.reason.places = terms_.places();
        join(keep(read), placement.event);
        return placement;
    }
    placement.reason = reasonOf(read, scores.front());
    EventIndex event = scores.front().event;
    for (std::size_t i = 1; i < std::min(scores.size(), eventsTried + 1) && scores[i].score >= joins; ++i) {
        EventIndex other = scores[i].event;
        if (events_[other].size > events_[event].size) {
            std::swap(event, other);
        }
        if (isSameEvent(events_[other], events_[event])) {
            placement.absorbed.push_back(events_[other].id);
            absorb(event, other);
        } else if (other == scores.front().event) {
            std::swap(event, other);  // not the larger then, but the likest
        }
    }
    placement.event = events_[event].id;
    join(keep(read), placement.event);
    return placement;
}

void EventClusterer::remember(const Post& post, EventId event) {
    join(keep(readPost(post)), event);
}

void EventClusterer::put(PostId post, EventId event) {
    const Slot slot = slotOf(post);
    if (slot == none || events_[slots_[slot].event].id == event) {
        return;
    }
    const EventIndex to = eventOf(event);  // before the post leaves: its old event may end there
    unlink(slot);
    link(slot, to);
}

void EventClusterer::hold(EventId event) {
    if (const LiveEvent* known = find(event)) {
        events_[static_cast<std::size_t>(known - events_.data())].isHeld = 1;
    }
}

std::vector<PostId> EventClusterer::members(EventId event) const {
    std::vector<PostId> posts;
    if (const LiveEvent* known = find(event)) {
        for (Slot slot = known->first; slot != none; slot = slots_[slot].next) {
            posts.push_back(slots_[slot].post);
        }
    }
    std::sort(posts.begin(), posts.end());
    return posts;
}

std::size_t EventClusterer::bytes() const {
    return slots_.size() * sizeof(Remembered) + events_.size() * sizeof(LiveEvent) + index_.bytes() +
           eventIndices_.size() * (sizeof(EventId) + 4 * sizeof(void*));
}

EventClusterer::Remembered EventClusterer::readPost(const Post& post) {
    terms_.read(post.title, post.place, post.body, gazetteer_);
    hashes_.clear();
    for (const PostTerm& term : terms_.terms()) {
        hashes_.push_back(term.hash);
    }
    counts_.add(hashes_);
    chooseTerms(terms_.terms(), counts_, chosen_);
    return {post.id, minutesOf(post.shownAt), noEvent, none, signatureOf(chosen_, counts_, post.category)};
}

EventClusterer::Slot EventClusterer::keep(const Remembered& post) {
    Slot slot = static_cast<Slot>(slots_.size());
    if (slots_.size() < window_) {
        slots_.push_back(post);
    } else {
        forgetOldest();
        slot = static_cast<Slot>(oldest_);
        slots_[slot] = post;
        oldest_ = (oldest_ + 1) % window_;
    }
    newest_ = post.post;
    const std::size_t kept = std::min(chosen_.size(), CandidateIndex::termsPerPost);  // chosen_ has the best first
    for (std::size_t i = 0; i < kept; ++i) {
        index_.add(chosen_[i].term->hash, slot);
    }
    return slot;
}

void EventClusterer::forgetOldest() {
    unlink(static_cast<Slot>(oldest_));
}

std::vector<EventClusterer::EventScore> EventClusterer::scoresOf(const Remembered& post) {
    votes_.clear();
    for (const WeighedTerm& one : chosen_) {
        for (const Slot slot : index_.lookUp(one.term->hash)) {
            if (slot != none) {
                votes_.add(slot, one.weight);
            }
        }
    }
    constexpr auto farthest = std::chrono::duration_cast<std::chrono::minutes>(longestPause).count();
    struct Found {
        EventScore best;
        std::vector<float> scores;
    };
    std::unordered_map<EventIndex, Found> found;
    for (const CandidateVotes::Candidate& candidate : votes_.heaviest(compared)) {
        const Remembered& other = slots_[candidate.slot];
        if (std::abs(static_cast<qint64>(post.minutes) - other.minutes) > farthest) {
            continue;
        }
        const float score = likenessOf(post.signature, other.signature).score;
        Found& of = found[other.event];
        of.scores.push_back(score);
        if (of.best.nearest == none || score > of.best.nearestScore) {
            of.best = {0, other.event, candidate.slot, score};
        }
    }
    std::vector<EventScore> scores;
    for (auto& [event, of] : found) {
        of.best.score = scoreOfEvent(of.scores, events_[event].size);
        scores.push_back(of.best);
    }
    std::sort(scores.begin(), scores.end(), [](const EventScore& a, const EventScore& b) {
        return a.score != b.score ? a.score > b.score : a.nearest < b.nearest;
    });
    return scores;
}

float EventClusterer::scoreAgainst(const Remembered& post, const LiveEvent& event) const {
    std::vector<float> scores;
    for (Slot slot = event.first; slot != none && scores.size() < membersCompared; slot = slots_[slot].next) {
        scores.push_back(likenessOf(post.signature, slots_[slot].signature).score);
    }
    const std::size_t size = scores.size();
    return scoreOfEvent(scores, size);
}

bool EventClusterer::isSameEvent(const LiveEvent& smaller, const LiveEvent& larger) const {
    if (smaller.isHeld != 0 || smaller.size > absorbedUpTo) {
        return false;
    }
    float sum = 0;
    std::size_t asked = 0;
    for (Slot slot = smaller.first; slot != none && asked < membersAsked; slot = slots_[slot].next, ++asked) {
        sum += scoreAgainst(slots_[slot], larger);
    }
    return asked > 0 && sum / static_cast<float>(asked) >= sameEvent;
}

void EventClusterer::absorb(EventIndex into, EventIndex from) {
    while (events_[from].first != none) {
        const Slot slot = events_[from].first;
        unlink(slot);
        link(slot, into);
    }
}

// By name: keeping the post may have let go of the last member that was remembered of its event.
void EventClusterer::join(Slot slot, EventId event) {
    link(slot, eventOf(event));
}

// The newest stands first: it is most like what comes next.
void EventClusterer::link(Slot slot, EventIndex event) {
    LiveEvent& to = events_[event];
    slots_[slot].event = event;
    slots_[slot].next = to.first;
    to.first = slot;
    ++to.size;
    if (to.size > 1 || to.id.value != slots_[slot].post.value) {
        eventIndices_[to.id] = event;
    }
}

void EventClusterer::unlink(Slot slot) {
    const EventIndex index = slots_[slot].event;
    LiveEvent& event = events_[index];
    Slot* at = &event.first;
    while (*at != slot) {
        at = &slots_[*at].next;
    }
    *at = slots_[slot].next;
    if (--event.size == 0) {
        eventIndices_.erase(event.id);
        emptyEvents_.push_back(index);
    }
}

const EventClusterer::LiveEvent* EventClusterer::find(EventId id) const {
    if (const auto known = eventIndices_.find(id); known != eventIndices_.end()) {
        return &events_[known->second];
    }
    const Slot founder = slotOf(PostId{id.value});
    if (founder == none || slots_[founder].event == noEvent || events_[slots_[founder].event].id != id) {
        return nullptr;
    }
    return &events_[slots_[founder].event];
}

EventClusterer::EventIndex EventClusterer::eventOf(EventId id) {
    const LiveEvent* known = find(id);
    return known != nullptr ? static_cast<EventIndex>(known - events_.data()) : addEvent(id);
}

EventClusterer::EventIndex EventClusterer::addEvent(EventId id) {
    if (emptyEvents_.empty()) {
        events_.push_back({id, none, 0, 0});
        return static_cast<EventIndex>(events_.size() - 1);
    }
    const EventIndex index = emptyEvents_.back();
    emptyEvents_.pop_back();
    events_[index] = {id, none, 0, 0};
    return index;
}

// Numbers rise around the ring.
EventClusterer::Slot EventClusterer::slotOf(PostId post) const {
    std::size_t first = 0;
    std::size_t count = slots_.size();
    while (count > 0) {
        const std::size_t half = count / 2;
        if (slots_[(oldest_ + first + half) % slots_.size()].post < post) {
            first += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    if (first == slots_.size()) {
        return none;
    }
    const auto slot = static_cast<Slot>((oldest_ + first) % slots_.size());
    return slots_[slot].post == post ? slot : none;
}

EventReason EventClusterer::reasonOf(const Remembered& post, const EventScore& score) const {
    const Remembered& nearest = slots_[score.nearest];
    return {nearest.post, score.score, sharedWords(terms_.text(), chosen_, nearest.signature), terms_.places(),
            std::abs(static_cast<qint64>(post.minutes) - nearest.minutes)};
}

}  // namespace zhiban
