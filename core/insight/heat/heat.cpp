// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/heat/heat.h"

#include <algorithm>
#include <bitset>
#include <cmath>

namespace zhiban {
namespace {

using std::chrono::hours;
using HoursAsReal = std::chrono::duration<double, std::ratio<3600>>;

constexpr hours day{24};

// Each post stands for a rate that fades; the area under it is one post.
double fadingRate(TimePoint::duration age, std::chrono::minutes halfLife) {
    const double life = std::max(1.0 / 60, HoursAsReal(halfLife).count());
    return std::log(2.0) / life * std::exp2(-HoursAsReal(age).count() / life);
}

}  // namespace

Heat heatAt(const std::vector<HeatPost>& posts, TimePoint at, const HeatFormula& formula) {
    Heat heat;
    heat.formulaVersion = formula.version;
    std::vector<qint64> sources;
    std::bitset<24> busyHours;
    double danger = 0;
    for (const HeatPost& post : posts) {
        if (post.at > at) {
            break;
        }
        const TimePoint::duration age = at - post.at;
        heat.postsAnHour += fadingRate(age, formula.halfLife);
        if (age >= day) {
            continue;
        }
        ++heat.posts;
        heat.likes += std::max(0, post.likes);
        danger += std::clamp(post.danger, 0.0, 1.0);
        sources.push_back(post.source);
        busyHours.set(static_cast<std::size_t>(std::chrono::floor<hours>(age).count()));
    }
    std::sort(sources.begin(), sources.end());
    heat.sources = static_cast<int>(std::unique(sources.begin(), sources.end()) - sources.begin());
    heat.danger = heat.posts > 0 ? danger / heat.posts : 0;
    heat.spread = static_cast<double>(busyHours.count()) / 24;
    const double sum = formula.perPostAnHour * heat.postsAnHour + formula.perSource * std::max(0, heat.sources - 1) +
                       formula.perTenfoldLikes * std::log10(1.0 + static_cast<double>(heat.likes)) +
                       formula.perDanger * heat.danger + formula.perSpread * heat.spread;
    heat.value = 100 * (1 - std::exp(-std::max(0.0, sum)));
    return heat;
}

std::vector<HeatPoint> heatCurve(const std::vector<HeatPost>& posts, TimePoint from, TimePoint to,
                                 const HeatFormula& formula) {
    std::vector<HeatPoint> curve;
    for (TimePoint at = std::chrono::floor<hours>(from) + hours{1}; at <= to; at += hours{1}) {
        HeatPoint point{at, 0, heatAt(posts, at, formula).value};
        point.posts = static_cast<int>(std::count_if(posts.begin(), posts.end(), [&](const HeatPost& post) {
            return post.at > at - hours{1} && post.at <= at;
        }));
        curve.push_back(point);
    }
    return curve;
}

}  // namespace zhiban
