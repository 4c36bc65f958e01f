// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/intake/collect/own_collectors.h"
#include "core/intake/collect/web_collector.h"

namespace zhiban {

std::vector<std::unique_ptr<Collector>> collectors() {
    std::vector<std::unique_ptr<Collector>> all = ownCollectors();
    for (const std::unique_ptr<Connector>& connector : connectors()) {
        if (connector->traits().fetchedByUrl) {
            all.push_back(std::make_unique<WebCollector>(connector->traits()));
        }
    }
    std::ranges::sort(all, {}, [](const std::unique_ptr<Collector>& collector) { return collector->traits().kind; });
    return all;
}

Result<ReadOptions> readOptionsOf(const Subscription& source, TimePoint now) {
    QStringList mapping;
    for (auto each = source.mapping.cbegin(); each != source.mapping.cend(); ++each) {
        mapping << each.key() + QLatin1Char('=') + each.value();
    }
    const Result<FieldMapping> fields = parseMapping(mapping);
    if (!fields) {
        return fail(fields.error());
    }
    ReadOptions options;
    options.sourceKey = source.key;
    options.sourceName = source.name;
    options.zone = source.zone;
    options.charset = source.charset;
    options.defaultPlace = source.place;
    options.now = now;
    options.mapping = *fields;
    options.settings = source.settings;
    return options;
}

}  // namespace zhiban
