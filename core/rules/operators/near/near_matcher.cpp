// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/operators/near/near_matcher.h"

#include <algorithm>

namespace zhiban {

namespace {

const Cover& narrower(const Matcher& one, const Matcher& other) {
    const bool takesOther = !one.cover() || (other.cover() && other.cover()->size() < one.cover()->size());
    return takesOther ? other.cover() : one.cover();
}

}  // namespace

NearMatcher::NearMatcher(MatcherPtr one, MatcherPtr other, int farthest, FoldLayer layers)
    : Matcher(narrower(*one, *other)),
      parts_{std::move(one), std::move(other)},
      farthest_(static_cast<size_t>(farthest)),
      layers_(layers) {}

bool NearMatcher::holds(MatchEvidence& evidence) const {
    return parts_[0]->holds(evidence) && parts_[1]->holds(evidence) && !nearPlaces(evidence).empty();
}

void NearMatcher::addPlaces(MatchEvidence& evidence, std::vector<Span>& places) const {
    const std::vector<Span> near = nearPlaces(evidence);
    places.insert(places.end(), near.begin(), near.end());
}

std::vector<NearMatcher::Stretch> NearMatcher::stretchesOf(const Matcher& part, MatchEvidence& evidence) const {
    std::vector<Span> places;
    part.addPlaces(evidence, places);
    std::vector<Stretch> stretches;
    stretches.reserve(places.size());
    for (const Span& place : places) {
        stretches.push_back({evidence.text().charactersBefore(place.start, layers_),
                             evidence.text().charactersBefore(place.start + place.length, layers_), place});
    }
    std::sort(stretches.begin(), stretches.end(), [](const Stretch& a, const Stretch& b) { return a.start < b.start; });
    return stretches;
}

std::vector<Span> NearMatcher::nearPlaces(MatchEvidence& evidence) const {
    const std::vector<Stretch> ones = stretchesOf(*parts_[0], evidence);
    const std::vector<Stretch> others = stretchesOf(*parts_[1], evidence);
    std::vector<Span> places;
    addNear(ones, others, places);
    if (!places.empty()) {
        addNear(others, ones, places);
    }
    return places;
}

// Near is what begins no later than `farthest` after the end and ends no earlier than that before the start. Of those
// that begin early enough the one that ends last decides, so one walk over both sides is enough.
void NearMatcher::addNear(const std::vector<Stretch>& some, const std::vector<Stretch>& others,
                          std::vector<Span>& places) const {
    std::vector<size_t> latestEnd;
    for (const Stretch& other : others) {
        latestEnd.push_back(latestEnd.empty() ? other.end : std::max(latestEnd.back(), other.end));
    }
    for (const Stretch& one : some) {
        const auto tooLate = std::upper_bound(others.begin(), others.end(), one.end + farthest_,
                                              [](size_t end, const Stretch& other) { return end < other.start; });
        const auto early = static_cast<size_t>(tooLate - others.begin());
        if (early > 0 && latestEnd[early - 1] + farthest_ >= one.start) {
            places.push_back(one.place);
        }
    }
}

}  // namespace zhiban
