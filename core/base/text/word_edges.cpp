// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text/word_edges.h"

#include <unicode/brkiter.h>
#include <unicode/unistr.h>

#include <memory>

namespace zhiban {

namespace {

std::unique_ptr<icu::BreakIterator> wordBreaks() {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::BreakIterator> breaks(icu::BreakIterator::createWordInstance(icu::Locale::getChina(), status));
    return U_SUCCESS(status) ? std::move(breaks) : nullptr;
}

}  // namespace

bool isWordEdge(std::u16string_view text, std::size_t place) {
    if (place == 0 || place >= text.size()) {
        return true;
    }
    // Dear to make, and it holds the text it reads: one for each thread that asks.
    thread_local const std::unique_ptr<icu::BreakIterator> breaks = wordBreaks();
    if (!breaks) {
        return true;
    }
    const icu::UnicodeString piece(false, text.data(), static_cast<int32_t>(text.size()));
    breaks->setText(piece);
    return breaks->isBoundary(static_cast<int32_t>(place)) != 0;
}

}  // namespace zhiban
