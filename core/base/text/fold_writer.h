// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "core/base/text/folding.h"
#include "core/base/text/pinyin_syllables.h"

namespace zhiban {

// The second half of folding: takes mapped characters one by one and takes back what turns out to have been an
// insertion. What follows a Han character (the gap) stays written until the next Han character shows that it
// separated two of them; bracketed pinyin goes as soon as its bracket closes.
template <bool WithOrigins>
class FoldWriter final {
  public:
    FoldWriter(FoldLayer layers, size_t expected, FoldedText& folded)
        : joins_(hasLayer(layers, FoldLayer::Separator) || hasLayer(layers, FoldLayer::ClauseMark)),
          joinsEverything_(hasLayer(layers, FoldLayer::ClauseMark)),
          dropsPinyin_(hasLayer(layers, FoldLayer::Pinyin)),
          text_(folded.text),
          seams_(folded.seams),
          origins_(folded.origins) {
        seams_.clear();
        reserve(expected + Slack);
    }

    // A mapped unit with its class (see CharacterClass), and the original stretch it stands for.
    void put(std::uint32_t entry, quint32 start, quint32 end) {
        const auto unit = static_cast<char16_t>(entry);
        if ((entry & HanCharacter) != 0) {
            if (gap_ != length_) {
                endGap();
            }
            write(unit, start, end);
            gap_ = length_;
            return;
        }
        const size_t place = length_;
        write(unit, start, end);
        if (gap_ != NoPlace) {
            lookInGap(entry, place);
        }
    }

    // Takes the Han characters that `text` goes on with from `at`, which must follow one just put; returns where
    // it stopped. Most text is such runs: nothing is decided in them.
    size_t putHanRun(std::u16string_view text, size_t at, const CharacterFolds::UnitTable& table) {
        const size_t end = at + std::min(text.size() - at, text_.size() - length_);
        char16_t* out = text_.data() + length_;
        size_t next = at;
        for (; next < end; ++next) {
            const std::uint32_t entry = table[text[next]];
            if ((entry & HanCharacter) == 0) {
                break;
            }
            *out++ = static_cast<char16_t>(entry);
            if constexpr (WithOrigins) {
                origins_[length_ + (next - at)] = {static_cast<quint32>(next), static_cast<quint32>(next + 1)};
            }
        }
        length_ += next - at;
        gap_ = length_;
        return next;
    }

    void putPair(char16_t lead, char16_t trail, std::uint32_t pairClass, quint32 start, quint32 end) {
        put(pairClass | lead, start, end);
        write(trail, start, end);
        if ((pairClass & HanCharacter) != 0) {
            gap_ = length_;
        }
    }

    void restart() {
        seams_.clear();
        length_ = 0;
        gap_ = bracket_ = NoPlace;
        bracketHasLetters_ = false;
        gapClasses_ = 0;
    }

    void finish() {
        text_.resize(length_);
        if constexpr (WithOrigins) {
            origins_.resize(length_);
        }
    }

  private:
    static constexpr size_t NoPlace = static_cast<size_t>(-1);
    static constexpr size_t Slack = 32;

    // A Han character follows what was written since the last one, if there was one.
    void endGap() {
        if (joins_ && gap_ != NoPlace && (bracket_ == NoPlace || !bracketHasLetters_)) {
            length_ = gap_;
            seams_.push_back({static_cast<quint32>(gap_), kindOfGap()});
        }
        bracket_ = NoPlace;
        gapClasses_ = 0;
    }

    FoldedText::SeamKind kindOfGap() const {
        if (joinsEverything_ || (gapClasses_ & (ClauseMark | PauseMark)) == 0) {
            return FoldedText::SeamKind::Symbol;
        }
        return (gapClasses_ & ClauseMark) != 0 ? FoldedText::SeamKind::Clause : FoldedText::SeamKind::Pause;
    }

    // What follows a Han character: separators, the letters of a possible insertion, or the end of both.
    void lookInGap(std::uint32_t entry, size_t place) {
        gapClasses_ |= entry;
        if ((entry & PinyinCharacter) != 0) {
            bracketHasLetters_ = true;
            gap_ = bracket_ == NoPlace ? NoPlace : gap_;
        } else if ((entry & SeparatorCharacter) == 0) {
            gap_ = NoPlace;
        } else if ((entry & OpeningBracket) != 0 && dropsPinyin_) {
            openBracket(place);
        } else if ((entry & ClosingBracket) != 0 && bracket_ != NoPlace && bracketHasLetters_) {
            closeBracket(place);
        }
    }

    void openBracket(size_t place) {
        if (bracket_ != NoPlace && bracketHasLetters_) {
            gap_ = NoPlace;
            return;
        }
        bracket_ = place;
        bracketHasLetters_ = false;
    }

    void closeBracket(size_t place) {
        if (!isPinyin(std::u16string_view(text_).substr(bracket_ + 1, place - bracket_ - 1))) {
            gap_ = NoPlace;
        } else if (bracket_ == gap_) {
            length_ = gap_;
            gapClasses_ = 0;
        }
        bracket_ = NoPlace;
    }

    void write(char16_t unit, quint32 start, quint32 end) {
        if (length_ == text_.size()) [[unlikely]] {
            reserve(length_ * 2 + Slack);
        }
        text_[length_] = unit;
        if constexpr (WithOrigins) {
            origins_[length_] = {start, end};
        }
        ++length_;
    }

    void reserve(size_t units) {
        text_.resize(units);
        if constexpr (WithOrigins) {
            origins_.resize(units);
        }
    }

    const bool joins_;
    const bool joinsEverything_;
    const bool dropsPinyin_;
    std::u16string& text_;
    std::vector<FoldedText::Seam>& seams_;
    std::vector<FoldedText::Range>& origins_;
    size_t length_ = 0;
    size_t gap_ = NoPlace;      // where the next Han character goes if all since the last one is an insertion
    size_t bracket_ = NoPlace;  // the bracket open in the gap
    bool bracketHasLetters_ = false;
    std::uint32_t gapClasses_ = 0;  // of all that stands in the gap, together
};

}  // namespace zhiban
