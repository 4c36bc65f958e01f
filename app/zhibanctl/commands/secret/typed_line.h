// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace zhiban::ctl {

// One line of standard input without its end. A terminal does not show what is typed meanwhile.
QString typedLine();

}  // namespace zhiban::ctl
