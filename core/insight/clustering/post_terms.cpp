// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/clustering/post_terms.h"

#include <algorithm>

#include "core/base/text/search_words.h"
#include "core/insight/clustering/place_names.h"

namespace zhiban {
namespace {

// More than twice the terms of the longest post, so that probing stays short.
constexpr std::size_t tableSize = 8192;
constexpr qsizetype longestTitle = 300;

}  // namespace

void PostTerms::read(QStringView title, QStringView place, QStringView body, const Gazetteer& gazetteer) {
    terms_.clear();
    text_.clear();
    places_.clear();
    table_.assign(tableSize, 0);
    addPart(title.left(longestTitle), 1.0F, gazetteer, false, true);
    addPart(place.left(longestTitle), 1.0F, gazetteer, true, true);
    addPart(body.left(longestBody), bodyUse, gazetteer, false, false);
}

void PostTerms::addPart(QStringView part, float use, const Gazetteer& gazetteer, bool isPlace, bool keepPlaces) {
    if (part.isEmpty()) {
        return;
    }
    searchFolding().fold(part, folded_);
    const std::vector<PlaceName> names = isPlace ? std::vector<PlaceName>{{0, folded_.text.size(), folded_.text.size()}}
                                                 : placeNames(folded_.text, gazetteer);
    const auto offset = static_cast<std::uint32_t>(text_.size());
    text_.append(folded_.text).push_back(u'\n');
    cutIntoPairs(folded_.text, pairs_);
    auto name = names.begin();
    for (const TextPair& pair : pairs_) {
        PostTerm& term = termOf(pair, offset);
        term.uses += use;
        while (name != names.end() && name->kindAt <= pair.start) {
            ++name;
        }
        if (name != names.end() && name->start <= pair.start) {
            term.placeUses += use;
        }
    }
    for (const PlaceName& named : names) {
        const auto* begin = reinterpret_cast<const QChar*>(folded_.text.data());
        const QString text(begin + named.start, static_cast<qsizetype>(named.end - named.start));
        if (keepPlaces && !places_.contains(text)) {
            places_.append(text);
        }
    }
}

PostTerm& PostTerms::termOf(const TextPair& pair, std::uint32_t offset) {
    for (std::size_t slot = pair.hash % tableSize;; slot = (slot + 1) % tableSize) {
        if (table_[slot] == 0) {
            terms_.push_back({pair.hash, pair.start + offset, pair.end + offset, 0, 0});
            table_[slot] = static_cast<std::uint32_t>(terms_.size());
            return terms_.back();
        }
        if (PostTerm& known = terms_[table_[slot] - 1]; known.hash == pair.hash) {
            return known;
        }
    }
}

}  // namespace zhiban
