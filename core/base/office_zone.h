// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>

namespace zhiban {

// The zone in which the office's days and years begin, whatever the machine's clock says: all of China keeps
// Beijing time, and a server that runs in UTC must not cut a week at eight in the morning.
inline QTimeZone officeZone() {
    return QTimeZone("Asia/Shanghai");
}

}  // namespace zhiban
