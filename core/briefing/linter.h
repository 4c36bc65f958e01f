// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/briefing/document.h"

namespace zhiban::briefing {

// Every number opens its rows. Refuses (Invalid) a document
//   "briefing.free-number"      with a digit in our own words, a title, a caption or a chart's names,
//   "briefing.unknown-figure"   that refers to a figure it does not hold,
//   "briefing.unbound-figure"   with a figure that is neither bound to rows nor derived from figures that are,
//   "briefing.altered-figure"   with a count that is not the count of its rows, or a ratio that is not the
//                               ratio of its counts.
// Details of the error: the text or the figure's id.
Result<Done> checkNumbers(const Document& document);

}  // namespace zhiban::briefing
