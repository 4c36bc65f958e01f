// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/cases/case_at_hand.h"

#include "core/cases/clocks/holder_segments.h"

namespace zhiban {

Result<Done> CaseAtHand::commit(const ActContext& context, const QString& verb, QJsonObject payload) const {
    const Result<LedgerHead> committed =
        work->commit({draftOf(context, verb, QStringLiteral("case"), summary().id.text, std::move(payload))});
    if (!committed) {
        return fail(committed.error());
    }
    return Done{};
}

Result<CaseAtHand> takeCase(WriteSession& session, const CaseId& id, qint64 expectedVersion, TimePoint now) {
    Result<std::unique_ptr<UnitOfWork>> work = session.begin();
    if (!work) {
        return fail(work.error());
    }
    const ReadSession& read = (*work)->read();
    Result<CaseFile> file = read.cases().file(id);
    if (!file) {
        return fail(file.error());
    }
    if (expectedVersion != 0 && file->summary.version != expectedVersion) {
        return fail(ErrorKind::Conflict, QStringLiteral("somebody else changed this case meanwhile"),
                    QStringLiteral("case.changed-meanwhile"), {file->summary.number});
    }
    const Result<std::vector<LedgerEntry>> entries = read.ledger().ofSubject(QStringLiteral("case"), id.text);
    if (!entries) {
        return fail(entries.error());
    }
    CaseFacts facts = factsOf(*file, lastReopening(*entries));
    if (const std::optional<TimePoint> urged = lastUrge(*entries)) {
        facts.sinceLastUrge = now - *urged;
    }
    return CaseAtHand{std::move(*work), std::move(*file), facts};
}

}  // namespace zhiban
