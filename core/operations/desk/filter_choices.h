// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/api/session.h"

namespace zhiban {

// What a filter of posts can be narrowed to, for the fields of a search or a column.
struct FilterChoices {
    std::vector<Source> sources;
    std::vector<Rule> rules;  // in force, by name
    QStringList categories;   // of the newest posts, the most frequent first
    QStringList places;       // the same
};
struct ReadFilterChoices {
    using Answer = FilterChoices;
    int looksAt = 1'000;  // newest posts, for categories and places

    Result<FilterChoices> run(ReadSession& session) const;
};

}  // namespace zhiban
