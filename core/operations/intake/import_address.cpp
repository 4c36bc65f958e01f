// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/intake/import_address.h"

#include <algorithm>

#include "core/intake/fetch/read_url.h"
#include "core/operations/intake/storing_sink.h"

namespace zhiban {
QString sourceKeyOf(const QUrl& address) {
    return address.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
}

Result<FetchState> knownFetchState(const ReadSession& session, const QString& sourceKey) {
    const Result<std::vector<Source>> sources = session.sources().all();
    if (!sources) {
        return fail(sources.error());
    }
    const auto found = std::ranges::find(*sources, sourceKey, &Source::key);
    return found == sources->end() ? FetchState{} : session.sources().fetchState(found->id);
}

ImportOutcome importAddress(const AddressRequest& request, const CompiledRules& rules, const StoreBatch& store,
                            const Clock& clock, const Cancellation& cancellation) {
    ReadOptions options = request.options;
    if (options.sourceKey.isEmpty()) {
        options.sourceKey = sourceKeyOf(request.address);
    }
    ReceivePosts common;
    common.origin = sourceKeyOf(request.address);
    StoringSink sink(rules, store, std::move(common), clock.now());
    const UrlReading reading =
        readUrl({request.address, request.known}, request.kind, options, request.policy, clock, sink, cancellation);
    ImportOutcome outcome;
    const Result<Done> finished = sink.finish({options.sourceKey, reading.state});
    outcome.summary = sink.summary();
    if (!reading.read) {
        outcome.stopped = reading.read.error();
    } else if (!finished) {
        outcome.stopped = finished.error();
    }
    return outcome;
}

}  // namespace zhiban
