// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/act_context.h"

namespace zhiban {

// A source on loan to who asks it, with what it remembers.
struct TakenSource {
    ListenedSource source;
    FetchState known;
};

// Takes sources that are due. House-keeping: nothing is recorded.
struct TakeDueSources {
    using Answer = std::vector<TakenSource>;
    QString collector;
    Milliseconds leaseFor{};
    int limit = 1;

    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

// Gives them back with how the looks went; answers how many were still ours.
struct SettleLooks {
    using Answer = int;
    QString collector;
    std::vector<SettledCollection> settled;

    Result<Answer> run(WriteSession& session, const ActContext&) const {
        return session.collections().settle(collector, settled);
    }
};

}  // namespace zhiban
