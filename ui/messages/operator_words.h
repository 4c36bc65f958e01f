// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace zhiban {

// What a word of the rule language does, in one line, by the name of its folder in core/rules/operators ("near",
// or "operator.near"); the key itself when it has no words here, so that nothing is ever shown without one.
QString operatorWords(const QString& key);

}  // namespace zhiban
