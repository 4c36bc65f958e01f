// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/matching/probed_evidence.h"

#include <algorithm>

namespace zhiban {

std::vector<Span> ProbedEvidence::placesOf(const QString& word, FoldLayer layers, TextField field) {
    std::vector<Span> places = probe_.find(word, layers);
    std::erase_if(places, [&](const Span& place) { return !text().isWithin(place, field); });
    return places;
}

bool ProbedEvidence::isFound(LeafId leaf, TextField field) {
    const Leaf& wanted = leaves_[leaf];
    const std::vector<std::uint32_t> words = found_.wordsFound(leaf);
    return std::any_of(words.begin(), words.end(), [&](std::uint32_t word) {
        return !placesOf(wanted.words[word], wanted.layers & layers_, field).empty();
    });
}

void ProbedEvidence::addPlaces(LeafId leaf, TextField field, std::vector<Span>& places) {
    const Leaf& wanted = leaves_[leaf];
    for (const std::uint32_t word : found_.wordsFound(leaf)) {
        const std::vector<Span> found = placesOf(wanted.words[word], wanted.layers & layers_, field);
        places.insert(places.end(), found.begin(), found.end());
    }
}

FoldLayer layersNeeded(const Matcher& matcher, FoundEvidence& found, const LeafTable& leaves, LayerProbe& probe,
                       FoldLayer layers) {
    const auto holdsWith = [&](FoldLayer some) {
        ProbedEvidence evidence(found, leaves, probe, some);
        return matcher.holds(evidence);
    };
    // Mostly nothing is disguised.
    if (layers == FoldLayer::None || holdsWith(FoldLayer::None)) {
        return FoldLayer::None;
    }
    return neededLayers(layers, holdsWith);
}

}  // namespace zhiban
