// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/publications/publication_table.h"

namespace zhiban::sql {
namespace {

Publication readPublication(Row& row) {
    Publication publication;
    publication.id = row.id<PublicationId>();
    publication.column = row.id<ColumnId>();
    publication.columnName = row.text();
    publication.issue = row.small();
    publication.title = row.text();
    publication.text = row.text();
    publication.publishedAt = row.time();
    publication.publishedBy = row.text();
    return publication;
}

}  // namespace

Result<std::vector<Column>> PublicationTable::columns() const {
    return session_.all<Column>(QStringLiteral("SELECT id, name, next_issue FROM column_series ORDER BY id"), {},
                                [](Row& row) {
                                    Column column;
                                    column.id = row.id<ColumnId>();
                                    column.name = row.text();
                                    column.nextIssue = row.small();
                                    return column;
                                });
}

Result<std::vector<Publication>> PublicationTable::publications(const QString& rest, const Binds& binds) const {
    const Snapshot snapshot(session_);
    Result<std::vector<Publication>> list = session_.all<Publication>(
        QStringLiteral("SELECT publication.id, column_id, column_series.name, issue, title, text, published_at, "
                       "published_by FROM publication JOIN column_series ON column_series.id = column_id ") +
            rest,
        binds, readPublication);
    if (!list) {
        return list;
    }
    for (Publication& publication : *list) {
        Result<std::vector<CaseId>> cases = session_.all<CaseId>(
            QStringLiteral("SELECT case_id FROM publication_case WHERE publication_id = :id ORDER BY position"),
            {{u":id", publication.id}}, [](Row& row) { return row.id<CaseId>(); });
        if (!cases) {
            return fail(cases.error());
        }
        publication.cases = std::move(*cases);
    }
    return list;
}

Result<std::vector<Publication>> PublicationTable::ofColumn(const ColumnId& id, int limit) const {
    return publications(QStringLiteral("WHERE column_id = :id ORDER BY issue DESC LIMIT :limit"),
                        {{u":id", id}, {u":limit", limit}});
}

Result<std::vector<Publication>> PublicationTable::between(TimePoint from, TimePoint to) const {
    return publications(QStringLiteral("WHERE published_at >= :from AND published_at < :to "
                                       "ORDER BY published_at, publication.id"),
                        {{u":from", from}, {u":to", to}});
}

Result<Publication> PublicationTable::byId(const PublicationId& id) const {
    const Result<std::vector<Publication>> list =
        publications(QStringLiteral("WHERE publication.id = :id"), {{u":id", id}});
    if (!list) {
        return fail(list.error());
    }
    if (list->empty()) {
        return fail(ErrorKind::NotFound, QStringLiteral("no publication %1").arg(id.text),
                    QStringLiteral("publication.unknown"));
    }
    return list->front();
}

}  // namespace zhiban::sql
