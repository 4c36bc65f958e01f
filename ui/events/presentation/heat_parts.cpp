// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/presentation/heat_parts.h"

#include <algorithm>
#include <cmath>

namespace zhiban {

std::vector<HeatPart> heatParts(const Heat& heat, const HeatFormula& formula) {
    const auto part = [](HeatFactor factor, double measured, double weight) {
        return HeatPart{factor, measured, weight, measured * weight};
    };
    return {part(HeatFactor::PostsAnHour, heat.postsAnHour, formula.perPostAnHour),
            part(HeatFactor::Sources, std::max(0, heat.sources - 1), formula.perSource),
            part(HeatFactor::Likes, std::log10(1.0 + static_cast<double>(heat.likes)), formula.perTenfoldLikes),
            part(HeatFactor::Danger, heat.danger, formula.perDanger),
            part(HeatFactor::Spread, heat.spread, formula.perSpread)};
}

double sumOf(const std::vector<HeatPart>& parts) {
    double sum = 0;
    for (const HeatPart& part : parts) {
        sum += part.added;
    }
    return sum;
}

}  // namespace zhiban
