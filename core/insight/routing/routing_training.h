// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/base/cancellation.h"
#include "core/domain/routing_report.h"
#include "core/insight/routing/routing_model.h"

namespace zhiban {

// A post that somebody has put into a category.
struct LabelledPost {
    QString title;
    QString body;
    QString label;
};

struct TrainedRouting {
    std::shared_ptr<const RoutingModel> model;
    RoutingReport report;
};

// Trains on all of them, and reports what it gets right on posts it has not seen: every fifth is kept back in turn,
// posts of the same text together. The report's figures and the calibration come from those five rounds.
// Seconds for a few thousand posts; not for the GUI thread. Posts without a label are passed over.
// Errors: Invalid "routing.too-few-examples" (details: how many, how many are needed) under `fewestExamples` or fewer
// than two labels; Cancelled.
inline constexpr int fewestExamples = 20;
Result<TrainedRouting> trainRouting(const std::vector<LabelledPost>& posts, const Cancellation& cancelled);

}  // namespace zhiban
