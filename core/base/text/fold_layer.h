// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace zhiban {

// The ways of folding text so that the same word hits however it is written. A rule chooses a set; a hit
// names the ones it needed. Keys in files: "width", "simplified", "zero-width", "separator", "pinyin".
enum class FoldLayer : quint32 {
    None = 0,
    Width = 1,       // NFKC, case, full and half width, look-alike letters of other scripts
    Simplified = 2,  // traditional → simplified
    ZeroWidth = 4,   // invisible characters removed
    Separator = 8,   // punctuation and blanks between two Han characters removed
    Pinyin = 16,     // 汉(hàn) insertions removed
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
constexpr FoldLayer StrongestFirst[] = {FoldLayer::Pinyin, FoldLayer::Separator, FoldLayer::ZeroWidth,
                                        FoldLayer::Simplified, FoldLayer::Width};

}  // namespace zhiban
