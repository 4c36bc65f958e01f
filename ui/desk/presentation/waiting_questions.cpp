// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/presentation/waiting_questions.h"

#include <utility>

namespace zhiban {

WaitingQuestions::Kind WaitingQuestions::takeNext(bool ready, bool countsArrivals, bool hasRows) {
    if (std::exchange(top, false)) {
        return Kind::Top;
    }
    if (!ready) {
        return Kind::None;  // nothing makes sense before the first page
    }
    if (!touched.empty()) {
        return Kind::Touched;
    }
    if (countsArrivals && std::exchange(arrivals, false)) {
        return Kind::Arrivals;
    }
    if (hasRows && std::exchange(older, false)) {
        return Kind::Older;
    }
    if (hasRows && std::exchange(newer, false)) {
        return Kind::Newer;
    }
    return Kind::None;
}

std::vector<PostId> WaitingQuestions::takeTouched(size_t atMost) {
    std::vector<PostId> ids;
    while (!touched.empty() && ids.size() < atMost) {
        ids.push_back(touched.extract(touched.begin()).value());
    }
    return ids;
}

}  // namespace zhiban
