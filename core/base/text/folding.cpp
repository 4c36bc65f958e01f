// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text/folding.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "core/base/text/fold_writer.h"
#include "core/base/text/word_edges.h"

namespace zhiban {

namespace {

std::u16string_view viewOf(QStringView text) {
    return {text.utf16(), static_cast<size_t>(text.size())};
}

struct SourceCharacter {
    char32_t character = 0;
    quint32 start = 0;
    quint32 end = 0;
};

SourceCharacter characterAt(std::u16string_view text, size_t at) {
    const char16_t unit = text[at];
    if (U16_IS_LEAD(unit) && at + 1 < text.size() && U16_IS_TRAIL(text[at + 1])) {
        const UChar32 character = U16_GET_SUPPLEMENTARY(unit, text[at + 1]);
        return {static_cast<char32_t>(character), static_cast<quint32>(at), static_cast<quint32>(at + 2)};
    }
    return {unit, static_cast<quint32>(at), static_cast<quint32>(at + 1)};
}

// Puts what a character or a composed group became; all its units share the group's place.
template <typename Writer>
void put(Writer& writer, const std::u16string& units, quint32 start, quint32 end) {
    for (size_t i = 0; i < units.size();) {
        const SourceCharacter part = characterAt(units, i);
        const std::uint32_t partClass = CharacterFolds::classOf(part.character);
        if (part.end - part.start == 2) {
            writer.putPair(units[i], units[i + 1], partClass, start, end);
        } else {
            writer.put(partClass | units[i], start, end);
        }
        i = part.end;
    }
}

// Also ㍟, of which the last character is one.
bool becomesHan(char32_t character, const CharacterFolds& folds, FoldLayer layers) {
    const std::u16string units = folds.unitsOf(character, layers);
    return (CharacterFolds::classOf(character) & HanCharacter) != 0 ||
           (!units.empty() && (CharacterFolds::classOf(units.back()) & HanCharacter) != 0);
}

// Text in which a character may melt into the one before it: normalised group by group. Rare, so plain.
template <typename Writer>
void foldGroups(std::u16string_view text, const CharacterFolds& folds, FoldLayer layers, Writer& writer) {
    const bool dropsInvisible = hasLayer(layers, FoldLayer::ZeroWidth);
    std::u32string group;
    quint32 start = 0;
    quint32 end = 0;
    const auto flush = [&] {
        if (dropsInvisible && group.size() > 1 && becomesHan(group.front(), folds, layers)) {
            group.resize(1);  // marks struck over a Han character only hide it
        }
        put(writer, folds.unitsOf(group, layers), start, end);
        group.clear();
    };
    for (size_t i = 0; i < text.size();) {
        const SourceCharacter next = characterAt(text, i);
        i = next.end;
        const std::uint32_t nextClass = CharacterFolds::classOf(next.character);
        if (dropsInvisible && (nextClass & InvisibleCharacter) != 0) {
            continue;
        }
        if (!group.empty() && (nextClass & CombiningCharacter) == 0) {
            flush();
        }
        start = group.empty() ? next.start : start;
        end = next.end;
        group += next.character;
    }
    flush();
}

// Returns false when it met a combining character: what was written is then worth nothing.
template <typename Writer>
bool foldUnits(std::u16string_view text, const CharacterFolds& folds, FoldLayer layers, Writer& writer) {
    const CharacterFolds::UnitTable& table = folds.table(layers);
    constexpr std::uint32_t Unusual = CompoundCharacter | SurrogateCharacter | CombiningCharacter;
    for (size_t i = 0; i < text.size(); ++i) {
        const std::uint32_t entry = table[text[i]];
        if ((entry & Unusual) == 0) [[likely]] {
            writer.put(entry, static_cast<quint32>(i), static_cast<quint32>(i + 1));
            if ((entry & HanCharacter) != 0) {
                i = writer.putHanRun(text, i + 1, table) - 1;
            }
            continue;
        }
        if ((entry & CombiningCharacter) != 0) {
            return false;
        }
        const SourceCharacter source = characterAt(text, i);
        if (source.character > 0xFFFF && (CharacterFolds::classOf(source.character) & CombiningCharacter) != 0) {
            return false;
        }
        put(writer, folds.unitsOf(source.character, layers), source.start, source.end);
        i = source.end - 1;
    }
    return true;
}

template <typename Writer>
void foldInto(std::u16string_view text, const CharacterFolds& folds, FoldLayer layers, Writer& writer) {
    if (!foldUnits(text, folds, layers, writer)) {
        writer.restart();
        foldGroups(text, folds, layers, writer);
    }
    writer.finish();
}

}  // namespace

FoldedText::Range FoldedText::origin(size_t start, size_t length) const {
    return {origins[start].start, origins[start + length - 1].end};
}

bool FoldedText::isOneWord(size_t start, size_t length) const {
    if (seams.empty()) {
        return true;
    }
    const auto position = [](const Seam& seam, size_t place) { return seam.position < place; };
    const auto first = std::lower_bound(seams.begin(), seams.end(), start + 1, position);
    const auto last = std::lower_bound(first, seams.end(), start + length, position);
    const auto has = [&](SeamKind kind) {
        return std::any_of(first, last, [&](const Seam& seam) { return seam.kind == kind; });
    };
    const bool hasClauseMark = has(SeamKind::Clause);
    if ((!hasClauseMark && !has(SeamKind::Pause)) || isSpeltOut(start, length, first, last)) {
        return true;
    }
    return !(hasClauseMark && length <= 2) && standsAlone(start, length, first, last);
}

// `first` to `last` are the seams inside the word.
bool FoldedText::isSpeltOut(size_t start, size_t length, SeamPlace first, SeamPlace last) const {
    if (static_cast<size_t>(last - first) + 1 < length) {
        return false;
    }
    const auto isHan = [&](size_t place) { return (CharacterFolds::classOf(text[place]) & HanCharacter) != 0; };
    const size_t end = start + length;
    const bool openBefore =
        start == 0 || !isHan(start - 1) || (first != seams.begin() && std::prev(first)->position == start);
    const bool openAfter = end == text.size() || !isHan(end) || (last != seams.end() && last->position == end);
    return length > 2 || (openBefore && openAfter);
}

// Whether it begins and ends where words do, as far as the pieces of text between the seams tell.
bool FoldedText::standsAlone(size_t start, size_t length, SeamPlace first, SeamPlace last) const {
    constexpr size_t Context = 8;  // longer than words
    const size_t end = start + length;
    const size_t lastSeam = first == seams.begin() ? 0 : std::prev(first)->position;
    const size_t before = std::max(lastSeam, start - std::min(start, Context));
    const size_t after = std::min({last == seams.end() ? text.size() : last->position, end + Context, text.size()});
    const std::u16string_view whole = text;
    const size_t left = first->position;
    const size_t right = std::prev(last)->position;
    return isWordEdge(whole.substr(before, left - before), start - before) &&
           isWordEdge(whole.substr(right, after - right), end - right);
}

Folding::Folding(FoldLayer layers) : layers_(layers), characters_(&characterFolds()) {}

void Folding::fold(QStringView text, FoldedText& folded) const {
    FoldWriter<false> writer(layers_, static_cast<size_t>(text.size()), folded);
    foldInto(viewOf(text), *characters_, layers_, writer);
    folded.origins.clear();
}

std::u16string Folding::fold(QStringView text) const {
    FoldedText folded;
    fold(text, folded);
    return std::move(folded.text);
}

FoldedText Folding::foldWithOrigins(QStringView text) const {
    FoldedText folded;
    FoldWriter<true> writer(layers_, static_cast<size_t>(text.size()), folded);
    foldInto(viewOf(text), *characters_, layers_, writer);
    return folded;
}

}  // namespace zhiban
