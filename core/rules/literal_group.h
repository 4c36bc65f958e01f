// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/text/folding.h"
#include "core/domain/rule.h"
#include "core/rules/likeness_engine.h"
#include "core/rules/literal_engine.h"

namespace zhiban {

// More places of one literal in one text are not kept: megabytes of one repeated word must not fill the memory.
inline constexpr size_t MostPlaces = 1000;

// Which rule uses a literal, and as which of its literals.
struct LiteralUse {
    std::uint32_t rule = 0;  // index into the rules
    std::uint32_t slot = 0;  // any, then all, then none, each in the rule's order
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

// The literals of all rules, by the layers they are looked for with.
std::vector<LiteralGroup> groupLiterals(const std::vector<Rule>& rules);

}  // namespace zhiban
