// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/intake/connector.h"

namespace zhiban {

// The first sheet of an Excel workbook (Office Open XML), read as a table like a CSV file: same header, same mapping,
// same refusals. Dates come as 2026-03-02 14:05:00, formulas as the value they had. Errors, the file in quarantine:
// Invalid "xlsx.not-a-workbook", "xlsx.too-large" (64 MiB unpacked, or packed more than 200-fold: a bomb),
// Denied "xlsx.encrypted".
std::unique_ptr<Connector> makeXlsx();

}  // namespace zhiban
