// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/base/text/fold_layer.h"
#include "core/domain/level.h"
#include "core/domain/post.h"

namespace zhiban {

using RuleId = Uuid<struct RuleTag>;

// First form: literals over folded text. A post matches when at least one of `any` occurs (if there are any),
// all of `all` occur, and none of `none` occurs. A rule with neither `any` nor `all` is invalid.
struct Rule {
    RuleId id;
    int version = 1;  // counts saves, from 1
    QString name;
    Level level = Level::Blue;
    QStringList any;
    QStringList all;
    QStringList none;
    FoldLayer layers = FoldLayer::Default;  // None = exact
    bool active = true;

    bool operator==(const Rule&) const = default;
};

// That a rule matched a post, and where. Spans point into matchText() of the original, sorted, not overlapping.
struct Hit {
    RuleId rule;
    int ruleVersion = 1;
    QString ruleName;
    Level level = Level::Blue;
    FoldLayer layersUsed = FoldLayer::None;  // the folding without which it would not have matched
    std::vector<Span> spans;

    bool operator==(const Hit&) const = default;
};

}  // namespace zhiban
