// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace zhiban {

// The first form of a rule was three lists of words: any of these, all of these, none of these. The same as a
// condition in the rule language, as an officer would write it: alternatives on lines of their own, what must hold
// besides and what must not on lines that begin with 且 and 非. Rules saved in the first form, in ledgers and in rules
// files, are read through this.
QString conditionOfWords(const QStringList& any, const QStringList& all, const QStringList& none);

// A word as a condition holds it: as it is, or in quotes where the language would read something else into it, as in
// 至少2个 or C++. Inside quotes a quotation mark of the same kind is written twice.
QString conditionWord(const QString& word);

}  // namespace zhiban
