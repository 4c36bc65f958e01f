// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <vector>

#include "core/domain/post.h"

namespace zhiban {

// Where the words of a search stand in a text, in units of the text as given, by position, none overlapping:
// what a list marks. `words` is PostFilter::words; for a post, `text` is matchText() of it. Empty when the text was
// found by other words. Pure; any thread.
std::vector<Span> wordSpans(QStringView text, const QString& words);

}  // namespace zhiban
