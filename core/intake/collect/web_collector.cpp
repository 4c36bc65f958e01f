// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/collect/web_collector.h"

#include "core/intake/collect/outcome.h"
#include "core/intake/collect/web_look.h"

namespace zhiban {
namespace {

// The address the person gave, else the one the settings lead to.
Result<QUrl> askedAddress(const Subscription& source, const AddressForms& forms) {
    return source.address.isEmpty() ? addressOf(forms, source.settings) : Result<QUrl>(QUrl(source.address));
}

}  // namespace

WebCollector::WebCollector(const ConnectorTraits& connector) : connector_(connector) {
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
        return collectedWith(request.known, address.error(), clock.now());
    }
    const Result<ReadOptions> options = readOptionsOf(request.source, clock.now());
    if (!options) {
        return collectedWith(request.known, options.error(), clock.now());
    }
    return WebLook(connector_, request, *address, *options, sink, clock, cancellation).run();
}

}  // namespace zhiban
