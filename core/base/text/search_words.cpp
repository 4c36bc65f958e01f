// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text/search_words.h"

#include <algorithm>

namespace zhiban {
namespace {

// What closes a quotation that opens with this character; none if it opens nothing.
char16_t closingOf(QChar opening) {
    switch (opening.unicode()) {
        case u'"':
            return u'"';
        case u'“':
            return u'”';
        default:
            return u'\0';
    }
}

}  // namespace

QStringList cutIntoWords(QStringView typed) {
    QStringList words;
    qsizetype at = 0;
    while (at < typed.size()) {
        if (typed[at].isSpace()) {
            ++at;
            continue;
        }
        const char16_t closing = closingOf(typed[at]);
        const qsizetype closed = closing != 0 ? typed.indexOf(QChar(closing), at + 1) : -1;
        if (closed > 0) {
            if (const QStringView phrase = typed.mid(at + 1, closed - at - 1).trimmed(); !phrase.isEmpty()) {
                words << phrase.toString();
            }
            at = closed + 1;
            continue;
        }
        const qsizetype start = at;
        while (at < typed.size() && !typed[at].isSpace()) {
            ++at;
        }
        words << typed.mid(start, at - start).toString();
    }
    return words;
}

const Folding& searchFolding() {
    static const Folding folding(FoldLayer::Width | FoldLayer::Simplified | FoldLayer::ZeroWidth);
    return folding;
}

SearchWords::SearchWords(QStringView typed) {
    for (const QString& word : cutIntoWords(typed)) {
        std::u16string folded = searchFolding().fold(word);
        if (!folded.empty() && std::find(folded_.begin(), folded_.end(), folded) == folded_.end()) {
            folded_.push_back(std::move(folded));
        }
    }
}

bool SearchWords::allOccurIn(std::u16string_view text) const {
    const QStringView view(text.data(), static_cast<qsizetype>(text.size()));
    return std::all_of(folded_.begin(), folded_.end(), [&](const std::u16string& word) {
        return view.contains(QStringView(word.data(), static_cast<qsizetype>(word.size())));
    });
}

}  // namespace zhiban
