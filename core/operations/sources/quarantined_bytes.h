// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/quarantine.h"

namespace zhiban {

// The bytes of an item as its connector can read them by themselves: an item of a feed or of an answer was kept without
// the document around it, and gets the smallest one again.
QByteArray readableAlone(const QuarantinedItem& item);

}  // namespace zhiban
