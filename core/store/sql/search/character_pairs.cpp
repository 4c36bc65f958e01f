// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/search/character_pairs.h"

#include <QCryptographicHash>
#include <algorithm>

namespace zhiban::sql {
namespace {

constexpr int format = 3;  // of the blocks and of the choice of pairs; another one is another index

const CharacterFolds::UnitTable& units() {
    return characterFolds().table(searchFolding().layers());
}

bool isSearched(const CharacterFolds::UnitTable& table, char16_t unit) {
    return unit != 0 && (table[unit] & (SeparatorCharacter | InvisibleCharacter)) == 0;
}

constexpr CharacterPair pairOf(char16_t first, char16_t second) {
    return (static_cast<CharacterPair>(first) << 16) | second;
}

// A word's pairs; what follows its last unit in the text is not known.
void wantWord(std::u16string_view word, WantedPairs& wanted) {
    const CharacterFolds::UnitTable& table = units();
    size_t known = 0;
    for (size_t i = 0; i + 1 < word.size(); ++i) {
        if (isSearched(table, word[i])) {
            wanted.all.push_back(pairOf(word[i], isSearched(table, word[i + 1]) ? word[i + 1] : u'\0'));
            ++known;
        }
    }
    if (known == 0 && isSearched(table, word.back())) {
        wanted.any.push_back({pairOf(word.back(), 0), pairOf(word.back(), 0xFFFF)});
    }
}

bool isOnePair(const std::u16string& word) {
    return word.size() <= 2 && std::all_of(word.begin(), word.end(), [](char16_t u) { return isSearched(units(), u); });
}

}  // namespace

void appendPairs(std::u16string_view folded, std::vector<CharacterPair>& pairs) {
    const CharacterFolds::UnitTable& table = units();
    char16_t open = 0;  // the searched unit whose pair is not known yet
    for (const char16_t unit : folded) {
        const bool searched = isSearched(table, unit);
        if (open != 0) {
            pairs.push_back(pairOf(open, searched ? unit : u'\0'));
        }
        open = searched ? unit : u'\0';
    }
    if (open != 0) {
        pairs.push_back(pairOf(open, 0));
    }
}

std::optional<CharacterPair> pairOfSource(SourceId source) {
    const bool fits = source.value > 0 && source.value <= 0xFFFF;
    return fits ? std::optional(static_cast<CharacterPair>(source.value)) : std::nullopt;
}

WantedPairs wantedPairs(const SearchWords& words) {
    WantedPairs wanted;
    for (const std::u16string& word : words.folded()) {
        wantWord(word, wanted);
    }
    std::sort(wanted.all.begin(), wanted.all.end());
    wanted.all.erase(std::unique(wanted.all.begin(), wanted.all.end()), wanted.all.end());
    wanted.areEnough = std::all_of(words.folded().begin(), words.folded().end(), isOnePair);
    return wanted;
}

QByteArray searchFoldingName() {
    static const QByteArray name = [] {
        const CharacterFolds::UnitTable& table = units();
        QCryptographicHash hash(QCryptographicHash::Md5);
        hash.addData(QByteArrayView(reinterpret_cast<const char*>(table.data()),
                                    static_cast<qsizetype>(table.size() * sizeof table[0])));
        // Characters beyond the table and those that become several: a sample of each block.
        for (char32_t character = 0; character < 0x30000; character += character < 0x10000 ? 1 : 16) {
            if (character > 0xFFFF || (table[character] & CompoundCharacter) != 0) {
                const std::u16string became = characterFolds().unitsOf(character, searchFolding().layers());
                hash.addData(QByteArrayView(reinterpret_cast<const char*>(became.data()),
                                            static_cast<qsizetype>(became.size() * sizeof(char16_t))));
            }
        }
        return QByteArray::number(format) + '-' + hash.result().toHex();
    }();
    return name;
}

}  // namespace zhiban::sql
