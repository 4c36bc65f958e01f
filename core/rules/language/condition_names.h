// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace zhiban {

// The word lists a condition names, each once, in order; also of a condition that is not whole yet.
QStringList listsNamedIn(const QString& condition);
// The accounts it names (@…), without the sign, each once, in order.
QStringList accountsNamedIn(const QString& condition);

}  // namespace zhiban
