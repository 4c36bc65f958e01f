// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/result.h"
#include "core/domain/department.h"
#include "core/domain/post.h"
#include "core/domain/publication.h"
#include "core/domain/rule.h"
#include "core/domain/subscription.h"

namespace zhiban {

// Which posts of the sample belong to one story, in order of time.
struct SampleStory {
    QString key;  // "mixing-station", "lamp-pole", …
    QString title;
    std::vector<std::pair<QString, QString>> posts;  // source key, external id

    bool operator==(const SampleStory&) const = default;
};

// A source the sample's office listens to. Its address leads nowhere: the names of machines under ".example" belong to
// nobody.
struct SampleListening {
    Subscription source;
    QString pausedBecause;  // empty = not paused
    bool answers = true;    // false: it failed the last times it was asked
};

// The sample of a made-up city: what an empty desk is filled with to look at it, and what a replay plays.
struct SampleCity {
    std::vector<IncomingPost> posts;      // oldest first
    std::vector<Rule> rules;              // without ids: new when saved
    std::vector<Department> departments;  // without ids
    std::vector<Column> columns;          // without ids
    std::vector<SampleStory> stories;
    std::vector<SampleListening> listening;
    Milliseconds shift{0};  // by how much the sample's own times were moved
};

// The sample moved in time by whole days, so that its fortnight ends at `end`: every post keeps its time of day
// (at +08:00) and lies in (end − 14 days, end]. What the last day holds later than `end` stands a fortnight
// earlier. Pure: the same `end` gives the same city. Fails (Internal) only when the compiled-in data is broken.
Result<SampleCity> sampleCity(TimePoint end);

}  // namespace zhiban
