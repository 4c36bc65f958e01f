// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/cases/read_cases.h"

namespace zhiban {

Result<CaseWithTimeline> ReadCaseFile::run(const ReadSession& session) const {
    Result<CaseFile> file = session.cases().file(id);
    if (!file) {
        return fail(file.error());
    }
    Result<std::vector<LedgerEntry>> timeline = session.ledger().ofSubject(QStringLiteral("case"), id.text);
    if (!timeline) {
        return fail(timeline.error());
    }
    return CaseWithTimeline{std::move(*file), std::move(*timeline)};
}

}  // namespace zhiban
