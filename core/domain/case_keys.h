// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/domain/case.h"

// The stable words under which the store and the ledger keep enumerators. Never translated, never renamed.
namespace zhiban {

QString keyOf(CaseState state);
QString keyOf(ClosingKind kind);
QString keyOf(DispatchState state);
QString keyOf(EvidenceRole role);
std::optional<CaseState> caseStateFromKey(QStringView key);
std::optional<ClosingKind> closingKindFromKey(QStringView key);
std::optional<DispatchState> dispatchStateFromKey(QStringView key);
std::optional<EvidenceRole> evidenceRoleFromKey(QStringView key);

}  // namespace zhiban
