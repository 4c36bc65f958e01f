// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/matching/found_evidence.h"

#include <algorithm>

namespace zhiban {

FoundEvidence::FoundEvidence(SubjectText& text, const std::vector<LiteralGroup>& groups)
    : MatchEvidence(text), groups_(groups) {
    FoldedText folded;
    std::vector<LiteralEngine::Occurrence> occurrences;
    for (std::uint32_t group = 0; group < groups_.size(); ++group) {
        groups_[group].scan(text.text(), folded, occurrences);
        for (const LiteralEngine::Occurrence& occurrence : occurrences) {
            for (const LiteralUse& use : groups_[group].usesOf(occurrence.literal)) {
                found_.push_back({use.leaf, use.word, group, occurrence});
            }
        }
    }
    std::sort(found_.begin(), found_.end(), [](const Found& a, const Found& b) { return a.leaf < b.leaf; });
    for (const Found& found : found_) {
        if (leaves_.empty() || leaves_.back() != found.leaf) {
            leaves_.push_back(found.leaf);
        }
    }
}

std::span<const FoundEvidence::Found> FoundEvidence::foundOf(LeafId leaf) const {
    const auto [begin, end] = std::equal_range(found_.begin(), found_.end(), Found{leaf, 0, 0, {}},
                                               [](const Found& a, const Found& b) { return a.leaf < b.leaf; });
    return {begin, end};
}

bool FoundEvidence::isFound(LeafId leaf, TextField field) {
    if (field == TextField::Anywhere) {
        return std::binary_search(leaves_.begin(), leaves_.end(), leaf);
    }
    const std::span<const Found> found = foundOf(leaf);
    return std::any_of(found.begin(), found.end(),
                       [&](const Found& one) { return text().isWithin(placeOf(one), field); });
}

void FoundEvidence::addPlaces(LeafId leaf, TextField field, std::vector<Span>& places) {
    for (const Found& one : foundOf(leaf)) {
        const Span place = placeOf(one);
        if (text().isWithin(place, field)) {
            places.push_back(place);
        }
    }
}

std::vector<std::uint32_t> FoundEvidence::wordsFound(LeafId leaf) const {
    std::vector<std::uint32_t> words;
    for (const Found& one : foundOf(leaf)) {
        words.push_back(one.word);
    }
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

Span FoundEvidence::placeOf(const Found& found) {
    const LiteralGroup& group = groups_[found.group];
    const size_t length = group.lengthOf(found.occurrence.literal);
    if (group.layers() == FoldLayer::None) {
        return {found.occurrence.position, static_cast<qsizetype>(length)};
    }
    const FoldedText::Range range = text().folded(group.layers()).origin(found.occurrence.position, length);
    return {range.start, range.end - range.start};
}

}  // namespace zhiban
