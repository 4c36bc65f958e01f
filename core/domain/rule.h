// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTime>

#include "core/base/text/fold_layer.h"
#include "core/domain/level.h"
#include "core/domain/post.h"

namespace zhiban {

using RuleId = Uuid<struct RuleTag>;

// How an alert of a rule may ring. What rings, and when, is decided on the desk.
enum class AlertSound { None, Soft, Urgent };

// Hours of every day in the office's zone, from inclusive, to exclusive; "22:00 to 07:00" goes over midnight.
struct DailyHours {
    QTime from;
    QTime to;
    bool operator==(const DailyHours&) const = default;
};

// What an office wants to hear of: a condition in the rule language (core/rules/language), and what follows when a
// post meets it.
struct Rule {
    RuleId id;
    int version = 1;  // counts saves, from 1
    QString name;
    Level level = Level::Blue;
    FoldLayer layers = FoldLayer::Default;  // None = exact
    bool active = true;
    QString condition;             // in the rule language (core/rules/language), as the officer wrote it
    std::optional<int> tierHours;  // 1, 2 or 4: first response of a case opened from its alert; none = by the level
    bool lifeSafety = false;       // never quiet, never muted
    AlertSound sound = AlertSound::Soft;
    std::optional<DailyHours> quiet;      // alerts are listed then, but do not ring
    std::optional<TimePoint> expires;     // from then on it matches nothing
    std::optional<TimePoint> mutedUntil;  // until then its hits are kept but raise no alert
    QString note;                         // why the office has it

    bool operator==(const Rule&) const = default;
};

// One saved version of a rule, with who and when.
struct SavedRule {
    Rule rule;
    TimePoint savedAt;
    QString savedBy;
    bool operator==(const SavedRule&) const = default;
};

// That a rule matched a post, and where. Spans point into matchText() of the original, sorted, not overlapping.
struct Hit {
    RuleId rule;
    int ruleVersion = 1;
    QString ruleName;
    Level level = Level::Blue;
    FoldLayer layersUsed = FoldLayer::None;  // the folding without which it would not have matched
    std::vector<Span> spans;
    bool muted = false;  // the rule was muted: kept and shown, but no alert

    bool operator==(const Hit&) const = default;
};

// The level of the alert they raise together: the gravest of those that are not muted; none = no alert.
inline std::optional<Level> alertLevel(const std::vector<Hit>& hits) {
    std::optional<Level> gravest;
    for (const Hit& hit : hits) {
        if (!hit.muted && (!gravest || *gravest < hit.level)) {
            gravest = hit.level;
        }
    }
    return gravest;
}

}  // namespace zhiban
