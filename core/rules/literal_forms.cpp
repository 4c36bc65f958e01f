// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/literal_forms.h"

#include <algorithm>

#include "core/base/text/folding.h"

namespace zhiban {

namespace {

constexpr FoldLayer CharacterLayers =
    FoldLayer::Width | FoldLayer::Simplified | FoldLayer::ZeroWidth | FoldLayer::SoundAlike | FoldLayer::Confusable;

bool hasClass(char16_t unit, std::uint32_t classes) {
    return (CharacterFolds::classOf(unit) & classes) != 0;
}

// `text` is the literal with its characters folded and its insertions left in.
bool mayBeRemoved(const std::u16string& text, FoldLayer layers) {
    if (text.empty()) {
        return false;
    }
    if (hasClass(text.front(), SeparatorCharacter) || hasClass(text.back(), SeparatorCharacter)) {
        return true;
    }
    if (!hasLayer(layers, FoldLayer::Pinyin)) {
        return false;
    }
    const bool hasBracket = std::any_of(text.begin(), text.end(),
                                        [](char16_t unit) { return hasClass(unit, OpeningBracket | ClosingBracket); });
    const bool allLetters = std::all_of(
        text.begin(), text.end(), [](char16_t unit) { return hasClass(unit, PinyinCharacter | SeparatorCharacter); });
    return hasBracket || allLetters;
}

}  // namespace

std::vector<LiteralForm> formsOf(QStringView literal, FoldLayer layers) {
    std::vector<LiteralForm> forms;
    forms.push_back({layers, Folding(layers).fold(literal)});
    const FoldLayer plain = layers & CharacterLayers;
    if (plain != layers) {
        std::u16string text = Folding(plain).fold(literal);
        if (text != forms.front().text || mayBeRemoved(text, layers)) {
            forms.push_back({plain, std::move(text)});
        }
    }
    return forms;
}

}  // namespace zhiban
