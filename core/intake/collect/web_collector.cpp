// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/collect/web_collector.h"

#include "core/intake/fetch/read_url.h"

namespace zhiban {
namespace {

// The address the person gave, else the one the settings lead to.
Result<QUrl> askedAddress(const Subscription& source, const AddressForms& forms) {
    return source.address.isEmpty() ? addressOf(forms, source.settings) : Result<QUrl>(QUrl(source.address));
}

Collected failedBefore(const FetchState& known, const Error& error, TimePoint now) {
    return {afterFailure(known, error.what, now), std::nullopt, error, false};
}

}  // namespace

WebCollector::WebCollector(const ConnectorTraits& connector) {
    traits_.kind = connector.kind;
    traits_.place = CollectorTraits::Place::WebAddress;
    traits_.takesMapping = connector.takesMapping;
    traits_.settings = connector.settings;
    traits_.addresses = connector.addresses;
}

Collected WebCollector::collect(const CollectRequest& request, ItemSink& sink, const Clock& clock,
                                const Cancellation& cancellation) const {
    const Result<QUrl> address = askedAddress(request.source, traits_.addresses);
    if (!address) {
        return failedBefore(request.known, address.error(), clock.now());
    }
    const Result<ReadOptions> options = readOptionsOf(request.source, clock.now());
    if (!options) {
        return failedBefore(request.known, options.error(), clock.now());
    }
    FetchPolicy policy = request.policy;
    if (request.source.insideHouse) {
        policy.trustedHosts << address->host().toLower();
    }
    const UrlReading reading =
        readUrl({*address, request.known}, traits_.kind, *options, policy, clock, sink, cancellation);
    Collected collected{reading.state, reading.retryAfter, std::nullopt, false};
    if (!reading.read) {
        collected.failure = reading.read.error();
    }
    return collected;
}

}  // namespace zhiban
