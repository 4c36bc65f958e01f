// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/text/folding.h"
#include "core/rules/likeness_engine.h"
#include "core/rules/literal_engine.h"

namespace zhiban {

// More places of one literal in one text are not kept: megabytes of one repeated word must not fill the memory.
inline constexpr size_t MostPlaces = 1000;

// Who looks for a literal: a leaf (see LeafTable), and which of the leaf's words it is.
struct LiteralUse {
    std::uint32_t leaf = 0;
    std::uint32_t word = 0;
};

// All literals that are looked for in text folded by one set of layers. Immutable.
class LiteralGroup final {
  public:
    struct Entry {
        std::u16string text;  // folded
        LiteralUse use;
    };

    LiteralGroup(FoldLayer layers, std::vector<Entry> entries);

    FoldLayer layers() const { return folding_.layers(); }
    size_t lengthOf(std::uint32_t literal) const {
        return likenessEngine_ ? likenessEngine_->lengthOf(literal) : engine_.lengthOf(literal);
    }
    std::span<const LiteralUse> usesOf(std::uint32_t literal) const {
        return {uses_.data() + firstUse_[literal], uses_.data() + firstUse_[literal + 1]};
    }

    // Replaces `found`; `folded` is scratch space. Positions are in the folded text; only what may be read as one word
    // is found, and of one literal no more than the first MostPlaces.
    void scan(QStringView text, FoldedText& folded, std::vector<LiteralEngine::Occurrence>& found) const;

  private:
    void find(std::u16string_view text, std::vector<LiteralEngine::Occurrence>& found) const;

    Folding folding_;
    LiteralEngine engine_;
    std::optional<LikenessEngine> likenessEngine_;  // in its place where the layers ask for likeness
    std::vector<LiteralUse> uses_;                  // grouped by literal
    std::vector<std::uint32_t> firstUse_;           // by literal, with one more at the end
};

}  // namespace zhiban
