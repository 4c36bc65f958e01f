// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/hit_text.h"

#include <algorithm>

#include "core/operations/search/word_spans.h"

namespace zhiban {

namespace {

constexpr qsizetype beforeFirstHit = 14;  // units of context in front of a hit that lies deep in the text

// The part of `source` from `begin`, at most `limit` units when written on one line, with the spans (given in
// units of `source`) moved along.
LitText onOneLine(QStringView source, const std::vector<Span>& spans, qsizetype begin, qsizetype limit) {
    LitText lit;
    std::vector<qsizetype> place(static_cast<size_t>(source.size()) + 1, -1);
    bool blank = true;  // leading white space is left out
    qsizetype unit = begin;
    for (; unit < source.size() && lit.text.size() < limit; ++unit) {
        place[static_cast<size_t>(unit)] = lit.text.size();
        if (!source[unit].isSpace()) {
            lit.text.append(source[unit]);
            blank = false;
        } else if (!blank) {
            lit.text.append(QLatin1Char(' '));
            blank = true;
        }
    }
    place[static_cast<size_t>(unit)] = lit.text.size();
    for (const Span& span : spans) {
        const qsizetype first = std::max(span.start, begin);
        const qsizetype last = std::min(span.start + span.length, unit);
        if (first < last) {
            const qsizetype start = place[static_cast<size_t>(first)];
            lit.spans.push_back({start, place[static_cast<size_t>(last)] - start});
        }
    }
    return lit;
}

// The spans inside [from, from + length), measured from there.
std::vector<Span> spansWithin(const std::vector<Span>& spans, qsizetype from, qsizetype length) {
    std::vector<Span> inside;
    for (const Span& span : spans) {
        const qsizetype first = std::max(span.start, from);
        const qsizetype last = std::min(span.start + span.length, from + length);
        if (first < last) {
            inside.push_back({first - from, last - first});
        }
    }
    return inside;
}

// One after the other, those that overlap or touch as one.
std::vector<Span> joined(std::vector<Span> spans) {
    std::sort(spans.begin(), spans.end());
    std::vector<Span> apart;
    for (const Span& span : spans) {
        if (!apart.empty() && span.start <= apart.back().start + apart.back().length) {
            const qsizetype end = std::max(apart.back().start + apart.back().length, span.start + span.length);
            apart.back().length = end - apart.back().start;
        } else {
            apart.push_back(span);
        }
    }
    return apart;
}

}  // namespace

std::vector<Span> mergedSpans(const std::vector<Hit>& hits) {
    std::vector<Span> all;
    for (const Hit& hit : hits) {
        all.insert(all.end(), hit.spans.begin(), hit.spans.end());
    }
    return joined(std::move(all));
}

std::vector<Span> litSpans(const FeedItem& item, const QString& words) {
    std::vector<Span> all = wordSpans(matchText(item.post.title, item.post.body), words);
    const std::vector<Span> hits = mergedSpans(item.hits);
    all.insert(all.end(), hits.begin(), hits.end());
    return joined(std::move(all));
}

LitText litTitle(const Post& post, const std::vector<Span>& spans) {
    return onOneLine(post.title, spansWithin(spans, 0, post.title.size()), 0, post.title.size());
}

LitText litExcerpt(const Post& post, const std::vector<Span>& spans, qsizetype limit) {
    const std::vector<Span> inside = spansWithin(spans, post.title.size() + 1, post.body.size());
    qsizetype begin = 0;
    if (!inside.empty() && inside.front().start > limit / 2) {
        begin = inside.front().start - beforeFirstHit;
        if (post.body[begin].isLowSurrogate()) {
            ++begin;
        }
    }
    LitText lit = onOneLine(post.body, inside, begin, limit);
    if (begin > 0) {
        lit.text.prepend(QChar(0x2026));
        for (Span& span : lit.spans) {
            ++span.start;
        }
    }
    return lit;
}

QStringList wordsFound(const Post& post, const Hit& hit) {
    const QString text = matchText(post.title, post.body);
    QStringList words;
    for (const Span& span : hit.spans) {
        const QString word = text.mid(span.start, span.length).simplified();
        if (!word.isEmpty() && !words.contains(word)) {
            words.append(word);
        }
    }
    return words;
}

}  // namespace zhiban
