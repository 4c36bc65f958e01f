// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <map>
#include <string>
#include <vector>

#include "core/base/text/folding.h"
#include "core/domain/post.h"

namespace zhiban {

// One text looked at through any set of layers; each folding is made once, when first asked for. The slow, plain
// way of matching: for the few posts that hit and for explanations. The text must outlive the probe.
class LayerProbe final {
  public:
    explicit LayerProbe(QStringView text) : text_(text) {}

    bool contains(QStringView literal, FoldLayer layers);
    // Occurrences in the original, overlapping ones too; not sorted; at most the first MostPlaces of each form.
    std::vector<Span> find(QStringView literal, FoldLayer layers);

  private:
    const FoldedText& folded(FoldLayer layers);

    QStringView text_;
    std::map<FoldLayer, FoldedText> folded_;
};

// The layers of `upper` that are needed for `holds` to stay true, which it is for `upper`: leaves out the
// strongest first, so that the mildest explanation remains.
template <typename Predicate>
FoldLayer neededLayers(FoldLayer upper, Predicate holds) {
    for (const FoldLayer layer : StrongestFirst) {
        const FoldLayer without = upper & static_cast<FoldLayer>(~static_cast<quint32>(layer));
        if (without != upper && holds(without)) {
            upper = without;
        }
    }
    return upper;
}

// Sorted, and merged where they overlap.
std::vector<Span> mergedSpans(std::vector<Span> spans);

}  // namespace zhiban
