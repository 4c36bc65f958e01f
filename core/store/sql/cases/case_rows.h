// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case.h"
#include "core/store/sql/connection/session.h"

// The parts of a case file as rows.
namespace zhiban::sql {

inline const QString caseColumns = QStringLiteral(
    "SELECT id, number, title, category, place, state, level, detected_at, opened_at, opened_by, response_due, "
    "resolution_due, responded_at, closed_at, closing, closing_reason, holder, version FROM case_file ");

// Without the posts.
Case readCase(Row& row);

// `rest` follows FROM dispatch.
Result<std::vector<Dispatch>> readDispatches(Session& session, const QString& rest, const Binds& binds);
Result<std::vector<Evidence>> readEvidence(Session& session, const CaseId& id);
Result<std::vector<ToldSource>> readTold(Session& session, const CaseId& id);
Result<std::vector<PostId>> readCasePosts(Session& session, const CaseId& id);
// In the order they were noted.
Result<QStringList> readCaseMentions(Session& session, const CaseId& id);

}  // namespace zhiban::sql
