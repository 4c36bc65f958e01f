// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/api/session.h"

namespace zhiban {

// What a filter of posts can be narrowed to, for the fields of a search or a column.
struct FilterChoices {
    std::vector<Source> sources;
    std::vector<Rule> rules;  // in force, by name
    QStringList categories;   // that the newest posts carry, in order
    QStringList places;       // of the newest posts, the most frequent first
};
struct ReadFilterChoices {
    using Answer = FilterChoices;
    int looksAtForCategories = 20'000;  // newest posts
    int looksAtForPlaces = 500;

    Result<FilterChoices> run(ReadSession& session) const;
};

}  // namespace zhiban
