// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/search/word_spans.h"

#include <algorithm>

#include "core/base/text/search_words.h"

namespace zhiban {

std::vector<Span> wordSpans(QStringView text, const QString& words) {
    const SearchWords wanted(words);
    if (wanted.isEmpty()) {
        return {};
    }
    const FoldedText folded = searchFolding().foldWithOrigins(text);
    std::vector<Span> found;
    for (const std::u16string& word : wanted.folded()) {
        for (size_t at = folded.text.find(word); at != std::u16string::npos;
             at = folded.text.find(word, at + word.size())) {
            const FoldedText::Range range = folded.origin(at, word.size());
            found.push_back({range.start, range.end - range.start});
        }
    }
    std::sort(found.begin(), found.end());
    std::vector<Span> apart;
    for (const Span& span : found) {
        if (!apart.empty() && span.start < apart.back().start + apart.back().length) {
            const qsizetype end = std::max(apart.back().start + apart.back().length, span.start + span.length);
            apart.back().length = end - apart.back().start;
        } else {
            apart.push_back(span);
        }
    }
    return apart;
}

}  // namespace zhiban
