// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/routing_report.h"
#include "core/insight/routing/routing_calibration.h"

namespace zhiban {

// What became of posts whose category is known: `scores` one row per post, `labels` their right ones, numbered as
// `names`. Macro-F1 is the mean of the labels' F1 = 2·right ÷ (said + there are).
RoutingReport reportOf(const QStringList& names, const RoutingCalibration& calibration,
                       const std::vector<std::vector<double>>& scores, const std::vector<int>& labels);

}  // namespace zhiban
