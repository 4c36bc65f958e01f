// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/volume/listening.h"

#include "core/base/office_zone.h"

namespace zhiban {
namespace {

TimePoint beginOf(qint64 hour) {
    return TimePoint(std::chrono::hours(hour));
}

bool isBelow(VolumeState state) {
    return state == VolumeState::Silent || state == VolumeState::Low;
}

// Whether the hour was to be listened to, was heard, and brought less than usual.
bool wasQuiet(const ListenedSource& source, const VolumeHistory& history, qint64 hour) {
    return source.subscription.hours.holds(toUtc(beginOf(hour)).toTimeZone(officeZone())) && history.wasHeard(hour) &&
           isBelow(history.state(hour));
}

bool isUnasked(const ListenedSource& source, TimePoint now) {
    const CollectionState& state = source.state;
    const bool beingAsked = state.leasedUntil && *state.leasedUntil > now;
    return state.dueAt && !beingAsked && now - *state.dueAt > kIntervalsUntilAlarm * source.subscription.interval;
}

}  // namespace

Listening listeningOf(const ListenedSource& source, const VolumeHistory& history, TimePoint now) {
    const CollectionState& state = source.state;
    if (source.subscription.paused) {
        return {ListeningState::Paused, false, false, state.lastSuccess};
    }
    if (isUnasked(source, now)) {
        return {ListeningState::Unasked, false, true, state.dueAt};
    }
    if (state.failures > 0) {
        const bool alarm = state.failures >= kIntervalsUntilAlarm;
        return {ListeningState::Failing, !alarm && state.lastSuccess.has_value(), alarm,
                state.lastSuccess ? state.lastSuccess : state.lastTry};
    }
    if (!state.lastTry) {
        return {};
    }
    const qint64 hour = hourOf(now);
    bool quiet = true;
    for (int back = 1; back <= kIntervalsUntilAlarm; ++back) {
        quiet = quiet && wasQuiet(source, history, hour - back);
    }
    if (quiet) {
        return {ListeningState::Quiet, false, true, beginOf(hour - kIntervalsUntilAlarm)};
    }
    return {ListeningState::Heard, true, false, std::nullopt};
}

bool isSilentForDays(const ListenedSource& source, TimePoint now) {
    const int days = source.subscription.silentAfterDays;
    if (days <= 0 || !source.source) {
        return false;
    }
    const TimePoint last = source.source->lastPostAt.value_or(source.source->addedAt);
    return now - last > std::chrono::days(days);
}

std::vector<SourceGap> quietStretches(const ListenedSource& source, const VolumeHistory& history, TimePoint from,
                                      TimePoint to) {
    std::vector<SourceGap> stretches;
    qint64 length = 0;
    const qint64 end = hourOf(to);
    for (qint64 hour = hourOf(from); hour <= end; ++hour) {
        if (hour < end && wasQuiet(source, history, hour)) {
            ++length;
            continue;
        }
        if (length >= kIntervalsUntilAlarm) {
            SourceGap gap;
            gap.sourceKey = source.subscription.key;
            gap.from = beginOf(hour - length);
            gap.to = beginOf(hour);
            gap.reason = GapReason::Quiet;
            stretches.push_back(gap);
        }
        length = 0;
    }
    return stretches;
}

}  // namespace zhiban
