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
    // Inactive rules are checked but left out. Errors are Invalid: a rule's is the first error diagnoseRule() has to
    // say (its subject; the rule's name, then the diagnostic's details), a list's is as in WordListIndex.
    static Result<std::shared_ptr<const CompiledRules>> compile(std::vector<Rule> rules,
                                                                const std::vector<WordList>& lists = {});

    ~CompiledRules();

    // In the order of the rules. Spans as in Hit, of each literal no more than the first 1000. Linear in the text. A
    // rule that has expired by subject.now matches nothing. Hits are muted while their rule is (until subject.now),
    // and where a list of excluding words meets the post; never those of a rule for life safety.
    std::vector<Hit> match(const MatchSubject& subject) const;
    // Where nothing but the text is known.
    std::vector<Hit> match(QStringView title, QStringView body) const;
    // The same on matchText() made before: its first line is the title.
    std::vector<Hit> match(QStringView text) const;

    // Those that take part.
    const std::vector<Rule>& rules() const;

  private:
    struct Parts;
    explicit CompiledRules(std::unique_ptr<const Parts> parts);

    std::unique_ptr<const Parts> parts_;
};

}  // namespace zhiban
