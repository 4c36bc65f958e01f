// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/acts.h"
#include "core/store/sql/projections/act.h"

namespace zhiban::sql {
namespace {

// A series may begin at any number, but never goes back to one that is used.
Result<Done> saveColumn(const Act& act) {
    const Result<Column> column = columnFromJson(act.entry.payload);
    if (!column) {
        return fail(column.error());
    }
    const Result<qint64> used = act.session.number(
        QStringLiteral("SELECT max(issue) FROM publication WHERE column_id = :id"), {{u":id", column->id}});
    if (!used) {
        return fail(used.error());
    }
    act.touched(QStringLiteral("publication"), column->id.text);
    return act.run(
        QStringLiteral("INSERT INTO column_series (id, name, next_issue) VALUES (:id, :name, :next) "
                       "ON CONFLICT (id) DO UPDATE SET name = excluded.name, "
                       "next_issue = excluded.next_issue"),
        {{u":id", column->id}, {u":name", column->name}, {u":next", std::max<qint64>(column->nextIssue, *used + 1)}});
}

Result<Done> linkCases(const Act& act, const std::vector<CaseId>& cases) {
    int position = 0;
    for (const CaseId& id : cases) {
        ZHIBAN_TRY(act.run(QStringLiteral("INSERT INTO publication_case (publication_id, position, case_id) "
                                          "VALUES (:publication, :position, :case)"),
                           {{u":publication", act.entry.subjectId}, {u":position", position++}, {u":case", id}}));
    }
    return Done{};
}

Result<Done> publish(const Act& act, const FollowUpPublishedPayload& payload) {
    ZHIBAN_TRY(act.run(QStringLiteral("INSERT INTO publication (id, column_id, issue, title, text, published_at, "
                                      "published_by) VALUES (:id, :column, :issue, :title, :text, :at, :by)"),
                       {{u":id", act.entry.subjectId},
                        {u":column", payload.column},
                        {u":issue", payload.issue},
                        {u":title", payload.title},
                        {u":text", payload.text},
                        {u":at", act.entry.at},
                        {u":by", act.entry.actor.name}}));
    ZHIBAN_TRY(linkCases(act, payload.cases));
    act.touched(QStringLiteral("publication"), act.entry.subjectId);
    return act.run(QStringLiteral("UPDATE column_series SET next_issue = :next WHERE id = :id AND next_issue < :least"),
                   {{u":next", payload.issue + 1}, {u":id", payload.column}, {u":least", payload.issue + 1}});
}

}  // namespace

Result<Done> applyPublishingAct(const Act& act) {
    if (act.entry.verb == verbs::ColumnSaved) {
        return saveColumn(act);
    }
    if (act.entry.verb == verbs::FollowUpPublished) {
        return applyAs<FollowUpPublishedPayload>(act, publish);
    }
    return fail(ErrorKind::Invalid, QStringLiteral("no act is called %1").arg(act.entry.verb),
                QStringLiteral("ledger.unknown-verb"), {act.entry.verb});
}

}  // namespace zhiban::sql
