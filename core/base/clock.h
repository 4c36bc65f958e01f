// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <chrono>

namespace zhiban {

// Time inside is UTC to the millisecond. Local time exists only at the edge and in working calendars.
using TimePoint = std::chrono::sys_time<std::chrono::milliseconds>;
using Milliseconds = std::chrono::milliseconds;

// The only source of "now". Injected, so that tests and audits can play time.
class Clock {
  public:
    virtual ~Clock() = default;
    virtual TimePoint now() const = 0;
};

class SystemClock final : public Clock {
  public:
    TimePoint now() const override {
        return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    }
};

inline qint64 toMilliseconds(TimePoint time) {
    return time.time_since_epoch().count();
}
inline TimePoint fromMilliseconds(qint64 milliseconds) {
    return TimePoint{Milliseconds{milliseconds}};
}
// UTC. An invalid QDateTime has no TimePoint: ask isValid() first.
inline TimePoint fromDateTime(const QDateTime& time) {
    return fromMilliseconds(time.toMSecsSinceEpoch());
}
inline QDateTime toUtc(TimePoint time) {
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(time), Qt::UTC);
}
// In the machine's zone: only for the eyes of a person.
inline QDateTime toLocal(TimePoint time) {
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(time));
}

}  // namespace zhiban
