// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/clocks/holder_segments.h"

#include <algorithm>

#include "core/cases/workflow/transitions.h"
#include "core/domain/act_payloads.h"
#include "core/domain/acts.h"

namespace zhiban {

namespace {

// The holder after the entry; none when the entry does not say.
Result<std::optional<QString>> holderSaidBy(const LedgerEntry& entry) {
    if (entry.verb == verbs::CaseClosed) {
        return QString();
    }
    if (entry.verb == verbs::CaseDispatched) {
        const auto payload = payloadOf<CaseDispatchedPayload>(entry.payload);
        if (!payload) {
            return fail(payload.error());
        }
        return payload->lead ? std::optional(payload->departmentName) : std::nullopt;
    }
    static const QStringList withHolder{verbs::CaseVerified,     verbs::CaseReceived, verbs::CaseReturned,
                                        verbs::CaseActionLogged, verbs::CaseUrged,    verbs::CaseReopened};
    if (withHolder.contains(entry.verb)) {
        const auto payload = payloadOf<CaseTextPayload>(entry.payload);
        if (!payload) {
            return fail(payload.error());
        }
        return payload->holderAfter;
    }
    return std::nullopt;
}

std::optional<TimePoint> lastOf(const std::vector<LedgerEntry>& entries, const QString& verb) {
    const auto found = std::find_if(entries.rbegin(), entries.rend(),
                                    [&verb](const LedgerEntry& entry) { return entry.verb == verb; });
    return found == entries.rend() ? std::nullopt : std::optional(found->at);
}

}  // namespace

Result<std::vector<HolderSegment>> holderSegments(const std::vector<LedgerEntry>& entries, TimePoint now) {
    if (entries.empty() || entries.front().verb != verbs::CaseOpened) {
        return fail(ErrorKind::Invalid, QStringLiteral("the entries do not begin with the opening of a case"),
                    QStringLiteral("case.no-opening"));
    }
    const auto opened = payloadOf<CaseOpenedPayload>(entries.front().payload);
    if (!opened) {
        return fail(opened.error());
    }
    std::vector<HolderSegment> segments{{officeHolder(), opened->detectedAt, opened->detectedAt}};
    const auto extendTo = [&segments](TimePoint time) { segments.back().to = std::max(segments.back().to, time); };
    for (size_t index = 1; index < entries.size(); ++index) {
        const Result<std::optional<QString>> holder = holderSaidBy(entries[index]);
        if (!holder) {
            return fail(holder.error());
        }
        if (!*holder || **holder == segments.back().holder) {
            continue;
        }
        extendTo(entries[index].at);
        const TimePoint handedOver = segments.back().to;
        segments.push_back({**holder, handedOver, handedOver});
    }
    if (segments.back().holder.isEmpty()) {
        segments.pop_back();  // closed for good so far: the clock stands
    } else {
        extendTo(now);
    }
    return segments;
}

std::optional<TimePoint> lastReopening(const std::vector<LedgerEntry>& entries) {
    return lastOf(entries, verbs::CaseReopened);
}

std::optional<TimePoint> lastUrge(const std::vector<LedgerEntry>& entries) {
    return lastOf(entries, verbs::CaseUrged);
}

}  // namespace zhiban
