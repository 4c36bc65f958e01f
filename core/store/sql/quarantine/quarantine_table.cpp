// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/quarantine/quarantine_table.h"

#include <limits>

#include "core/store/sql/connection/try.h"

namespace zhiban::sql {
namespace {

constexpr qsizetype largestRaw = 1024 * 1024;

const QString tables = QStringLiteral(" FROM quarantine q LEFT JOIN quarantine_settlement s ON s.quarantine_id = q.id");
const QString columns =
    QStringLiteral(
        "SELECT q.id, q.source_key, q.connector, q.origin, q.subject, q.what, %1, q.raw_size, q.at, "
        "COALESCE(s.fate, '')") +
    tables;
const QString condition = QStringLiteral("(:source = '' OR q.source_key = :same) AND (:settled = 1 OR s.fate IS NULL)");

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
    if (const QString fate = row.text(); !fate.isEmpty()) {
        item.fate = fate == u"read" ? QuarantineFate::Read : QuarantineFate::SetAside;
    }
    return item;
}

// Broken input may hold anything; PostgreSQL keeps no NUL in a text.
QString storable(QString text) {
    return text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
}

}  // namespace

Result<std::vector<QuarantinedItem>> QuarantineTable::page(const QuarantineFilter& filter,
                                                           const std::optional<QuarantineId>& before, int limit) const {
    const QuarantineId end = before.value_or(QuarantineId{std::numeric_limits<qint64>::max()});
    return session_.all<QuarantinedItem>(columns.arg(QStringLiteral("substr(raw, 1, %1)").arg(kShownBytes)) +
                                             QStringLiteral(" WHERE q.id < :before AND ") + condition +
                                             QStringLiteral(" ORDER BY q.id DESC LIMIT :limit"),
                                         {{u":before", end},
                                          {u":source", filter.sourceKey},
                                          {u":same", filter.sourceKey},
                                          {u":settled", filter.settledToo},
                                          {u":limit", limit}},
                                         readItem);
}

Result<qint64> QuarantineTable::count(const QuarantineFilter& filter) const {
    return session_.number(
        QStringLiteral("SELECT count(*)") + tables + QStringLiteral(" WHERE ") + condition,
        {{u":source", filter.sourceKey}, {u":same", filter.sourceKey}, {u":settled", filter.settledToo}});
}

Result<bool> QuarantineTable::holds(const QuarantinedItem& item) const {
    return session_
        .number(QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM quarantine WHERE source_key = :source AND "
                               "raw_size = :size AND subject = :subject AND raw = :raw LIMIT 1) AS found"),
                {{u":source", storable(item.sourceKey)},
                 {u":size", std::max<qint64>(item.rawSize, item.raw.size())},
                 {u":subject", item.subject},
                 {u":raw", item.raw.left(largestRaw)}})
        .map([](qint64 found) { return found > 0; });
}

Result<QuarantinedItem> QuarantineTable::byId(QuarantineId id) const {
    Result<std::optional<QuarantinedItem>> item = session_.first<QuarantinedItem>(
        columns.arg(QStringLiteral("raw")) + QStringLiteral(" WHERE q.id = :id"), {{u":id", id}}, readItem);
    if (!item) {
        return fail(item.error());
    }
    if (!*item) {
        return fail(ErrorKind::NotFound, QStringLiteral("no item %1 in quarantine").arg(id.value),
                    QStringLiteral("quarantine.unknown"));
    }
    return std::move(**item);
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
