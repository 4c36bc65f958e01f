// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <vector>

#include "core/domain/post.h"

namespace zhiban {

// What a column wants to know of the store and may not ask yet, because one question is under way. Decides which one
// comes next; asking is the model's business. Pure.
struct WaitingQuestions {
    enum class Kind { None, Top, Touched, Arrivals, Older, Newer };

    bool top = false;
    bool replacesRows = false;  // the next top takes the place of whatever is shown
    bool arrivals = false;
    bool older = false;
    bool newer = false;
    std::set<PostId> touched;

    void wantNewTop() { top = replacesRows = true; }
    // The most pressing one, taken off the list; posts touched stay until takeTouched().
    Kind takeNext(bool ready, bool countsArrivals, bool hasRows);
    std::vector<PostId> takeTouched(size_t atMost);
};

}  // namespace zhiban
