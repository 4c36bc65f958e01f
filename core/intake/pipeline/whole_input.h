// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

#include "core/base/result.h"

namespace zhiban {

// The first `most` bytes of a device, for formats that must be seen whole: ask for one more than is allowed and look at
// the size. Errors are the device's fault (input_fault.h).
Result<QByteArray> readAtMost(QIODevice& input, qint64 most);

}  // namespace zhiban
