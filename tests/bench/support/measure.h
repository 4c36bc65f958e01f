// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

namespace zhiban::bench {

// Seconds that one call takes: the median of `rounds` calls after one to warm up. Wall time: for work that waits
// for disks and other threads.
double medianSeconds(const std::function<void()>& work, int rounds = 5);
// The same in processor time of this process, which a busy machine disturbs less: for pure computing.
double medianCpuSeconds(const std::function<void()>& work, int rounds = 5);

// One line of the report: what, value and unit; `ratio` (to the peer named) where there is one.
void report(const QString& what, double value, const QString& unit);
void reportRatio(const QString& what, double ours, double peer, const QString& peerName, const QString& unit);

// Keeps the optimiser from dropping work whose result nobody reads.
void keep(qint64 value);

}  // namespace zhiban::bench
