// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/layer_probe.h"
#include "core/rules/matching/found_evidence.h"
#include "core/rules/matching/matcher.h"

namespace zhiban {

// What would have been found with fewer layers. Only words that were found with all of them are looked for: folding
// less finds nothing more. Exclusions stay as they were.
class ProbedEvidence final : public MatchEvidence {
  public:
    ProbedEvidence(FoundEvidence& found, const LeafTable& leaves, LayerProbe& probe, FoldLayer layers)
        : MatchEvidence(found.text()), found_(found), leaves_(leaves), probe_(probe), layers_(layers) {}

    std::span<const LeafId> foundLeaves() const override { return found_.foundLeaves(); }
    bool isFound(LeafId leaf, TextField field) override;
    void addPlaces(LeafId leaf, TextField field, std::vector<Span>& places) override;
    MatchEvidence& forExclusions() override { return found_; }

  private:
    std::vector<Span> placesOf(const QString& word, FoldLayer layers, TextField field);

    FoundEvidence& found_;
    const LeafTable& leaves_;
    LayerProbe& probe_;
    FoldLayer layers_;
};

// The mildest of a rule's layers with which `matcher` still holds; it must hold with all of them.
FoldLayer layersNeeded(const Matcher& matcher, FoundEvidence& found, const LeafTable& leaves, LayerProbe& probe,
                       FoldLayer layers);

}  // namespace zhiban
