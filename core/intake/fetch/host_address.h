// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

#include "core/base/result.h"

namespace zhiban {

// Where the name of a server that is not asked over HTTP leads, for whoever connects to that very address. Unless it
// may be inside the house, every address of the name must be public. Blocks while the name is looked up. Unavailable
// "fetch.unresolved", Denied "fetch.private-address"; the host is the first detail.
Result<QHostAddress> hostAddress(const QString& host, bool insideHouse);

}  // namespace zhiban
