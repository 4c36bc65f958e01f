// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/heat/burst.h"
#include "core/insight/heat/clock_tier.h"
#include "core/store/api/session.h"

namespace zhiban {

// A row of the list of events.
struct EventRow {
    EventSummary event;
    Heat heat;
    ClockTier tier = ClockTier::FourHours;  // that this heat asks for

    bool operator==(const EventRow&) const = default;
};

// Events that got a post within `span` before `now`, hottest first; at most `limit` of the `considered` that got most.
struct ListEvents {
    using Answer = std::vector<EventRow>;
    static constexpr int considered = 500;
    TimePoint now;
    std::chrono::hours span{24 * 7};
    int limit = 100;
    HeatFormula formula = {};

    Result<Answer> run(const ReadSession& session) const;
};

// A place of an event and how many of its posts name it.
struct EventPlace {
    QString name;
    int posts = 0;

    bool operator==(const EventPlace&) const = default;
};

// One event with all there is to show.
struct EventFile {
    EventRow row;
    std::vector<PostInEvent> members;  // with why each was put there, oldest first
    std::vector<EventPlace> places;    // most named first
    std::vector<HeatPoint> curve;      // from its first post on, at most `longestCurve`, to the moment asked about
    std::vector<Burst> bursts;
    std::vector<TierChange> tiers;  // what the curve asked for
    std::vector<LedgerEntry> acts;  // of officers on this event, oldest first
};
struct ReadEvent {
    using Answer = EventFile;
    static constexpr std::chrono::hours longestCurve{24 * 14};
    EventId event;
    TimePoint now;
    HeatFormula formula = {};

    Result<Answer> run(const ReadSession& session) const;
};

// Names written in different posts: by how many, and none that is part of one named as often.
std::vector<EventPlace> placesOf(const std::vector<PostInEvent>& members);

// What heat is reckoned from, in order of time.
std::vector<HeatPost> heatPosts(const std::vector<EventPost>& posts);

}  // namespace zhiban
