// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/case_keys.h"

#include <array>
#include <utility>

namespace zhiban {

namespace {

template <typename Enum, size_t N>
using Keys = std::array<std::pair<Enum, QLatin1String>, N>;

constexpr Keys<CaseState, 17> caseStates{{
    {CaseState::New, QLatin1String("new")},
    {CaseState::Verifying, QLatin1String("verifying")},
    {CaseState::AwaitingInfo, QLatin1String("awaiting_info")},
    {CaseState::Graded, QLatin1String("graded")},
    {CaseState::ToDispatch, QLatin1String("to_dispatch")},
    {CaseState::Returned, QLatin1String("returned")},
    {CaseState::Dispatched, QLatin1String("dispatched")},
    {CaseState::Received, QLatin1String("received")},
    {CaseState::InProgress, QLatin1String("in_progress")},
    {CaseState::Scheduled, QLatin1String("scheduled")},
    {CaseState::Paused, QLatin1String("paused")},
    {CaseState::CloseRequested, QLatin1String("close_requested")},
    {CaseState::ToldSource, QLatin1String("told_source")},
    {CaseState::Closed, QLatin1String("closed")},
    {CaseState::ReopenRequested, QLatin1String("reopen_requested")},
    {CaseState::Reopened, QLatin1String("reopened")},
    {CaseState::Archived, QLatin1String("archived")},
}};

constexpr Keys<ClosingKind, 6> closingKinds{{
    {ClosingKind::Fixed, QLatin1String("fixed")},
    {ClosingKind::Partly, QLatin1String("partly")},
    {ClosingKind::Explained, QLatin1String("explained")},
    {ClosingKind::Cannot, QLatin1String("cannot")},
    {ClosingKind::NotOurs, QLatin1String("not_ours")},
    {ClosingKind::Duplicate, QLatin1String("duplicate")},
}};

constexpr Keys<DispatchState, 4> dispatchStates{{
    {DispatchState::Sent, QLatin1String("sent")},
    {DispatchState::Received, QLatin1String("received")},
    {DispatchState::Returned, QLatin1String("returned")},
    {DispatchState::Done, QLatin1String("done")},
}};

constexpr Keys<EvidenceRole, 4> evidenceRoles{{
    {EvidenceRole::Before, QLatin1String("before")},
    {EvidenceRole::After, QLatin1String("after")},
    {EvidenceRole::Document, QLatin1String("document")},
    {EvidenceRole::Other, QLatin1String("other")},
}};

template <typename Enum, size_t N>
QString find(const Keys<Enum, N>& keys, Enum value) {
    for (const auto& [candidate, key] : keys) {
        if (candidate == value) {
            return QString(key);
        }
    }
    return {};
}

template <typename Enum, size_t N>
std::optional<Enum> find(const Keys<Enum, N>& keys, QStringView text) {
    for (const auto& [candidate, key] : keys) {
        if (text == key) {
            return candidate;
        }
    }
    return std::nullopt;
}

}  // namespace

QString keyOf(CaseState state) {
    return find(caseStates, state);
}
QString keyOf(ClosingKind kind) {
    return find(closingKinds, kind);
}
QString keyOf(DispatchState state) {
    return find(dispatchStates, state);
}
QString keyOf(EvidenceRole role) {
    return find(evidenceRoles, role);
}
std::optional<CaseState> caseStateFromKey(QStringView key) {
    return find(caseStates, key);
}
std::optional<ClosingKind> closingKindFromKey(QStringView key) {
    return find(closingKinds, key);
}
std::optional<DispatchState> dispatchStateFromKey(QStringView key) {
    return find(dispatchStates, key);
}
std::optional<EvidenceRole> evidenceRoleFromKey(QStringView key) {
    return find(evidenceRoles, key);
}

}  // namespace zhiban
