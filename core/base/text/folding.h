// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>
#include <vector>

#include "core/base/text/character_folds.h"
#include "core/base/text/fold_layer.h"

namespace zhiban {

// Folded text that knows where it was sewn together and, if asked, where each of its units stood.
struct FoldedText {
    struct Range {
        quint32 start = 0;  // UTF-16 units of the original
        quint32 end = 0;    // exclusive
        bool operator==(const Range&) const = default;
    };
    // What stood in a seam, by how usual it is there in plain prose; of several the most usual.
    enum class SeamKind : quint8 {
        Symbol,  // 井*盖
        Pause,   // blanks, hash signs, emoji
        Clause,  // clause marks
    };
    // Where separators were taken out between two Han characters.
    struct Seam {
        quint32 position = 0;  // of the second one, in units of `text`
        SeamKind kind = SeamKind::Symbol;
        bool operator==(const Seam&) const = default;
    };

    std::u16string text;
    std::vector<Seam> seams;     // by rising position
    std::vector<Range> origins;  // one per unit of `text`, or empty when not asked for

    // The original stretch behind units [start, start + length) of `text`, with everything removed between them;
    // length must be at least 1. Needs origins.
    Range origin(size_t start, size_t length) const;

    // Whether units [start, start + length) may be read as one word. Always across symbols. Across pauses and clause
    // marks only if the word was spelt out, with separators between all its characters (打，死，人; and around it too
    // if it has but two), or if no longer word takes part of it (在北京 上海 no 京上). A word of two characters is not
    // read across a clause mark even so: 喝水，泥土 is no 水泥.
    bool isOneWord(size_t start, size_t length) const;

    bool operator==(const FoldedText&) const = default;

  private:
    using SeamPlace = std::vector<Seam>::const_iterator;
    bool isSpeltOut(size_t start, size_t length, SeamPlace first, SeamPlace last) const;
    bool standsAlone(size_t start, size_t length, SeamPlace first, SeamPlace last) const;
};

// Folds text by one set of layers, so that the same word looks the same however it is written. Folding folded
// text changes nothing. A small value over shared constant tables; may be used from any thread.
//
// Width, Simplified and ZeroWidth work on single characters. Then Pinyin removes bracketed pinyin that follows a
// Han character directly, and Separator removes what stands between two Han characters, if it is only
// punctuation, symbols, blanks and bracketed pinyin.
class Folding final {
  public:
    explicit Folding(FoldLayer layers = FoldLayer::Default);

    FoldLayer layers() const { return layers_; }

    // Replaces `folded`, whose memory is reused. No origins: for matching, where most text hits nothing.
    void fold(QStringView text, FoldedText& folded) const;
    FoldedText foldWithOrigins(QStringView text) const;
    // The text alone.
    std::u16string fold(QStringView text) const;

  private:
    FoldLayer layers_;
    const CharacterFolds* characters_;
};

}  // namespace zhiban
