// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/quarantine/quarantine_table.h"

#include <limits>

#include "core/store/sql/connection/try.h"

namespace zhiban::sql {
namespace {

constexpr qsizetype largestRaw = 1024 * 1024;

QuarantinedItem readItem(Row& row) {
    QuarantinedItem item;
    item.id = row.id<QuarantineId>();
    item.sourceKey = row.text();
    item.connector = row.text();
    item.origin = row.text();
    item.subject = row.text();
    item.what = row.text();
    item.raw = row.bytes();
    item.rawSize = row.integer();
    item.at = row.time();
    return item;
}

// Broken input may hold anything; PostgreSQL keeps no NUL in a text.
QString storable(QString text) {
    return text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
}

}  // namespace

Result<std::vector<QuarantinedItem>> QuarantineTable::page(const std::optional<QuarantineId>& before, int limit) const {
    const QuarantineId end = before.value_or(QuarantineId{std::numeric_limits<qint64>::max()});
    return session_.all<QuarantinedItem>(
        QStringLiteral("SELECT id, source_key, connector, origin, subject, what, raw, raw_size, at FROM quarantine "
                       "WHERE id < :before ORDER BY id DESC LIMIT :limit"),
        {{u":before", end}, {u":limit", limit}}, readItem);
}

Result<qint64> QuarantineTable::count() const {
    return session_.number(QStringLiteral("SELECT count(*) FROM quarantine"));
}

Result<Done> QuarantineTable::append(const std::vector<QuarantinedItem>& items) {
    for (const QuarantinedItem& item : items) {
        ZHIBAN_TRY(session_.run(
            QStringLiteral("INSERT INTO quarantine (source_key, connector, origin, subject, what, raw, raw_size, at) "
                           "VALUES (:source, :connector, :origin, :subject, :what, :raw, :size, :at)"),
            {{u":source", storable(item.sourceKey)},
             {u":connector", item.connector},
             {u":origin", storable(item.origin)},
             {u":subject", item.subject},
             {u":what", storable(item.what)},
             {u":raw", item.raw.left(largestRaw)},
             {u":size", std::max<qint64>(item.rawSize, item.raw.size())},
             {u":at", item.at}}));
    }
    return Done{};
}

}  // namespace zhiban::sql
