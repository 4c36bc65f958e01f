// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/domain/alert.h"

// Where a post's hits lie in the pieces of text a screen shows. All spans in UTF-16 units.
namespace zhiban {

// The spans of all hits as one sorted list without overlaps, in matchText() of the post.
std::vector<Span> mergedSpans(const std::vector<Hit>& hits);

// The same together with where the words of a search (PostFilter::words) stand.
std::vector<Span> litSpans(const FeedItem& item, const QString& words);

// A piece of text with what is lit in it.
struct LitText {
    QString text;
    std::vector<Span> spans;

    bool operator==(const LitText&) const = default;
};

// The title on one line. Runs of white space become one blank; spans follow.
LitText litTitle(const Post& post, const std::vector<Span>& spans);
// At most about `limit` units of the body on one line, beginning a little before the first hit that the title does
// not show already; "…" stands where text was left out in front.
LitText litExcerpt(const Post& post, const std::vector<Span>& spans, qsizetype limit);

// The words a hit found, as written in the post, each once, in order.
QStringList wordsFound(const Post& post, const Hit& hit);

}  // namespace zhiban
