// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/collect/due_sources.h"

namespace zhiban {

Result<std::vector<TakenSource>> TakeDueSources::run(WriteSession& session, const ActContext& context) const {
    Result<std::vector<ListenedSource>> due =
        session.collections().take(context.now, collector, context.now + leaseFor, limit);
    if (!due) {
        return fail(due.error());
    }
    std::vector<TakenSource> taken;
    taken.reserve(due->size());
    for (ListenedSource& source : *due) {
        TakenSource one{std::move(source), {}};
        if (one.source.source) {
            Result<FetchState> known = session.sources().fetchState(one.source.source->id);
            if (!known) {
                return fail(known.error());
            }
            one.known = std::move(*known);
        }
        taken.push_back(std::move(one));
    }
    return taken;
}

}  // namespace zhiban
