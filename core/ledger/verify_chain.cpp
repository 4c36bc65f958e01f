// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/verify_chain.h"

#include "core/ledger/canonical.h"

namespace zhiban {
namespace {

class ChainCheck {
  public:
    // False at the first fault.
    bool add(const LedgerEntry& entry) {
        const qint64 expected = last_.sequence + 1;
        if (entry.sequence != expected) {
            verdict_.complete = false;
            return fault(expected, QStringLiteral("entry %1 is missing").arg(expected));
        }
        if (entry.previous != last_.hash) {
            verdict_.intact = false;
            return fault(expected, QStringLiteral("the entry does not follow its predecessor"));
        }
        const Result<QByteArray> hash = chainHash(entry);
        if (!hash || *hash != entry.hash) {
            verdict_.intact = false;
            return fault(expected, QStringLiteral("the entry is not what was recorded"));
        }
        last_ = {entry.sequence, entry.hash};
        ++verdict_.checked;
        return true;
    }

    ChainVerdict unreadable(const QString& what) {
        verdict_.intact = false;
        fault(last_.sequence + 1, what);
        return verdict_;
    }

    ChainVerdict end(const LedgerHead& head) {
        if (last_.sequence < head.sequence) {
            verdict_.complete = false;
            fault(last_.sequence + 1, QStringLiteral("the end of the record is missing"));
        } else if (last_ != head) {
            verdict_.intact = false;
            fault(last_.sequence, QStringLiteral("the record does not end where its head says"));
        }
        return verdict_;
    }

    qint64 position() const { return last_.sequence; }
    const ChainVerdict& verdict() const { return verdict_; }

  private:
    bool fault(qint64 sequence, const QString& reason) {
        verdict_.firstBad = sequence;
        verdict_.reason = reason;
        return false;
    }

    LedgerHead last_;
    ChainVerdict verdict_;
};

}  // namespace

Result<ChainVerdict> verifyChain(const LedgerHead& head, const LedgerPages& pages, const Cancellation& cancellation) {
    ChainCheck check;
    while (!cancellation.isCancelled()) {
        const Result<std::vector<LedgerEntry>> page = pages(check.position());
        if (!page && page.error().kind == ErrorKind::Corrupt) {
            return check.unreadable(page.error().what);
        }
        if (!page) {
            return fail(page.error());
        }
        if (page->empty()) {
            return check.end(head);
        }
        for (const LedgerEntry& entry : *page) {
            // Acts recorded after the head was read belong to the next check.
            if (entry.sequence > head.sequence) {
                return check.end(head);
            }
            if (!check.add(entry)) {
                return check.verdict();
            }
        }
    }
    return fail(ErrorKind::Cancelled, QStringLiteral("the check was stopped"));
}

}  // namespace zhiban
