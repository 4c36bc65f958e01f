// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case.h"

// How documents speak of cases.
namespace zhiban::briefing {

QString stateInWords(CaseState state);     // "正在办理"
QString closingInWords(ClosingKind kind);  // "已解决"

}  // namespace zhiban::briefing
