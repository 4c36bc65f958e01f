// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/operators/at_least/at_least_matcher.h"

#include <algorithm>
#include <limits>

namespace zhiban {

namespace {

// Of m parts n can only hold if one of any m - n + 1 of them does: the ones with the fewest leaves are looked for.
Cover coverOf(size_t count, const std::vector<MatcherPtr>& parts) {
    std::vector<const Matcher*> order;
    for (const MatcherPtr& part : parts) {
        order.push_back(part.get());
    }
    const auto size = [](const Matcher* part) {
        return part->cover() ? part->cover()->size() : std::numeric_limits<size_t>::max();
    };
    std::stable_sort(order.begin(), order.end(), [&](const auto* a, const auto* b) { return size(a) < size(b); });
    order.resize(parts.size() - count + 1);
    std::vector<LeafId> leaves;
    for (const Matcher* part : order) {
        if (!part->cover()) {
            return std::nullopt;
        }
        leaves.insert(leaves.end(), part->cover()->begin(), part->cover()->end());
    }
    return leaves;
}

}  // namespace

AtLeastMatcher::AtLeastMatcher(size_t count, std::vector<MatcherPtr> parts)
    : Matcher(coverOf(count, parts)), count_(count), parts_(std::move(parts)), index_(parts_) {}

bool AtLeastMatcher::holds(MatchEvidence& evidence) const {
    size_t holding = 0;
    for (const std::uint32_t part : index_.candidates(evidence)) {
        holding += parts_[part]->holds(evidence) ? 1 : 0;
        if (holding == count_) {
            return true;
        }
    }
    return false;
}

void AtLeastMatcher::addPlaces(MatchEvidence& evidence, std::vector<Span>& places) const {
    for (const std::uint32_t part : index_.candidates(evidence)) {
        if (parts_[part]->holds(evidence)) {
            parts_[part]->addPlaces(evidence, places);
        }
    }
}

}  // namespace zhiban
