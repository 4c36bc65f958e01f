// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/layer_probe.h"

#include <algorithm>

#include "core/rules/literal_forms.h"
#include "core/rules/literal_group.h"

namespace zhiban {

const FoldedText& LayerProbe::folded(FoldLayer layers) {
    auto place = folded_.find(layers);
    if (place == folded_.end()) {
        place = folded_.emplace(layers, Folding(layers).foldWithOrigins(text_)).first;
    }
    return place->second;
}

bool LayerProbe::contains(QStringView literal, FoldLayer layers) {
    return !find(literal, layers).empty();
}

std::vector<Span> LayerProbe::find(QStringView literal, FoldLayer layers) {
    std::vector<Span> spans;
    for (const LiteralForm& form : formsOf(literal, layers)) {
        const FoldedText& text = folded(form.layers);
        if (form.text.empty()) {
            continue;
        }
        size_t places = 0;
        for (size_t at = text.text.find(form.text); at != std::u16string::npos && places < MostPlaces;
             at = text.text.find(form.text, at + 1)) {
            if (text.isOneWord(at, form.text.size())) {
                ++places;
                const FoldedText::Range range = text.origin(at, form.text.size());
                spans.push_back({range.start, range.end - range.start});
            }
        }
    }
    return spans;
}

std::vector<Span> mergedSpans(std::vector<Span> spans) {
    std::sort(spans.begin(), spans.end());
    std::vector<Span> merged;
    for (const Span& span : spans) {
        if (!merged.empty() && span.start < merged.back().start + merged.back().length) {
            const qsizetype end = std::max(merged.back().start + merged.back().length, span.start + span.length);
            merged.back().length = end - merged.back().start;
        } else {
            merged.push_back(span);
        }
    }
    return merged;
}

}  // namespace zhiban
