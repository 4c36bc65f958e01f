// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/text_matching.h"

#include <algorithm>

namespace zhiban {

namespace {

const QString& literalAt(const Rule& rule, std::uint32_t slot) {
    const auto place = static_cast<qsizetype>(slot);
    return place < rule.any.size() ? rule.any[place] : rule.all[place - rule.any.size()];
}

}  // namespace

std::vector<Hit> TextMatching::hits() {
    collect();
    std::vector<Hit> hits;
    for (Findings begin = found_.cbegin(); begin != found_.cend();) {
        const Findings end =
            std::find_if(begin, found_.cend(), [&](const Found& next) { return next.rule != begin->rule; });
        if (holds(rules_[begin->rule], begin, end)) {
            hits.push_back(hitOf(rules_[begin->rule], begin, end));
        }
        begin = end;
    }
    return hits;
}

void TextMatching::collect() {
    FoldedText folded;
    std::vector<LiteralEngine::Occurrence> occurrences;
    for (std::uint32_t group = 0; group < groups_.size(); ++group) {
        groups_[group].scan(text_, folded, occurrences);
        for (const LiteralEngine::Occurrence& occurrence : occurrences) {
            for (const LiteralUse& use : groups_[group].usesOf(occurrence.literal)) {
                found_.push_back({use.rule, use.slot, group, occurrence});
            }
        }
    }
    std::sort(found_.begin(), found_.end(),
              [](const Found& a, const Found& b) { return a.rule != b.rule ? a.rule < b.rule : a.slot < b.slot; });
}

bool TextMatching::holds(const Rule& rule, Findings begin, Findings end) {
    const auto anyEnd = static_cast<std::uint32_t>(rule.any.size());
    const auto allEnd = anyEnd + static_cast<std::uint32_t>(rule.all.size());
    bool any = rule.any.isEmpty();
    qsizetype all = 0;
    for (auto found = begin; found != end; ++found) {
        if (found->slot >= allEnd) {
            return false;
        }
        const bool repeated = found != begin && std::prev(found)->slot == found->slot;
        any = any || found->slot < anyEnd;
        all += found->slot >= anyEnd && !repeated ? 1 : 0;
    }
    return any && all == rule.all.size();
}

Hit TextMatching::hitOf(const Rule& rule, Findings begin, Findings end) {
    std::vector<Span> spans;
    for (auto found = begin; found != end; ++found) {
        spans.push_back(spanOf(*found));
    }
    const FoldLayer needed = isWrittenPlainly(rule, begin, end) ? FoldLayer::None : neededBy(rule);
    return {rule.id, rule.version, rule.name, rule.level, needed, mergedSpans(std::move(spans))};
}

// The common case, decided without folding again.
bool TextMatching::isWrittenPlainly(const Rule& rule, Findings begin, Findings end) {
    std::vector<bool> exact(static_cast<size_t>(rule.any.size() + rule.all.size()), false);
    for (auto found = begin; found != end; ++found) {
        if (!exact[found->slot]) {
            const Span span = spanOf(*found);
            exact[found->slot] = text_.mid(span.start, span.length) == literalAt(rule, found->slot);
        }
    }
    const auto allBegin = exact.begin() + rule.any.size();
    const bool any = rule.any.isEmpty() || std::find(exact.begin(), allBegin, true) != allBegin;
    return any && std::find(allBegin, exact.end(), false) == exact.end();
}

Span TextMatching::spanOf(const Found& found) {
    const LiteralGroup& group = groups_[found.group];
    const size_t length = group.lengthOf(found.occurrence.literal);
    if (group.layers() == FoldLayer::None) {
        return {found.occurrence.position, static_cast<qsizetype>(length)};
    }
    std::optional<FoldedText>& mapped = mapped_[found.group];
    if (!mapped) {
        mapped = Folding(group.layers()).foldWithOrigins(text_);
    }
    const FoldedText::Range range = mapped->origin(found.occurrence.position, length);
    return {range.start, range.end - range.start};
}

FoldLayer TextMatching::neededBy(const Rule& rule) {
    return neededLayers(rule.layers, [&](FoldLayer layers) {
        const auto contains = [&](const QString& literal) { return probe_.contains(literal, layers); };
        return (rule.any.isEmpty() || std::any_of(rule.any.begin(), rule.any.end(), contains)) &&
               std::all_of(rule.all.begin(), rule.all.end(), contains);
    });
}

}  // namespace zhiban
