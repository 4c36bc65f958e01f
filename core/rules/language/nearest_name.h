// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace zhiban {

// The one of `names` that takes the fewest changed, added or left out characters to write, upper and lower case alike;
// empty when even that takes more than `farthest`.
QString nearestName(const QString& name, const QStringList& names, int farthest);

}  // namespace zhiban
