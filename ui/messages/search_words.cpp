// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/search_words.h"

#include <algorithm>

#include "core/base/text/folding.h"

namespace zhiban {

QStringList wordsOf(const QString& search) {
    QStringList words;
    QString word;
    bool quoted = false;
    const auto finish = [&] {
        if (!word.trimmed().isEmpty()) {
            words.append(word.trimmed());
        }
        word.clear();
    };
    for (const QChar unit : search) {
        if (unit == u'"' || unit == u'\u201C' || unit == u'\u201D') {
            finish();
            quoted = unit == u'"' ? !quoted : unit == u'\u201C';
        } else if (unit.isSpace() && !quoted) {
            finish();
        } else {
            word.append(unit);
        }
    }
    finish();
    return words;
}

std::vector<Span> spansOfWords(const QString& text, const QStringList& words) {
    if (words.isEmpty() || text.isEmpty()) {
        return {};
    }
    // What the store folds when it searches (PostFilter::words).
    const Folding folding(FoldLayer::Width | FoldLayer::Simplified | FoldLayer::ZeroWidth);
    const FoldedText folded = folding.foldWithOrigins(text);
    std::vector<Span> spans;
    for (const QString& word : words) {
        const std::u16string wanted = folding.fold(word);
        if (wanted.empty()) {
            continue;
        }
        for (size_t at = folded.text.find(wanted); at != std::u16string::npos;
             at = folded.text.find(wanted, at + wanted.size())) {
            const FoldedText::Range origin = folded.origin(at, wanted.size());
            spans.push_back({static_cast<qsizetype>(origin.start), static_cast<qsizetype>(origin.end - origin.start)});
        }
    }
    return joinedSpans(std::move(spans), {});
}

std::vector<Span> joinedSpans(std::vector<Span> one, const std::vector<Span>& other) {
    one.insert(one.end(), other.begin(), other.end());
    std::sort(one.begin(), one.end());
    std::vector<Span> joined;
    for (const Span& span : one) {
        if (!joined.empty() && span.start <= joined.back().start + joined.back().length) {
            const qsizetype end = std::max(joined.back().start + joined.back().length, span.start + span.length);
            joined.back().length = end - joined.back().start;
        } else {
            joined.push_back(span);
        }
    }
    return joined;
}

}  // namespace zhiban
