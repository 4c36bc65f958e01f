// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/insight/heat/heat.h"

namespace zhiban {

// Within how many hours an answer is due.
enum class ClockTier { OneHour = 1, TwoHours = 2, FourHours = 4 };

ClockTier tierOf(double heat, const HeatFormula& formula);

// One change of an event's tier, and why.
struct TierChange {
    TimePoint at;
    ClockTier tier = ClockTier::FourHours;
    double heat = 0;  // that it follows from; meaningless when an officer loosened it
    QString officer;  // empty = by itself
    QString reason;   // of the officer

    bool operator==(const TierChange&) const = default;
};

// The tier of an event through time. It tightens by itself when heat rises; when heat falls it stays. Only an officer
// loosens it, with a reason; after that heat must exceed what was known then to tighten it again.
class TierHistory final {
  public:
    explicit TierHistory(HeatFormula formula = {}) : formula_(std::move(formula)) {}

    ClockTier tier() const { return changes_.empty() ? ClockTier::FourHours : changes_.back().tier; }
    const std::vector<TierChange>& changes() const { return changes_; }

    // Answers whether the tier became tighter.
    bool see(TimePoint at, double heat);
    // Invalid "tier.not-looser" unless looser than now, "tier.no-reason" without one.
    Result<Done> loosen(TimePoint at, ClockTier tier, const QString& officer, const QString& reason);

  private:
    HeatFormula formula_;
    std::vector<TierChange> changes_;
    double highestSeen_ = 0;
    double acceptedHeat_ = 0;  // up to here an officer found the looser tier right
};

// What a curve would have done without anybody's help.
TierHistory tierHistory(const std::vector<HeatPoint>& curve, const HeatFormula& formula = {});

}  // namespace zhiban
