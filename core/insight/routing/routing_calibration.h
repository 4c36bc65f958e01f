// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace zhiban {

// Turns scores into probabilities, and says from which one on a suggestion is shown as sure. Found on posts that the
// weights had not seen.
struct RoutingCalibration {
    double sharpness = 1;  // probability of a label = exp(sharpness × score) ÷ the sum over all labels
    double sureFrom = 2;   // above 1 = nothing is

    std::vector<double> probabilities(const std::vector<double>& scores) const;
    bool operator==(const RoutingCalibration&) const = default;
};

// How often a sure suggestion must be right.
inline constexpr double sureMeansRight = 0.97;

// The sharpness under which the right labels were most likely, and the lowest confidence above which the right answers
// were so many that their true share is at least `sureMeansRight` with 95 % confidence (Wilson's lower bound): few
// posts, or labels that are not alike, leave nothing sure.
RoutingCalibration calibrate(const std::vector<std::vector<double>>& scores, const std::vector<int>& labels);

}  // namespace zhiban
