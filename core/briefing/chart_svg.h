// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/document.h"

namespace zhiban::briefing {

// The chart as an SVG element: vectors for paper, the values written at the points, series told apart by line
// and marker as well as by colour. 560 × 220 units.
QString chartSvg(const Chart& chart, const std::map<QString, Figure>& figures);

// The smallest of 1, 2, 5 · 10ⁿ steps that covers 0 … maximum in at most `steps` intervals; at least 1.
double niceStep(double maximum, int steps);

}  // namespace zhiban::briefing
