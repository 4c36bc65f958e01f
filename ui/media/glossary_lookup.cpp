// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/glossary_lookup.h"

namespace zhiban {
namespace {

const GlossaryWord* longestAt(QStringView text, qsizetype start, const std::vector<GlossaryWord>& words) {
    const GlossaryWord* longest = nullptr;
    for (const GlossaryWord& word : words) {
        const bool stands = !word.word.isEmpty() && text.sliced(start).startsWith(word.word);
        if (stands && (!longest || word.word.size() > longest->word.size())) {
            longest = &word;
        }
    }
    return longest;
}

}  // namespace

std::vector<Span> glossarySpans(QStringView text, const std::vector<GlossaryWord>& words) {
    std::vector<Span> spans;
    for (qsizetype start = 0; start < text.size();) {
        const GlossaryWord* word = longestAt(text, start, words);
        if (word) {
            spans.push_back({start, word->word.size()});
        }
        start += word ? word->word.size() : 1;
    }
    return spans;
}

std::optional<GlossaryWord> wordAt(QStringView text, qsizetype place, const std::vector<GlossaryWord>& words) {
    for (const Span& span : glossarySpans(text, words)) {
        if (span.start <= place && place < span.start + span.length) {
            return *longestAt(text, span.start, words);
        }
    }
    return std::nullopt;
}

}  // namespace zhiban
