// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <string>
#include <vector>

#include "core/base/text/folding.h"

namespace zhiban {

// A post as routing reads it: title and body folded together, every run of digits one '0' (house and telephone numbers
// say nothing about the kind of a matter), and where each unit stood in matchText().
struct RoutingText {
    std::u16string text;
    std::vector<FoldedText::Range> origins;  // one per unit of `text`
    // What stands at the beginning says most: the title, or without one as much of the body as titles are long.
    std::u16string head;
};

// Reads at most the first `longestRead` units: who writes more has said by then what it is about.
inline constexpr qsizetype longestRead = 6'000;
RoutingText routingText(QStringView title, QStringView body);

}  // namespace zhiban
