// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/pipeline/delivery.h"

#include <algorithm>
#include <utility>

namespace zhiban {
namespace {
constexpr qint64 kItemsBetweenProgress = 512;
constexpr qsizetype kKeptRaw = 1024 * 1024;
}  // namespace

Result<Done> Delivery::step() {
    if ((summary_.posts + summary_.refused) % kItemsBetweenProgress == 0) {
        sink_.progress(summary_);
    }
    if (cancellation_.isCancelled()) {
        return fail(ErrorKind::Cancelled, QStringLiteral("reading was cancelled"), QStringLiteral("read.cancelled"));
    }
    return Done{};
}

void Delivery::begin() {
    if (!std::exchange(begun_, true)) {
        sink_.progress(summary_);
    }
}

Result<Done> Delivery::item(SourceItem item) {
    begin();
    Result<Done> taken = sink_.item(std::move(item));
    if (!taken) {
        return taken;
    }
    ++summary_.posts;
    return step();
}

Result<Done> Delivery::refuse(const QString& subject, const QString& what, const QString& where, QByteArrayView raw,
                              qint64 rawSize, const SourceItem* read) {
    begin();
    QuarantinedItem item;
    item.sourceKey = options_.sourceKey;
    item.connector = connector_;
    item.origin = where.isEmpty() ? options_.origin : options_.origin + QLatin1Char(':') + where;
    item.subject = subject;
    item.what = what;
    item.raw = raw.first(std::min(raw.size(), kKeptRaw)).toByteArray();
    item.rawSize = rawSize;
    item.at = options_.now;
    Result<Done> taken = read != nullptr ? sink_.refuseRead(std::move(item), *read) : sink_.refuse(std::move(item));
    if (!taken) {
        return taken;
    }
    ++summary_.refused;
    return step();
}

ReadSummary Delivery::finish() {
    sink_.progress(summary_);
    return summary_;
}

}  // namespace zhiban
