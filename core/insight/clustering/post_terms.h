// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <cstdint>
#include <string>
#include <vector>

#include "core/base/text/folding.h"
#include "core/insight/clustering/gazetteer.h"
#include "core/insight/clustering/text_units.h"

namespace zhiban {

// One pair of characters of a post and how it is used there.
struct PostTerm {
    std::uint32_t hash = 0;
    std::uint32_t start = 0;  // where it stands first, in units of PostTerms::text()
    std::uint32_t end = 0;
    float uses = 0;       // weighted: one in the title counts 1, one in the body less
    float placeUses = 0;  // of these, within the name of a place
};

// Cuts posts into their terms. Holds the memory that this needs, so one is kept and used again; one thread at a time.
class PostTerms final {
  public:
    // Much shorter than the longest posts: what a post is about stands at its beginning, and one post must not cost
    // what a hundred do.
    static constexpr qsizetype longestBody = 1500;
    static constexpr float bodyUse = 0.3F;

    // Replaces what was read before. `place` is the place as the source gives it; may be empty.
    void read(QStringView title, QStringView place, QStringView body, const Gazetteer& gazetteer);

    const std::vector<PostTerm>& terms() const { return terms_; }  // each hash once, in order of first use
    const std::u16string& text() const { return text_; }           // folded: title, place, body
    // The names of places in the title and the place given, folded, each once.
    QStringList places() const { return places_; }

  private:
    void addPart(QStringView part, float use, const Gazetteer& gazetteer, bool isPlace, bool keepPlaces);
    PostTerm& termOf(const TextPair& pair, std::uint32_t offset);

    std::vector<PostTerm> terms_;
    std::u16string text_;
    QStringList places_;
    FoldedText folded_;
    std::vector<TextPair> pairs_;
    std::vector<std::uint32_t> table_;  // open addressing over terms_: index + 1
};

}  // namespace zhiban
