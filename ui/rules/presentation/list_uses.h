// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/domain/rule.h"

namespace zhiban {

// The names of the active rules that name the list.
QStringList rulesNaming(const QString& list, const std::vector<SavedRule>& rules);

}  // namespace zhiban
