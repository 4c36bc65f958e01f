// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/matching/matcher_builder.h"

#include <algorithm>
#include <utility>

#include "core/base/text/folding.h"
#include "core/domain/word_condition.h"
#include "core/rules/matching/list_matcher.h"

namespace zhiban {

std::vector<MatcherPtr> MatcherBuilder::matchersOf(std::span<const ConditionPtr> parts) {
    std::vector<MatcherPtr> matchers;
    matchers.reserve(parts.size());
    for (const ConditionPtr& part : parts) {
        matchers.push_back(part->matcher(*this));
    }
    return matchers;
}

MatcherPtr MatcherBuilder::matcherWithin(TextField field, const Condition& condition) {
    const TextField outer = std::exchange(field_, field);
    MatcherPtr matcher = condition.matcher(*this);
    field_ = outer;
    return matcher;
}

MatcherPtr MatcherBuilder::matcherExcluding(const Condition& condition) {
    const FoldLayer outer = std::exchange(layers_, layersForExcluded(layers_));
    MatcherPtr matcher = condition.matcher(*this);
    layers_ = outer;
    return matcher;
}

MatcherPtr MatcherBuilder::matcherOfList(size_t list) {
    const std::vector<size_t> reached = lists_.reachedFrom(list);
    QHash<size_t, std::uint32_t> places;
    for (const size_t one : reached) {
        places.insert(one, static_cast<std::uint32_t>(places.size()));
    }
    std::vector<ListMatcher::Part> parts;
    for (const size_t one : reached) {
        const WordListIndex::Entry& entry = lists_[one];
        ListMatcher::Part part{leafOfList(one), entry.sources, {}};
        for (const size_t included : entry.includes) {
            part.includes.push_back(places.value(included));
        }
        parts.push_back(std::move(part));
    }
    return std::make_unique<ListMatcher>(std::move(parts), field_);
}

LeafId MatcherBuilder::leafOfList(size_t list) {
    const WordListIndex::Entry& entry = lists_[list];
    const size_t before = leaves_.size();
    const LeafId leaf = leaves_.leafOfList(list, entry.words, layers_);
    if (leaves_.size() > before) {
        const auto foldsAway = [&](const QString& word) { return Folding(layers_).fold(word).empty(); };
        const auto word = std::find_if(entry.words.begin(), entry.words.end(), foldsAway);
        if (word != entry.words.end()) {
            refuse({}, "rule.list-word-folds-away", {entry.name, *word});
        }
    }
    return leaf;
}

LeafId MatcherBuilder::leafOfWord(const QString& word, FoldLayer layers, Span where) {
    if (Folding(layers).fold(word).empty()) {
        refuse(where, "rule.literal-folds-away", {word});
    }
    return leaves_.leafOfWord(word, layers);
}

void MatcherBuilder::refuse(Span where, const char* subject, std::vector<QString> details, QString suggestion) {
    diagnostics_.push_back(
        {DiagnosticSeverity::Error, where, QString::fromLatin1(subject), std::move(details), std::move(suggestion)});
}

void MatcherBuilder::refuseUnknownList(const QString& name, Span where) {
    const QString nearest = lists_.nearestList(name);
    const bool isThere = lists_.indexOf(nearest).has_value();
    refuse(where, "rule.unknown-list", {name, nearest},
           isThere ? QStringLiteral("词表:") + conditionWord(nearest) : QString());
}

void MatcherBuilder::warn(Span where, const char* subject, std::vector<QString> details) {
    diagnostics_.push_back({DiagnosticSeverity::Warning, where, QString::fromLatin1(subject), std::move(details), {}});
}

}  // namespace zhiban
