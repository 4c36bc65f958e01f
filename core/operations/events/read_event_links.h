// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/domain/case.h"
#include "core/domain/level.h"
#include "core/store/api/session.h"

namespace zhiban {

// What an event has to do with the rest of the office's work.
struct EventLinks {
    std::vector<Case> cases;      // its posts belong to, each once, in the order of the posts
    Level gravest = Level::Blue;  // of the alerts its posts raised
};
struct ReadEventLinks {
    using Answer = EventLinks;
    EventId event;

    Result<Answer> run(const ReadSession& session) const;
};

}  // namespace zhiban
