// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/clock.h"

namespace zhiban {

// Days counted back from the one a person is in: "today" of a saved column is another day tomorrow.
enum class RecentDays { All, Today, SevenDays, ThirtyDays };

// The words for them in files; what is unknown counts as All.
QString recentDaysKey(RecentDays recent);
RecentDays recentDaysFromKey(const QString& key);

// When the first of these days began in the office's zone: "seven days" are today and the six before. For All the
// beginning of time.
TimePoint beginOf(RecentDays recent, TimePoint now);

// A day of the office as a moment, and the other way.
TimePoint beginOfDay(QDate day);
QDate officeDay(TimePoint moment);

}  // namespace zhiban
