// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

#include "core/insight/routing/routing_text.h"

namespace zhiban {

// What one occurrence of a gram added to the answer, beyond what it added to the other labels on average.
struct GramPull {
    size_t start = 0;  // units of the routing text
    size_t length = 0;
    double pull = 0;  // below 0: it spoke against
};

// The stretches of `written` (matchText() of the post) that spoke most for the answer: neighbouring grams that pull
// the same way are read as one word. The strongest first, each wording once, at most `most`.
QStringList readableReasons(const std::vector<GramPull>& pulls, const RoutingText& text, const QString& written,
                            int most);

}  // namespace zhiban
