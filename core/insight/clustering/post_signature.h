// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <array>
#include <cstdint>
#include <vector>

#include "core/insight/clustering/post_terms.h"
#include "core/insight/clustering/term_counts.h"

namespace zhiban {

// What is remembered of a post to compare others with: the terms that tell most, 16 bits of each and its weight. That
// two different terms share their 16 bits happens once in forty comparisons of posts and then weighs one term of forty.
struct PostSignature {
    static constexpr std::size_t most = 44;
    static constexpr std::uint8_t placeFlag = 1;   // names a place
    static constexpr std::uint8_t matterFlag = 2;  // says what is the matter: mostly used outside names of places

    std::array<std::uint16_t, most> terms{};   // rising
    std::array<std::uint8_t, most> weights{};  // the two flags below six bits of weight
    std::uint8_t count = 0;
    std::uint8_t category = 0;  // of the source, hashed; 0 = none
    std::uint16_t length = 0;   // of the vector of weights, and of its parts, in 1/256
    std::uint16_t placeLength = 0;
    std::uint16_t matterLength = 0;

    bool namesPlaces() const { return placeLength > 0; }
    bool has(std::uint32_t term) const;
};

// One term chosen for a signature.
struct WeighedTerm {
    float weight = 0;  // how much it is used here × how rare it is
    float worth = 0;   // for being remembered
    const PostTerm* term = nullptr;
};

// The terms that tell most, most first; at most PostSignature::most. Replaces `chosen`.
void chooseTerms(const std::vector<PostTerm>& terms, const TermCounts& counts, std::vector<WeighedTerm>& chosen);
PostSignature signatureOf(const std::vector<WeighedTerm>& chosen, const TermCounts& counts, QStringView category);

// How alike two posts are. Cosines of their weights, 0 to 1.
struct Likeness {
    float whole = 0;
    float matter = 0;
    float place = 0;  // part of the places of that post which names fewer
    float score = 0;  // the one figure of it: see the formula in post_signature.cpp
};
Likeness likenessOf(const PostSignature& one, const PostSignature& other);

}  // namespace zhiban
