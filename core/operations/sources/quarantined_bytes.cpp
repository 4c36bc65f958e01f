// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/sources/quarantined_bytes.h"

#include <array>

namespace zhiban {
namespace {

struct Wrapping {
    QByteArrayView begins;  // of the item
    QByteArrayView before;
    QByteArrayView after;
};

constexpr std::array feedItems{
    Wrapping{"<item", "<rss version=\"2.0\"><channel>", "</channel></rss>"},
    Wrapping{"<entry", "<feed xmlns=\"http://www.w3.org/2005/Atom\">", "</feed>"},
    Wrapping{"{", "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[", "]}"},
};

QByteArray wrapped(const QByteArray& raw, const Wrapping& wrapping) {
    return wrapping.before.toByteArray() + raw + wrapping.after.toByteArray();
}

}  // namespace

QByteArray readableAlone(const QuarantinedItem& item) {
    const QByteArray raw = item.raw.trimmed();
    if (item.connector != u"feed") {
        return item.raw;
    }
    for (const Wrapping& wrapping : feedItems) {
        // A whole document begins otherwise, or names its own version.
        if (raw.startsWith(wrapping.begins) && !raw.contains("jsonfeed.org/version")) {
            return wrapped(raw, wrapping);
        }
    }
    return item.raw;
}

}  // namespace zhiban
