// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/heat/clock_tier.h"

#include <algorithm>

namespace zhiban {

ClockTier tierOf(double heat, const HeatFormula& formula) {
    if (heat >= formula.oneHourFrom) {
        return ClockTier::OneHour;
    }
    return heat >= formula.twoHoursFrom ? ClockTier::TwoHours : ClockTier::FourHours;
}

bool TierHistory::see(TimePoint at, double heat) {
    highestSeen_ = std::max(highestSeen_, heat);
    const ClockTier due = tierOf(heat, formula_);
    if (due >= tier() || heat <= acceptedHeat_) {
        return false;
    }
    changes_.push_back({at, due, heat, {}, {}});
    return true;
}

Result<Done> TierHistory::loosen(TimePoint at, ClockTier tier, const QString& officer, const QString& reason) {
    if (tier <= this->tier()) {
        return fail(ErrorKind::Invalid, QStringLiteral("a tier tightens by itself"), QStringLiteral("tier.not-looser"));
    }
    if (reason.trimmed().isEmpty()) {
        return fail(ErrorKind::Invalid, QStringLiteral("loosening wants a reason"), QStringLiteral("tier.no-reason"));
    }
    acceptedHeat_ = highestSeen_;
    changes_.push_back({at, tier, 0, officer, reason.trimmed()});
    return Done{};
}

TierHistory tierHistory(const std::vector<HeatPoint>& curve, const HeatFormula& formula) {
    TierHistory history(formula);
    for (const HeatPoint& point : curve) {
        history.see(point.at, point.heat);
    }
    return history;
}

}  // namespace zhiban
