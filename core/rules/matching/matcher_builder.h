// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/language/condition.h"
#include "core/rules/language/parse_condition.h"
#include "core/rules/matching/leaf_table.h"
#include "core/rules/matching/matcher.h"
#include "core/rules/matching/word_list_index.h"

namespace zhiban {

// Turns the condition of one rule into matchers: conditions take from it the leaves they look for, and report to it
// what cannot be matched. Lives as long as one compilation.
class MatcherBuilder final {
  public:
    MatcherBuilder(FoldLayer layers, LeafTable& leaves, const WordListIndex& lists)
        : layers_(layers), leaves_(leaves), lists_(lists) {}

    FoldLayer layers() const { return layers_; }
    // Where the condition in hand is looked for.
    TextField field() const { return field_; }
    const WordListIndex& lists() const { return lists_; }

    std::vector<MatcherPtr> matchersOf(std::span<const ConditionPtr> parts);
    MatcherPtr matcherWithin(TextField field, const Condition& condition);
    // What is merely like a word must not hide a post: exclusions are looked for without those layers.
    MatcherPtr matcherExcluding(const Condition& condition);
    MatcherPtr matcherOfList(size_t list);
    // Reports a word of which these layers leave nothing.
    LeafId leafOfWord(const QString& word, FoldLayer layers, Span where);

    void refuse(Span where, const char* subject, std::vector<QString> details = {}, QString suggestion = {});
    void refuseUnknownList(const QString& name, Span where);
    void warn(Span where, const char* subject, std::vector<QString> details = {});
    const std::vector<Diagnostic>& diagnostics() const { return diagnostics_; }

  private:
    LeafId leafOfList(size_t list);

    FoldLayer layers_;
    LeafTable& leaves_;
    const WordListIndex& lists_;
    TextField field_ = TextField::Anywhere;
    std::vector<Diagnostic> diagnostics_;
};

}  // namespace zhiban
