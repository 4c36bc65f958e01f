// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>

#include "core/base/clock.h"

namespace zhiban {

// Local wall time of one zone to UTC, remembering the stretch without a clock change it looked at last: asking
// QTimeZone for every post would cost more than reading the post. Not for use from several threads at once.
class ZoneOffsets {
  public:
    // An invalid zone counts as UTC.
    explicit ZoneOffsets(const QTimeZone& zone);

    // `wall` counts milliseconds as if the wall clock were UTC. Times a clock change makes ambiguous or skips
    // are resolved as QDateTime does.
    TimePoint toUtc(qint64 wall);
    // What the wall clock shows at a moment, counted the same way.
    qint64 toWall(TimePoint time) const;
    // Seconds east of Greenwich outside summer time.
    int standardOffsetSeconds(TimePoint at) const;

  private:
    void remember(qint64 utc);

    QTimeZone zone_;
    qint64 from_ = 1;  // UTC bounds of the stretch; empty at first
    qint64 to_ = 0;
    qint64 offset_ = 0;
};

}  // namespace zhiban
