// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text/character_folds.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include "core/base/text/look_alikes.h"
#include "core/base/text/pinyin_syllables.h"
#include "core/base/text/simplified_characters.h"

namespace zhiban {

namespace {

const icu::Normalizer2* caseFoldingNormalizer() {
    UErrorCode status = U_ZERO_ERROR;
    return icu::Normalizer2::getNFKCCasefoldInstance(status);  // owned by ICU; its data is compiled into it
}

bool isInvisible(char32_t character) {
    const auto c = static_cast<UChar32>(character);
    if (character == U'\t' || character == U'\n' || character == U'\v' || character == U'\f' || character == U'\r' ||
        character == 0x85) {
        return false;
    }
    const int type = u_charType(c);
    return u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0 || type == U_FORMAT_CHAR ||
           type == U_CONTROL_CHAR;
}

bool isSeparator(char32_t character) {
    constexpr std::uint32_t Types = U_GC_P_MASK | U_GC_S_MASK | U_GC_Z_MASK | U_GC_CC_MASK;
    constexpr char32_t LongVowelMark = 0x30FC;  // ー: a letter by its properties, a dash between Chinese characters
    return (U_MASK(u_charType(static_cast<UChar32>(character))) & Types) != 0 || character == LongVowelMark;
}

bool isClauseMark(char32_t character) {
    constexpr std::u32string_view Marks = U",;:!?\"'，；：！？。、｡､—…@＠\n\v\f\r\x85";
    constexpr std::uint32_t Types =
        U_GC_PS_MASK | U_GC_PE_MASK | U_GC_PI_MASK | U_GC_PF_MASK | U_GC_ZL_MASK | U_GC_ZP_MASK;
    return (U_MASK(u_charType(static_cast<UChar32>(character))) & Types) != 0 ||
           Marks.find(character) != std::u32string_view::npos;
}

bool isPauseMark(char32_t character) {
    constexpr std::u32string_view Marks = U"#＃~～〜.．\t";
    const std::uint32_t type = U_MASK(u_charType(static_cast<UChar32>(character)));
    return (type & (U_GC_ZS_MASK | U_GC_SO_MASK | U_GC_SK_MASK)) != 0 ||
           Marks.find(character) != std::u32string_view::npos;
}

bool isHan(char32_t character) {
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(static_cast<UChar32>(character), &status) == USCRIPT_HAN;
}

// Case folding and compatibility mapping of text that may compose.
std::u16string casefolded(const std::u16string& text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString folded = caseFoldingNormalizer()->normalize(
        icu::UnicodeString(false, text.data(), static_cast<int32_t>(text.size())), status);
    return U_FAILURE(status) ? text : std::u16string(folded.getBuffer(), static_cast<size_t>(folded.length()));
}

void replaceLookAlikes(std::u16string& text) {
    for (char16_t& unit : text) {
        unit = latinLookAlike(unit);
    }
}

void append(std::u16string& text, char32_t character) {
    if (character <= 0xFFFF) {
        text += static_cast<char16_t>(character);
    } else {
        text += static_cast<char16_t>(U16_LEAD(static_cast<UChar32>(character)));
        text += static_cast<char16_t>(U16_TRAIL(static_cast<UChar32>(character)));
    }
}

bool isSurrogate(char32_t character) {
    return character >= 0xD800 && character < 0xE000;
}

bool isMark(UChar32 character) {
    return (U_MASK(u_charType(character)) & (U_GC_MN_MASK | U_GC_ME_MASK)) != 0;
}

// By itself, or folded: the Lao vowel sign am becomes a mark and a letter.
bool beginsWithMark(UChar32 character) {
    icu::UnicodeString parts;
    return isMark(character) ||
           (caseFoldingNormalizer()->getDecomposition(character, parts) && isMark(parts.char32At(0)));
}

}  // namespace

std::uint32_t CharacterFolds::classOf(char32_t character) {
    if (isSurrogate(character)) {
        return SurrogateCharacter;
    }
    if (isInvisible(character)) {
        return InvisibleCharacter;
    }
    std::uint32_t result = 0;
    if (isHan(character)) {
        result |= HanCharacter;
    } else if (isSeparator(character)) {
        const int type = u_charType(static_cast<UChar32>(character));
        result |= SeparatorCharacter;
        result |= isClauseMark(character) ? ClauseMark : 0U;
        result |= isPauseMark(character) ? PauseMark : 0U;
        result |= type == U_START_PUNCTUATION || character == U'<' ? OpeningBracket : 0U;
        result |= type == U_END_PUNCTUATION || character == U'>' ? ClosingBracket : 0U;
    } else if ((character <= 0xFFFF && pinyinLetter(static_cast<char16_t>(character)) != 0) ||
               (character >= U'1' && character <= U'5')) {
        result |= PinyinCharacter;
    }
    if (beginsWithMark(static_cast<UChar32>(character)) ||
        !caseFoldingNormalizer()->hasBoundaryBefore(static_cast<UChar32>(character))) {
        result |= CombiningCharacter;
    }
    return result;
}

CharacterFolds::CharacterFolds() : classes_(65536), simplified_(65536), tables_(8) {
    for (size_t unit = 0; unit < simplified_.size(); ++unit) {
        classes_[unit] = classOf(static_cast<char16_t>(unit));
        simplified_[unit] = static_cast<char16_t>(unit);
    }
    for (const auto& [variant, simplified] : simplifiedCharacters()) {
        simplified_[variant] = simplified;
    }
    for (size_t index = 0; index < tables_.size(); ++index) {
        for (size_t unit = 0; unit < 65536; ++unit) {
            tables_[index][unit] = entryOf(static_cast<char16_t>(unit), static_cast<FoldLayer>(index));
        }
    }
}

std::uint32_t CharacterFolds::entryOf(char16_t unit, FoldLayer layers) const {
    const std::uint32_t own = classes_[unit];
    if ((own & SurrogateCharacter) != 0) {
        return own | unit;
    }
    const std::u16string units = unitsOf(char32_t{unit}, layers);
    if (units.size() != 1) {
        return CompoundCharacter | (own & CombiningCharacter) | unit;
    }
    return (units[0] == unit ? own : classes_[units[0]] | (own & CombiningCharacter)) | units[0];
}

void CharacterFolds::simplify(std::u16string& text) const {
    for (char16_t& unit : text) {
        unit = simplified_[unit];
    }
}

std::u16string CharacterFolds::unitsOf(char32_t character, FoldLayer layers) const {
    return unitsOf(std::u32string_view(&character, 1), layers);
}

std::u16string CharacterFolds::unitsOf(std::u32string_view characters, FoldLayer layers) const {
    std::u16string text;
    bool casefolds = hasLayer(layers, FoldLayer::Width);
    for (const char32_t character : characters) {
        if (isInvisible(character)) {
            // The normaliser would drop them too: whether they go is for the ZeroWidth layer to say.
            if (hasLayer(layers, FoldLayer::ZeroWidth)) {
                continue;
            }
            casefolds = false;
        }
        append(text, character);
    }
    if (casefolds) {
        // Twice, because compatibility forms may uncover a look-alike (𝛼) and a look-alike may compose.
        for (int round = 0; round < 2 && text != u"…"; ++round) {  // three full stops would be no clause mark
            replaceLookAlikes(text);
            text = casefolded(text);
        }
    }
    if (hasLayer(layers, FoldLayer::Simplified)) {
        simplify(text);
    }
    return text;
}

const CharacterFolds& characterFolds() {
    static const CharacterFolds folds;
    return folds;
}

}  // namespace zhiban
