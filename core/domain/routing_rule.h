// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <optional>
#include <vector>

#include "core/domain/department.h"
#include "core/domain/rule.h"

namespace zhiban {

// Where a matter goes whatever the classifier says. Rules are tried in order; the first that applies decides. What a
// rule leaves open (no category, no department) is taken from the rest.
struct RoutingRule {
    QString name;
    // When it applies: all that is said must hold; of several words in a list one is enough.
    QStringList categories = {};           // of the post as its source says, or as the classifier is sure of
    QStringList places = {};               // in the post's place or text, folded
    QStringList words = {};                // in the text, folded
    std::optional<DailyHours> hours = {};  // of the post, in the office's zone
    // What follows.
    QString category = {};
    DepartmentId department = {};
    bool active = true;

    bool operator==(const RoutingRule&) const = default;
};

// The ordered rules as they were saved together.
struct SavedRoutingRules {
    int version = 0;  // counts saves, from 1; 0 = none was ever saved
    std::vector<RoutingRule> rules;
    TimePoint savedAt;
    QString savedBy;
    bool operator==(const SavedRoutingRules&) const = default;
};

}  // namespace zhiban
