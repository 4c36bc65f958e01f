// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/clustering/shared_words.h"

#include <algorithm>

namespace zhiban {
namespace {

struct Stretch {
    std::uint32_t start = 0;
    std::uint32_t end = 0;
    float weight = 0;
};

std::vector<Stretch> stretchesOf(std::vector<Stretch> terms) {
    std::sort(terms.begin(), terms.end(), [](const Stretch& a, const Stretch& b) { return a.start < b.start; });
    std::vector<Stretch> stretches;
    for (const Stretch& term : terms) {
        if (!stretches.empty() && term.start < stretches.back().end) {
            stretches.back().end = std::max(stretches.back().end, term.end);
            stretches.back().weight += term.weight;
        } else {
            stretches.push_back(term);
        }
    }
    return stretches;
}

}  // namespace

QStringList sharedWords(std::u16string_view text, const std::vector<WeighedTerm>& chosen, const PostSignature& other,
                        std::size_t most) {
    std::vector<Stretch> terms;
    for (const WeighedTerm& one : chosen) {
        if (other.has(one.term->hash)) {
            terms.push_back({one.term->start, one.term->end, one.weight});
        }
    }
    std::vector<Stretch> stretches = stretchesOf(std::move(terms));
    std::stable_sort(stretches.begin(), stretches.end(),
                     [](const Stretch& a, const Stretch& b) { return a.weight > b.weight; });
    QStringList words;
    for (const Stretch& stretch : stretches) {
        const std::u16string_view word = text.substr(stretch.start, stretch.end - stretch.start);
        const QString written = QString::fromUtf16(word.data(), static_cast<qsizetype>(word.size()));
        if (static_cast<std::size_t>(words.size()) < most && !words.contains(written)) {
            words.append(written);
        }
    }
    return words;
}

}  // namespace zhiban
