// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "core/base/result.h"
#include "core/domain/match_subject.h"
#include "core/domain/rule.h"
#include "core/domain/word_list.h"

namespace zhiban {

// A set of rules made ready for matching. Immutable: share it between threads and swap the pointer when the
// rules change.
class CompiledRules final {
  public:
    // Inactive rules are checked but left out. Errors are Invalid with the rule's name as first detail:
    // "rule.no-words", "rule.empty-literal", "rule.literal-folds-away" (second detail: the literal).
    static Result<std::shared_ptr<const CompiledRules>> compile(std::vector<Rule> rules,
                                                                const std::vector<WordList>& lists = {});

    ~CompiledRules();

    // In the order of the rules. Spans as in Hit, of each literal no more than the first 1000. Linear in the text.
    std::vector<Hit> match(QStringView title, QStringView body) const;
    std::vector<Hit> match(const MatchSubject& subject) const;
    // The same on matchText() made before.
    std::vector<Hit> match(QStringView text) const;

    // Those that take part.
    const std::vector<Rule>& rules() const;

  private:
    struct Parts;
    explicit CompiledRules(std::unique_ptr<const Parts> parts);

    std::unique_ptr<const Parts> parts_;
};

}  // namespace zhiban
