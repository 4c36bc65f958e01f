// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace zhiban {

// A sentence with its places %1 … %9 filled. Details are foreign text: they are put in one go, so that a "%1" inside of
// one is left alone. The last place of a sentence takes all details that are left, as a list.
QString filledSentence(const QString& sentence, const std::vector<QString>& details);

}  // namespace zhiban
