// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/volume/listening.h"
#include "core/operations/act_context.h"

// What the sources screen, the top bar, the handover and the briefing ask: which sources are heard, and since when not.
namespace zhiban {

// One whole hour of a source against what it usually brings then.
struct HourHealth {
    qint64 hour = 0;
    qint64 posts = 0;
    VolumeBand band;
    VolumeState state = VolumeState::NotKnown;
    bool heard = false;

    bool operator==(const HourHealth&) const = default;
};

struct SourceHealth {
    ListenedSource listened;
    Listening listening;
    bool silentForDays = false;   // longer than its registry allows
    std::vector<HourHealth> day;  // the last 24 whole hours and the present one, oldest first
    qint64 refused = 0;           // items that wait in quarantine

    bool operator==(const SourceHealth&) const = default;
};

// All that is listened to, by name.
struct ReadHealthOfSources {
    using Answer = std::vector<SourceHealth>;
    TimePoint now;

    Result<Answer> run(const ReadSession& session) const;
};

// The same in short, for what is looked at all the time.
struct ListeningSummary {
    struct Unheard {
        QString key;
        QString name;
        Listening listening;

        bool operator==(const Unheard&) const = default;
    };
    Coverage coverage;
    std::vector<Unheard> unheard;  // alarms first, then by name

    bool operator==(const ListeningSummary&) const = default;
};
struct ReadListening {
    using Answer = ListeningSummary;
    TimePoint now;

    Result<Answer> run(const ReadSession& session) const;
};

// One source with what happened to it: stretches of the last week in which it was not heard, and what officers did.
struct SourceStory {
    SourceHealth health;
    std::vector<SourceGap> gaps;
    std::vector<LedgerEntry> acts;  // oldest first
};
struct ReadSourceHealth {
    using Answer = SourceStory;
    QString key;
    TimePoint now;

    Result<Answer> run(const ReadSession& session) const;
};

// When sources were not heard within [from, to), of those that are listened to: failed, not asked, quiet or paused,
// each for longer than two of its intervals. By name, then time.
struct ReadGaps {
    using Answer = std::vector<SourceGap>;
    TimePoint from;
    TimePoint to;

    Result<Answer> run(const ReadSession& session) const;
};

}  // namespace zhiban
