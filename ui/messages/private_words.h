// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace zhiban {

// What of the text masked() would hide, in words for the officer: "2 mobile numbers, 1 number plate". Empty = nothing.
QString privateDataFound(const QString& text);

}  // namespace zhiban
