// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text/character_likeness.h"

#include <algorithm>
#include <set>

#include "core/base/text/character_sounds.h"
#include "core/base/text/look_alike_families.h"

namespace zhiban {

namespace {

// Marks of three kinds, told apart by where their numbers begin.
constexpr std::uint32_t FirstFamily = 1U << 16;     // below: loose sounds
constexpr std::uint32_t FirstCharacter = 1U << 17;  // of what is like nothing but itself

std::vector<std::vector<std::uint32_t>> familiesByUnit() {
    std::vector<std::vector<std::uint32_t>> families(65536);
    std::uint32_t number = FirstFamily;
    for (const std::u16string_view family : lookAlikeFamilies()) {
        for (const char16_t unit : family) {
            families[unit].push_back(number);
        }
        ++number;
    }
    return families;
}

template <typename Range>
bool haveCommonMember(const Range& a, const Range& b) {
    return std::find_first_of(a.begin(), a.end(), b.begin(), b.end()) != a.end();
}

}  // namespace

CharacterLikeness::CharacterLikeness(bool bySound, bool byLooks) : bySound_(bySound), byLooks_(byLooks), first_(65537) {
    const std::vector<std::vector<std::uint32_t>> families = familiesByUnit();
    for (std::uint32_t unit = 0; unit < 65536; ++unit) {
        first_[unit] = static_cast<std::uint32_t>(marks_.size());
        std::set<std::uint32_t> marks;
        if (bySound) {
            for (const CharacterSound& sound : characterSounds().of(static_cast<char16_t>(unit))) {
                marks.insert(sound.loose);
            }
        }
        if (byLooks) {
            marks.insert(families[unit].begin(), families[unit].end());
        }
        if (marks.empty()) {
            marks.insert(FirstCharacter + unit);
        }
        marks_.insert(marks_.end(), marks.begin(), marks.end());
    }
    first_[65536] = static_cast<std::uint32_t>(marks_.size());
}

CharacterLikeness::Distance CharacterLikeness::distance(char16_t wanted, char16_t written) const {
    if (wanted == written) {
        return Same;
    }
    Distance nearest = Unlike;
    if (bySound_) {
        for (const CharacterSound& one : characterSounds().of(wanted)) {
            for (const CharacterSound& other : characterSounds().of(written)) {
                if (one.syllable == other.syllable) {
                    nearest = std::min(nearest, one.tone == other.tone ? Same : Near);
                } else if (one.loose == other.loose) {
                    nearest = std::min(nearest, Distant);
                }
            }
        }
    }
    return nearest == Unlike && byLooks_ && looksLike(wanted, written) ? Distant : nearest;
}

bool CharacterLikeness::looksLike(char16_t wanted, char16_t written) const {
    const auto families = [&](char16_t unit) {
        const std::span<const std::uint32_t> all = marks(unit);
        return all.subspan(static_cast<size_t>(std::lower_bound(all.begin(), all.end(), FirstFamily) - all.begin()));
    };
    return haveCommonMember(families(wanted), families(written));
}

bool CharacterLikeness::isAlike(std::u16string_view wanted, std::u16string_view written) const {
    if (wanted.size() != written.size()) {
        return false;
    }
    size_t sum = 0;
    for (size_t i = 0; i < wanted.size() && sum <= wanted.size(); ++i) {
        const Distance apart = distance(wanted[i], written[i]);
        sum += apart == Unlike ? wanted.size() + 1 : static_cast<size_t>(apart);
    }
    return sum <= wanted.size();
}

const CharacterLikeness* characterLikeness(FoldLayer layers) {
    const bool bySound = hasLayer(layers, FoldLayer::SoundAlike);
    const bool byLooks = hasLayer(layers, FoldLayer::Confusable);
    if (bySound && byLooks) {
        static const CharacterLikeness both(true, true);
        return &both;
    }
    if (bySound) {
        static const CharacterLikeness sound(true, false);
        return &sound;
    }
    if (byLooks) {
        static const CharacterLikeness looks(false, true);
        return &looks;
    }
    return nullptr;
}

}  // namespace zhiban
