// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/insight/heat/heat.h"

namespace zhiban {

enum class HeatFactor { PostsAnHour, Sources, Likes, Danger, Spread };

// One term of the formula of heat with its numbers: `measured` × `weight` = `added`.
struct HeatPart {
    HeatFactor factor = HeatFactor::PostsAnHour;
    double measured = 0;  // as the formula takes it: further sources, the logarithm of likes
    double weight = 0;
    double added = 0;

    bool operator==(const HeatPart&) const = default;
};

// What the figure is made of, in the order of the formula: 100 × (1 − e^−sum) is heat.value when `formula` is that of
// heat.formulaVersion.
std::vector<HeatPart> heatParts(const Heat& heat, const HeatFormula& formula);
double sumOf(const std::vector<HeatPart>& parts);

}  // namespace zhiban
