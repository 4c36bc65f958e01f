// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace zhiban::briefing {

// The look of documents, after GB/T 9704-2012: 三号 = 15.75 pt on a line of 28.95 pt gives 22 lines of 28
// characters on the 156 × 225 mm type area (16 pt would not fit). One font whose text survives in PDF: with the
// usual Noto and Fandol fonts a reader would copy radicals instead of characters and lose digits.
QString documentStyle();

}  // namespace zhiban::briefing
