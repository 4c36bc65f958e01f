// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/routing/routing_score.h"

#include <algorithm>

namespace zhiban {

RoutingReport reportOf(const QStringList& names, const RoutingCalibration& calibration,
                       const std::vector<std::vector<double>>& scores, const std::vector<int>& labels) {
    RoutingReport report;
    report.examples = static_cast<qint64>(labels.size());
    report.sureFrom = calibration.sureFrom;
    for (const QString& name : names) {
        report.labels.push_back({name});
    }
    for (size_t i = 0; i < labels.size(); ++i) {
        const std::vector<double> shares = calibration.probabilities(scores[i]);
        const auto best = std::max_element(shares.begin(), shares.end());
        RoutingReport::Label& said = report.labels[static_cast<size_t>(best - shares.begin())];
        RoutingReport::Label& there = report.labels[static_cast<size_t>(labels[i])];
        const bool isRight = &said == &there;
        const bool isSure = *best >= calibration.sureFrom;
        ++said.suggested;
        ++there.examples;
        there.right += isRight ? 1 : 0;
        report.right += isRight ? 1 : 0;
        report.sure += isSure ? 1 : 0;
        report.sureRight += isSure && isRight ? 1 : 0;
    }
    return report;
}

}  // namespace zhiban
