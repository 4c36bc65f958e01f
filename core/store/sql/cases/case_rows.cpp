// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/cases/case_rows.h"

#include "core/domain/case_keys.h"

namespace zhiban::sql {

Case readCase(Row& row) {
    Case file;
    file.id = row.id<CaseId>();
    file.number = row.text();
    file.title = row.text();
    file.category = row.text();
    file.place = row.text();
    file.state = caseStateFromKey(row.text()).value_or(CaseState::New);
    file.level = static_cast<Level>(row.small());
    file.detectedAt = row.time();
    file.openedAt = row.time();
    file.openedBy = row.text();
    file.responseDue = row.time();
    file.resolutionDue = row.time();
    file.respondedAt = row.optionalTime();
    file.closedAt = row.optionalTime();
    file.closing = closingKindFromKey(row.text());
    file.closingReason = row.text();
    file.holder = row.text();
    file.version = row.integer();
    return file;
}

Result<std::vector<Dispatch>> readDispatches(Session& session, const QString& rest, const Binds& binds) {
    return session.all<Dispatch>(
        QStringLiteral("SELECT id, case_id, department_id, department_name, request, is_lead, state, sent_at, "
                       "receipt_due, resolution_due, received_at, done_at FROM dispatch ") +
            rest,
        binds, [](Row& row) {
            Dispatch dispatch;
            dispatch.id = row.id<DispatchId>();
            dispatch.caseId = row.id<CaseId>();
            dispatch.department = row.id<DepartmentId>();
            dispatch.departmentName = row.text();
            dispatch.request = row.text();
            dispatch.lead = row.truth();
            dispatch.state = dispatchStateFromKey(row.text()).value_or(DispatchState::Sent);
            dispatch.sentAt = row.time();
            dispatch.receiptDue = row.time();
            dispatch.resolutionDue = row.time();
            dispatch.receivedAt = row.optionalTime();
            dispatch.doneAt = row.optionalTime();
            return dispatch;
        });
}

Result<std::vector<Evidence>> readEvidence(Session& session, const CaseId& id) {
    return session.all<Evidence>(
        QStringLiteral("SELECT id, case_id, sha256, file_name, media_type, size, role, note, added_at, added_by "
                       "FROM evidence WHERE case_id = :id ORDER BY sequence"),
        {{u":id", id}}, [](Row& row) {
            Evidence evidence;
            evidence.id = row.id<EvidenceId>();
            evidence.caseId = row.id<CaseId>();
            evidence.sha256 = row.bytes();
            evidence.fileName = row.text();
            evidence.mediaType = row.text();
            evidence.size = row.integer();
            evidence.role = evidenceRoleFromKey(row.text()).value_or(EvidenceRole::Other);
            evidence.note = row.text();
            evidence.addedAt = row.time();
            evidence.addedBy = row.text();
            return evidence;
        });
}

Result<std::vector<ToldSource>> readTold(Session& session, const CaseId& id) {
    return session.all<ToldSource>(
        QStringLiteral(
            "SELECT channel, text, at, by_whom, account FROM told_source WHERE case_id = :id ORDER BY sequence"),
        {{u":id", id}}, [](Row& row) {
            ToldSource told;
            told.channel = row.text();
            told.text = row.text();
            told.at = row.time();
            told.by = row.text();
            told.account = row.text();
            return told;
        });
}

Result<std::vector<PostId>> readCasePosts(Session& session, const CaseId& id) {
    return session.all<PostId>(QStringLiteral("SELECT post_id FROM case_post WHERE case_id = :id ORDER BY position"),
                               {{u":id", id}}, [](Row& row) { return row.id<PostId>(); });
}

Result<QStringList> readCaseMentions(Session& session, const CaseId& id) {
    return session
        .all<QString>(QStringLiteral("SELECT account FROM case_mention WHERE case_id = :id ORDER BY position"),
                      {{u":id", id}}, [](Row& row) { return row.text(); })
        .map([](const std::vector<QString>& accounts) { return QStringList(accounts.begin(), accounts.end()); });
}

}  // namespace zhiban::sql
