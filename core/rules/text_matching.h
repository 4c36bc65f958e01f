// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <optional>
#include <vector>

#include "core/domain/rule.h"
#include "core/rules/layer_probe.h"
#include "core/rules/literal_group.h"

namespace zhiban {

// The work on one text: folds it once per group of literals, and with origins only when a hit asks for places.
// Lives as long as the call; what it is given must outlive it.
class TextMatching final {
  public:
    TextMatching(const std::vector<Rule>& rules, const std::vector<LiteralGroup>& groups, QStringView text)
        : rules_(rules), groups_(groups), text_(text), mapped_(groups.size()) {}

    // In the order of the rules.
    std::vector<Hit> hits();

  private:
    // That a rule's literal occurred, before anything is made of it.
    struct Found {
        std::uint32_t rule = 0;
        std::uint32_t slot = 0;  // place of the literal in the rule: any, then all, then none
        std::uint32_t group = 0;
        LiteralEngine::Occurrence occurrence;
    };
    // What one rule found: a run of Found, sorted by slot.
    using Findings = std::vector<Found>::const_iterator;

    static bool holds(const Rule& rule, Findings begin, Findings end);
    void collect();
    Hit hitOf(const Rule& rule, Findings begin, Findings end);
    bool isWrittenPlainly(const Rule& rule, Findings begin, Findings end);
    Span spanOf(const Found& found);
    FoldLayer neededBy(const Rule& rule);

    const std::vector<Rule>& rules_;
    const std::vector<LiteralGroup>& groups_;
    const QStringView text_;
    std::vector<Found> found_;
    std::vector<std::optional<FoldedText>> mapped_;  // by group
    LayerProbe probe_{text_};
};

}  // namespace zhiban
