// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/act_context.h"

namespace zhiban {

// The cases a follow-up report is about, as they may leave the office: private data masked, authors, internal
// notes and reasons of people left out.
struct GatherFollowUp {
    using Answer = std::vector<CaseFile>;
    std::vector<CaseId> cases;

    Result<Answer> run(const ReadSession& session) const;
};

// What a report could be about: closed and answered cases, newest end first, with those already in the column
// marked.
struct ReportableCase {
    Case summary;
    bool published = false;  // in an earlier issue of the column
};
struct ListReportableCases {
    using Answer = std::vector<ReportableCase>;
    ColumnId column;
    int limit = 200;

    Result<Answer> run(const ReadSession& session) const;
};

}  // namespace zhiban
