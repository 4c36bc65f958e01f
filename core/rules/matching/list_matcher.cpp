// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/matching/list_matcher.h"

#include <algorithm>

namespace zhiban {

namespace {

std::vector<LeafId> leavesOf(const std::vector<ListMatcher::Part>& parts) {
    std::vector<LeafId> leaves;
    for (const ListMatcher::Part& part : parts) {
        leaves.push_back(part.leaf);
    }
    return leaves;
}

}  // namespace

ListMatcher::ListMatcher(std::vector<Part> parts, TextField field)
    : Matcher(leavesOf(parts)), parts_(std::move(parts)), sortedLeaves_(leavesOf(parts_)), field_(field) {
    std::sort(sortedLeaves_.begin(), sortedLeaves_.end());
    asksForSource_ =
        std::any_of(parts_.begin(), parts_.end(), [](const Part& part) { return !part.sources.isEmpty(); });
}

bool ListMatcher::mayBeFound(MatchEvidence& evidence) const {
    const std::span<const LeafId> found = evidence.foundLeaves();
    return std::any_of(sortedLeaves_.begin(), sortedLeaves_.end(),
                       [&](LeafId leaf) { return std::binary_search(found.begin(), found.end(), leaf); });
}

bool ListMatcher::holds(MatchEvidence& evidence) const {
    if (!mayBeFound(evidence)) {
        return false;
    }
    const std::vector<LeafId> leaves = leavesFor(evidence);
    return std::any_of(leaves.begin(), leaves.end(), [&](LeafId leaf) { return evidence.isFound(leaf, field_); });
}

void ListMatcher::addPlaces(MatchEvidence& evidence, std::vector<Span>& places) const {
    for (const LeafId leaf : leavesFor(evidence)) {
        evidence.addPlaces(leaf, field_, places);
    }
}

std::vector<LeafId> ListMatcher::leavesFor(MatchEvidence& evidence) const {
    if (!asksForSource_) {
        return sortedLeaves_;
    }
    const QStringView source = evidence.text().subject().sourceKey;
    std::vector<LeafId> leaves;
    std::vector<bool> seen(parts_.size(), false);
    std::vector<std::uint32_t> open{0};
    while (!open.empty()) {
        const std::uint32_t next = open.back();
        open.pop_back();
        const Part& part = parts_[next];
        if (seen[next] || (!part.sources.isEmpty() && !part.sources.contains(source))) {
            continue;
        }
        seen[next] = true;
        leaves.push_back(part.leaf);
        open.insert(open.end(), part.includes.begin(), part.includes.end());
    }
    return leaves;
}

}  // namespace zhiban
