// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/briefing.h"

// From facts to bound counts: each function selects rows and says how to find them again.
namespace zhiban::briefing {

FigureBinding bindRows(RowKind kind, QStringList ids);
// The words under which a binding's digest is taken and files keep the kind.
QString rowKindKey(RowKind kind);

// The posts of one period, counted by any mix of day, source and level.
class PostTally final {
  public:
    struct Selection {
        std::optional<QDate> day;
        QString source;  // key; empty = all
        bool alertsOnly = false;
        std::optional<Level> level;  // exactly
    };

    // Keeps a reference: `cells` must outlive it.
    PostTally(const BriefingPeriod& period, const std::vector<PostCell>& cells) : period_(period), cells_(cells) {}

    FigureBinding bind(const Selection& selection) const;
    const BriefingPeriod& period() const { return period_; }

  private:
    const BriefingPeriod& period_;
    const std::vector<PostCell>& cells_;
};

FigureBinding bindPosts(PostFilter filter, const RowSet& rows);
// Posts of the period that one rule hit.
FigureBinding bindRule(const RuleId& rule, const BriefingPeriod& period, const RowSet& rows);

// Cases as they stood at the end of a period.
std::vector<const Case*> openedIn(const BriefingPeriod& period, const std::vector<Case>& cases);
std::vector<const Case*> closedIn(const BriefingPeriod& period, const std::vector<Case>& cases);
std::vector<const Case*> openAt(TimePoint moment, const std::vector<Case>& cases);
std::vector<const Case*> overdueAt(TimePoint moment, const std::vector<Case>& cases);
FigureBinding bindCases(const std::vector<const Case*>& cases);

}  // namespace zhiban::briefing
