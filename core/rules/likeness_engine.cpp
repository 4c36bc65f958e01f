// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/likeness_engine.h"

#include <algorithm>

namespace zhiban {

namespace {

constexpr std::uint32_t NoMark = 0xFFFFFFFF;  // in the place of a second character, for literals of one
constexpr unsigned FilterBits = 18;

}  // namespace

LikenessEngine::LikenessEngine(const CharacterLikeness& likeness, std::vector<std::u16string> literals)
    : likeness_(&likeness), literals_(std::move(literals)), filter_(size_t{1} << FilterBits) {
    for (std::uint32_t literal = 0; literal < literals_.size(); ++literal) {
        const std::u16string& text = literals_[literal];
        for (const std::uint32_t first : likeness.marks(text[0])) {
            if (text.size() == 1) {
                hasSingles_ = true;
                add(pairOf(first, NoMark), literal);
                continue;
            }
            for (const std::uint32_t second : likeness.marks(text[1])) {
                add(pairOf(first, second), literal);
            }
        }
    }
    std::sort(entries_.begin(), entries_.end());
}

void LikenessEngine::add(std::uint64_t marks, std::uint32_t literal) {
    entries_.push_back({marks, literal});
    filter_[bitOf(marks)] = true;
}

size_t LikenessEngine::bitOf(std::uint64_t marks) {
    return static_cast<size_t>(marks * 0x9E3779B97F4A7C15U >> (64 - FilterBits));  // 2^64 / golden ratio
}

void LikenessEngine::collect(std::uint64_t marks, std::vector<std::uint32_t>& candidates) const {
    if (!filter_[bitOf(marks)]) {
        return;
    }
    auto entry = std::lower_bound(entries_.begin(), entries_.end(), Entry{marks, 0});
    for (; entry != entries_.end() && entry->marks == marks; ++entry) {
        candidates.push_back(entry->literal);
    }
}

void LikenessEngine::scan(std::u16string_view text, std::vector<LiteralEngine::Occurrence>& found) const {
    std::vector<std::uint32_t> candidates;
    for (size_t at = 0; at < text.size(); ++at) {
        candidates.clear();
        for (const std::uint32_t first : likeness_->marks(text[at])) {
            if (hasSingles_) {
                collect(pairOf(first, NoMark), candidates);
            }
            for (const std::uint32_t second :
                 at + 1 < text.size() ? likeness_->marks(text[at + 1]) : std::span<const std::uint32_t>()) {
                collect(pairOf(first, second), candidates);
            }
        }
        // Characters with several marks in common bring a literal up more than once.
        std::sort(candidates.begin(), candidates.end());
        candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
        for (const std::uint32_t literal : candidates) {
            if (likeness_->isAlike(literals_[literal], text.substr(at, literals_[literal].size()))) {
                found.push_back({literal, static_cast<std::uint32_t>(at)});
            }
        }
    }
}

}  // namespace zhiban
