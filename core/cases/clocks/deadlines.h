// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <vector>

#include "core/domain/case.h"

// When things are due, as pure functions of what happened. Every clock of a case starts when its first post was
// detected and that start never moves; only a reopening starts anew.
namespace zhiban {

// A set of promises. The default one: first answer within 4 h, tightened to 2 h (orange) and 1 h (red); fixed
// within 3 days; a department signs within 2 h of being sent the case.
struct DeadlineRules {
    // By level, blue first.
    std::array<Milliseconds, 4> response{std::chrono::hours(4), std::chrono::hours(4), std::chrono::hours(2),
                                         std::chrono::hours(1)};
    Milliseconds resolution = std::chrono::days(3);
    Milliseconds receipt = std::chrono::hours(2);
    Milliseconds lifeSafety = std::chrono::hours(1);  // first answer where lives are at stake, whatever the level

    bool operator==(const DeadlineRules&) const = default;
};

struct Deadlines {
    TimePoint responseDue;
    TimePoint resolutionDue;

    bool operator==(const Deadlines&) const = default;
};

Milliseconds responseTime(Level level, const DeadlineRules& rules = {});
// `start`: when the case was detected, or reopened.
Deadlines deadlinesFor(Level level, TimePoint start, const DeadlineRules& rules = {});

// The same where what raised the alert asks for an answer within `response`: a promise is only ever made tighter.
Deadlines tightened(Deadlines due, TimePoint start, Milliseconds response);

struct DispatchDeadlines {
    TimePoint receiptDue;     // counts from the sending, not from the signature
    TimePoint resolutionDue;  // the promise made to the citizen, whoever works on it

    bool operator==(const DispatchDeadlines&) const = default;
};
DispatchDeadlines dispatchDeadlines(TimePoint sentAt, TimePoint caseResolutionDue, const DeadlineRules& rules = {});

enum class ClockKind { Response, Receipt, Resolution };

// One running clock of a case.
struct RunningClock {
    ClockKind kind = ClockKind::Response;
    TimePoint due;
    QString department;  // Receipt: who has not signed

    bool operator==(const RunningClock&) const = default;
};

// The clocks still running, earliest due first; none for a closed case.
std::vector<RunningClock> runningClocks(const Case& summary, const std::vector<Dispatch>& dispatches = {});

// Negative = overdue by so much.
inline Milliseconds remainingUntil(TimePoint due, TimePoint now) {
    return due - now;
}
inline bool isOverdue(TimePoint due, TimePoint now) {
    return now > due;
}

}  // namespace zhiban
