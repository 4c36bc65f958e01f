// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/matching/part_index.h"

#include <algorithm>

namespace zhiban {

PartIndex::PartIndex(const std::vector<MatcherPtr>& parts) {
    constexpr size_t FewParts = 8;
    for (std::uint32_t part = 0; part < parts.size(); ++part) {
        const Cover& cover = parts[part]->cover();
        if (!cover || parts.size() <= FewParts) {
            always_.push_back(part);
            continue;
        }
        for (const LeafId leaf : *cover) {
            byLeaf_.push_back({leaf, part});
        }
    }
    std::sort(byLeaf_.begin(), byLeaf_.end(), [](const Entry& a, const Entry& b) { return a.leaf < b.leaf; });
}

std::vector<std::uint32_t> PartIndex::candidates(const MatchEvidence& evidence) const {
    std::vector<std::uint32_t> found = always_;
    if (byLeaf_.empty()) {
        return found;
    }
    for (const LeafId leaf : evidence.foundLeaves()) {
        auto entry = std::lower_bound(byLeaf_.begin(), byLeaf_.end(), leaf,
                                      [](const Entry& one, LeafId wanted) { return one.leaf < wanted; });
        for (; entry != byLeaf_.end() && entry->leaf == leaf; ++entry) {
            found.push_back(entry->part);
        }
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

Cover coverOfAny(const std::vector<MatcherPtr>& parts) {
    std::vector<LeafId> leaves;
    for (const MatcherPtr& part : parts) {
        if (!part->cover()) {
            return std::nullopt;
        }
        leaves.insert(leaves.end(), part->cover()->begin(), part->cover()->end());
    }
    return leaves;
}

}  // namespace zhiban
