// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/layer_probe.h"

#include <algorithm>

#include "core/base/text/character_likeness.h"
#include "core/rules/literal_forms.h"
#include "core/rules/literal_group.h"

namespace zhiban {

namespace {

// The first place from `start` on where `wanted` stands, or by likeness may have been meant.
size_t next(std::u16string_view text, std::u16string_view wanted, size_t start, const CharacterLikeness* likeness) {
    if (likeness == nullptr) {
        return text.find(wanted, start);
    }
    for (size_t at = start; at + wanted.size() <= text.size(); ++at) {
        if (likeness->isAlike(wanted, text.substr(at, wanted.size()))) {
            return at;
        }
    }
    return std::u16string_view::npos;
}

}  // namespace

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
        if (form.text.empty()) {
            continue;
        }
        const FoldedText& text = folded(form.layers);
        const CharacterLikeness* likeness = characterLikeness(form.layers);
        size_t places = 0;
        for (size_t at = next(text.text, form.text, 0, likeness); at != std::u16string::npos && places < MostPlaces;
             at = next(text.text, form.text, at + 1, likeness)) {
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
