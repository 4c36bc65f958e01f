// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/volume/volume_band.h"

namespace zhiban {

// Whether the desk hears a source now. Blind is not calm: only Heard lets a silence count as one.
enum class ListeningState {
    Heard,
    NotYet,   // never asked so far
    Paused,   // by an officer
    Failing,  // the last look at it failed
    Unasked,  // due for more than two intervals: nobody collects
    Quiet,    // answers, but stayed below its band for the last two whole hours
};

struct Listening {
    ListeningState state = ListeningState::NotYet;
    bool heard = false;                   // counts for the coverage: one failed look is not a gap yet
    bool alarm = false;                   // to be told: for two intervals not heard, and nobody paused it
    std::optional<TimePoint> since = {};  // the last time it was heard, where it is not

    bool operator==(const Listening&) const = default;
};

// How many intervals a source may fail or keep quiet before it is told.
inline constexpr int kIntervalsUntilAlarm = 2;

// `history` of this source; hours its plan leaves out are not judged (in the office's zone).
Listening listeningOf(const ListenedSource& source, const VolumeHistory& history, TimePoint now);

// Whether its last post is older than the days the registry allows; never without such days.
bool isSilentForDays(const ListenedSource& source, TimePoint now);

// The share of sources that are heard.
struct Coverage {
    int heard = 0;
    int all = 0;

    // "No alerts" may be shown as calm: at least nine of ten sources are heard. None at all is not calm either.
    bool isEnough() const { return all > 0 && heard * 10 >= all * 9; }
    bool operator==(const Coverage&) const = default;
};

// The stretches of whole hours within [from, to) in which a source was heard and stayed below its band for at least
// two hours in a row.
std::vector<SourceGap> quietStretches(const ListenedSource& source, const VolumeHistory& history, TimePoint from,
                                      TimePoint to);

}  // namespace zhiban
