// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/projections/replay.h"

#include "core/store/sql/connection/try.h"
#include "core/store/sql/ledger/ledger_table.h"
#include "core/store/sql/projections/projector.h"

namespace zhiban::sql {
namespace {

constexpr int replayPage = 1000;

}  // namespace

Result<Done> replayLedger(Session& session) {
    Projector projector(session);
    ZHIBAN_TRY(projector.clear());
    const LedgerTable ledger(session);
    qint64 position = 0;
    while (true) {
        const Result<std::vector<LedgerEntry>> page = ledger.after(position, replayPage);
        if (!page) {
            return fail(page.error());
        }
        if (page->empty()) {
            return Done{};
        }
        std::vector<Change> touched;  // nothing changes for a reader
        for (const LedgerEntry& entry : *page) {
            ZHIBAN_TRY(projector.apply(entry, touched));
            position = entry.sequence;
        }
    }
}

}  // namespace zhiban::sql
