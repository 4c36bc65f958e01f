// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace zhiban {

// The ways of reading text so that the same word hits however it is written. A rule chooses a set; a hit
// names the ones it needed. Keys in files: "width", "simplified", "zero-width", "separator", "pinyin",
// "clause-mark", "same-sound", "confusable".
//
// The last three hit words that were not meant, too, so they are only where a rule asks. SoundAlike and Confusable are
// kinds of likeness, which Folding leaves alone: words are compared by CharacterLikeness.
enum class FoldLayer : quint32 {
    None = 0,
    Width = 1,         // NFKC, case, full and half width, look-alike letters of other scripts
    Simplified = 2,    // traditional → simplified
    ZeroWidth = 4,     // invisible characters removed
    Separator = 8,     // punctuation and blanks between two Han characters removed, see FoldedText::isOneWord()
    Pinyin = 16,       // 汉(hàn) insertions removed
    SoundAlike = 32,   // characters that are read alike: 河蟹 for 和谐
    Confusable = 64,   // characters that look alike: 治 and 冶
    ClauseMark = 128,  // the same, and words are read across any of it: 水，泥 for 水泥
    Default = Width | Simplified | ZeroWidth | Separator | Pinyin,
};
constexpr FoldLayer operator|(FoldLayer a, FoldLayer b) {
    return static_cast<FoldLayer>(static_cast<quint32>(a) | static_cast<quint32>(b));
}
constexpr FoldLayer operator&(FoldLayer a, FoldLayer b) {
    return static_cast<FoldLayer>(static_cast<quint32>(a) & static_cast<quint32>(b));
}
constexpr FoldLayer& operator|=(FoldLayer& a, FoldLayer b) {
    return a = a | b;
}
constexpr bool hasLayer(FoldLayer set, FoldLayer one) {
    return (set & one) != FoldLayer::None;
}

// From the farthest-reaching to the mildest.
constexpr FoldLayer StrongestFirst[] = {FoldLayer::Confusable, FoldLayer::SoundAlike, FoldLayer::ClauseMark,
                                        FoldLayer::Pinyin,     FoldLayer::Separator,  FoldLayer::ZeroWidth,
                                        FoldLayer::Simplified, FoldLayer::Width};
constexpr FoldLayer EveryLayer =
    FoldLayer::Default | FoldLayer::SoundAlike | FoldLayer::Confusable | FoldLayer::ClauseMark;

// Those by which a rule looks for the words it excludes: what is merely like one of them must not hide a post.
constexpr FoldLayer layersForExcluded(FoldLayer set) {
    return set & FoldLayer::Default;
}

}  // namespace zhiban
