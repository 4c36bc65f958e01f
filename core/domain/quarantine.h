// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/domain/post.h"

namespace zhiban {

using QuarantineId = RowId<struct QuarantineTag>;

// How somebody settled an item: read again with success, or set aside for good.
enum class QuarantineFate { Read, SetAside };

// An item that could not become a post, whole and with its reason: nothing is dropped silently.
struct QuarantinedItem {
    QuarantineId id;
    QString sourceKey;
    QString connector;
    QString origin;   // file name and line, or URL and item number
    QString subject;  // stable word as in Error::subject, e.g. "jsonl.not-json"
    QString what;     // English detail
    QByteArray raw;   // the bytes as they came (at most 1 MiB; longer ones are cut, `rawSize` tells)
    qint64 rawSize = 0;
    TimePoint at;
    std::optional<QuarantineFate> fate = {};  // none while it waits for somebody

    bool operator==(const QuarantinedItem&) const = default;
};

// Which items are meant. The defaults take all that wait, of every source.
struct QuarantineFilter {
    QString sourceKey;  // empty = all
    bool settledToo = false;

    bool operator==(const QuarantineFilter&) const = default;
};

}  // namespace zhiban
