// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "core/base/result.h"

namespace zhiban {

// The first visible sheet of a workbook as CSV in UTF-8, as RFC 4180 writes it: row 1 is line 1 as long as no cell
// holds a line end. Errors as in xlsx.h.
Result<QByteArray> firstSheetAsCsv(const QByteArray& workbook);

}  // namespace zhiban
