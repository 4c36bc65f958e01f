// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/collect/look_at_source.h"

#include "core/operations/intake/storing_sink.h"

namespace zhiban {

Look lookAtSource(const Collector& collector, const CollectRequest& request, const CompiledRules& rules,
                  const StoreBatch& store, const Clock& clock, const Cancellation& cancellation) {
    ReceivePosts common;
    common.connector = request.source.kind;
    common.origin = request.source.key;
    common.repeats = true;
    StoringSink sink(rules, store, std::move(common), clock.now());
    Look look{collector.collect(request, sink, clock, cancellation), {}};
    if (const Result<Done> stored = sink.settle(); !stored) {
        // What was read is not stored: the source is asked for it again.
        look.collected.state = request.known;
        look.collected.state.lastFailure = clock.now();
        look.collected.state.failure = stored.error().what;
        look.collected.failure = stored.error();
    }
    look.summary = sink.summary();
    return look;
}

}  // namespace zhiban
