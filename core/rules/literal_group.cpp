// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/literal_group.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>

namespace zhiban {

LiteralGroup::LiteralGroup(FoldLayer layers, std::vector<Entry> entries) : folding_(layers) {
    std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.text < b.text; });
    std::vector<std::u16string> literals;
    for (Entry& entry : entries) {
        if (literals.empty() || literals.back() != entry.text) {
            firstUse_.push_back(static_cast<std::uint32_t>(uses_.size()));
            literals.push_back(std::move(entry.text));
        }
        uses_.push_back(entry.use);
    }
    firstUse_.push_back(static_cast<std::uint32_t>(uses_.size()));
    if (const CharacterLikeness* likeness = characterLikeness(layers)) {
        likenessEngine_.emplace(*likeness, std::move(literals));
    } else {
        engine_ = LiteralEngine(literals);
    }
}

void LiteralGroup::find(std::u16string_view text, std::vector<LiteralEngine::Occurrence>& found) const {
    likenessEngine_ ? likenessEngine_->scan(text, found) : engine_.scan(text, found);
}

namespace {

void keepMostPlaces(std::vector<LiteralEngine::Occurrence>& found) {
    if (found.size() <= MostPlaces) {
        return;
    }
    std::unordered_map<std::uint32_t, size_t> places;
    const auto tooMany = [&](const LiteralEngine::Occurrence& occurrence) {
        return ++places[occurrence.literal] > MostPlaces;
    };
    std::vector<LiteralEngine::Occurrence> kept;
    std::remove_copy_if(found.begin(), found.end(), std::back_inserter(kept), tooMany);
    found = std::move(kept);
}

}  // namespace

void LiteralGroup::scan(QStringView text, FoldedText& folded, std::vector<LiteralEngine::Occurrence>& found) const {
    found.clear();
    if (layers() == FoldLayer::None) {
        find({text.utf16(), static_cast<size_t>(text.size())}, found);
    } else {
        folding_.fold(text, folded);
        find(folded.text, found);
        std::erase_if(found, [&](const LiteralEngine::Occurrence& occurrence) {
            return !folded.isOneWord(occurrence.position, lengthOf(occurrence.literal));
        });
    }
    keepMostPlaces(found);
}

}  // namespace zhiban
