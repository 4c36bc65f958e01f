// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/clustering/post_signature.h"

#include <QHash>
#include <algorithm>
#include <cmath>

namespace zhiban {
namespace {

// A term used often tells no more than one used so many times.
constexpr float mostUses = 2.5F;
// What a term that nobody used before is worth for being remembered: no post so far has it in common.
constexpr float seldomSeen = 0.3F;
constexpr float commonPlace = 0.03F;
constexpr float weightStep = 0.5F;  // six bits reach 31, more than the rarest term used most weighs
constexpr float lengthStep = 256.0F;

// score = wholeShare × whole + placeShare × √(place × matter), less when the matter is hardly alike. Posts that name no
// common kind of place have only what they say: matter × matterAlone.
constexpr float wholeShare = 0.4F;
constexpr float placeShare = 1.0F;
constexpr float leastPlace = 0.15F;   // below it the posts name different places
constexpr float otherPlace = 0.7F;    // of what is alike, when they do
constexpr float leastMatter = 0.17F;  // below it they are about different things, wherever they are
constexpr float matterAlone = 1.15F;
constexpr float otherCategory = 0.9F;

std::uint16_t shortened(std::uint32_t term) {
    return static_cast<std::uint16_t>(term);
}

std::uint16_t lengthOf(float squares) {
    return static_cast<std::uint16_t>(std::min(65535.0F, std::sqrt(squares) * lengthStep));
}

float weightOf(std::uint8_t packed) {
    return static_cast<float>(packed >> 2U) * weightStep;
}

float cosine(float product, std::uint16_t one, std::uint16_t other) {
    const float lengths = static_cast<float>(one) * static_cast<float>(other);
    return lengths == 0 ? 0 : std::min(1.0F, product * lengthStep * lengthStep / lengths);
}

float overlap(float product, std::uint16_t one, std::uint16_t other) {
    const auto shorter = static_cast<float>(std::min(one, other));
    return shorter == 0 ? 0 : std::min(1.0F, product * lengthStep * lengthStep / (shorter * shorter));
}

float scoreOf(const Likeness& likeness, bool bothNamePlaces, bool otherCategories) {
    float score = 0;
    if (!bothNamePlaces) {
        score = likeness.matter * matterAlone;
    } else {
        score = likeness.place < leastPlace
                    ? otherPlace * wholeShare * likeness.whole
                    : wholeShare * likeness.whole + placeShare * std::sqrt(likeness.place * likeness.matter);
    }
    return score * std::min(1.0F, likeness.matter / leastMatter) * (otherCategories ? otherCategory : 1.0F);
}

}  // namespace

bool PostSignature::has(std::uint32_t term) const {
    return std::binary_search(terms.begin(), terms.begin() + count, shortened(term));
}

void chooseTerms(const std::vector<PostTerm>& terms, const TermCounts& counts, std::vector<WeighedTerm>& chosen) {
    chosen.clear();
    for (const PostTerm& term : terms) {
        const float weight = std::min(term.uses, mostUses) * counts.weight(term.hash);
        chosen.push_back({weight, counts.postsWith(term.hash) > 1 ? weight : weight * seldomSeen, &term});
    }
    const auto heavier = [](const WeighedTerm& a, const WeighedTerm& b) {
        return a.worth != b.worth ? a.worth > b.worth : a.term->start < b.term->start;
    };
    const std::size_t kept = std::min(chosen.size(), PostSignature::most);
    std::partial_sort(chosen.begin(), chosen.begin() + static_cast<std::ptrdiff_t>(kept), chosen.end(), heavier);
    chosen.resize(kept);
}

PostSignature signatureOf(const std::vector<WeighedTerm>& chosen, const TermCounts& counts, QStringView category) {
    const auto placesUpTo = static_cast<std::uint32_t>(commonPlace * static_cast<float>(counts.posts())) + 2U;
    std::array<std::uint32_t, PostSignature::most> packed{};  // sorts by term
    PostSignature signature;
    float squares = 0;
    float placeSquares = 0;
    float matterSquares = 0;
    for (const WeighedTerm& one : chosen) {
        const auto steps = static_cast<std::uint32_t>(std::clamp(one.weight / weightStep + 0.5F, 1.0F, 63.0F));
        std::uint32_t flags = 0;
        if (one.term->placeUses > 0 && counts.postsWith(one.term->hash) <= placesUpTo) {
            flags |= PostSignature::placeFlag;
        }
        if (one.term->placeUses < one.term->uses / 2) {
            flags |= PostSignature::matterFlag;
        }
        const float weight = static_cast<float>(steps) * weightStep;
        squares += weight * weight;
        placeSquares += (flags & PostSignature::placeFlag) != 0 ? weight * weight : 0;
        matterSquares += (flags & PostSignature::matterFlag) != 0 ? weight * weight : 0;
        packed[signature.count++] = static_cast<std::uint32_t>(shortened(one.term->hash)) << 8U | steps << 2U | flags;
    }
    std::sort(packed.begin(), packed.begin() + signature.count);
    for (std::size_t i = 0; i < signature.count; ++i) {
        signature.terms[i] = static_cast<std::uint16_t>(packed[i] >> 8U);
        signature.weights[i] = static_cast<std::uint8_t>(packed[i]);
    }
    signature.length = lengthOf(squares);
    signature.placeLength = lengthOf(placeSquares);
    signature.matterLength = lengthOf(matterSquares);
    signature.category = category.isEmpty() ? 0 : static_cast<std::uint8_t>(1 + qHash(category, 7) % 255);
    return signature;
}

Likeness likenessOf(const PostSignature& one, const PostSignature& other) {
    float whole = 0;
    float place = 0;
    float matter = 0;
    for (std::size_t i = 0, j = 0; i < one.count && j < other.count;) {
        const std::uint16_t left = one.terms[i];
        const std::uint16_t right = other.terms[j];
        if (left == right) {
            const float product = weightOf(one.weights[i]) * weightOf(other.weights[j]);
            const auto both = static_cast<std::uint8_t>(one.weights[i] & other.weights[j]);
            whole += product;
            place += (both & PostSignature::placeFlag) != 0 ? product : 0;
            matter += (both & PostSignature::matterFlag) != 0 ? product : 0;
        }
        // Which side goes on is a coin toss for the processor: no branch.
        i += static_cast<std::size_t>(left <= right);
        j += static_cast<std::size_t>(right <= left);
    }
    Likeness likeness;
    likeness.whole = cosine(whole, one.length, other.length);
    likeness.place = overlap(place, one.placeLength, other.placeLength);
    likeness.matter = cosine(matter, one.matterLength, other.matterLength);
    likeness.score = scoreOf(likeness, one.namesPlaces() && other.namesPlaces(),
                             one.category != 0 && other.category != 0 && one.category != other.category);
    return likeness;
}

}  // namespace zhiban
