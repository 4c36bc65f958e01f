// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "core/base/clock.h"

namespace zhiban {

// When something happened, as a person types it while listening: "14:30" and "1430" (the latest that has been),
// "昨天 21:00", "3月2日 14:30", "半小时前", "2026-03-02 14:30". None for what is not understood.
std::optional<TimePoint> happenedAt(const QString& typed, TimePoint now);

}  // namespace zhiban
