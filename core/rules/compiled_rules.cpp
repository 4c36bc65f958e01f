// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/compiled_rules.h"

#include <algorithm>

#include "core/rules/matching/matcher_set.h"
#include "core/rules/matching/probed_evidence.h"

namespace zhiban {

namespace {

// Which rules may hold once a leaf was found.
class Triggers final {
  public:
    explicit Triggers(const MatcherSet& set) : first_(set.leaves.size() + 1) {
        for (std::uint32_t rule = 0; rule < set.rules.size(); ++rule) {
            const Cover& cover = set.rules[rule].matcher->cover();
            if (!cover) {
                always_.push_back(rule);
                continue;
            }
            for (const LeafId leaf : *cover) {
                ++first_[leaf + 1];
            }
        }
        for (size_t leaf = 1; leaf < first_.size(); ++leaf) {
            first_[leaf] += first_[leaf - 1];
        }
        rules_.resize(first_.back());
        std::vector<std::uint32_t> next = first_;
        for (std::uint32_t rule = 0; rule < set.rules.size(); ++rule) {
            if (const Cover& cover = set.rules[rule].matcher->cover()) {
                for (const LeafId leaf : *cover) {
                    rules_[next[leaf]++] = rule;
                }
            }
        }
    }

    // In their order.
    std::vector<std::uint32_t> candidates(std::span<const LeafId> found) const {
        std::vector<std::uint32_t> rules = always_;
        for (const LeafId leaf : found) {
            rules.insert(rules.end(), rules_.begin() + first_[leaf], rules_.begin() + first_[leaf + 1]);
        }
        std::sort(rules.begin(), rules.end());
        rules.erase(std::unique(rules.begin(), rules.end()), rules.end());
        return rules;
    }

  private:
    std::vector<std::uint32_t> first_;  // by leaf, with one more at the end
    std::vector<std::uint32_t> rules_;
    std::vector<std::uint32_t> always_;  // those that may hold without any leaf
};

// One post's way through a set of rules.
class PostMatching final {
  public:
    PostMatching(const MatcherSet& set, const MatchSubject& subject)
        : set_(set), text_(subject), found_(text_, set.groups), probe_(text_.text()) {}

    std::vector<Hit> hits(const Triggers& triggers) {
        std::vector<Hit> hits;
        for (const std::uint32_t index : triggers.candidates(found_.foundLeaves())) {
            const RuleMatcher& candidate = set_.rules[index];
            const bool hasExpired = candidate.rule.expires && *candidate.rule.expires <= text_.subject().now;
            if (!hasExpired && candidate.matcher->holds(found_)) {
                hits.push_back(hitOf(candidate));
            }
        }
        return hits;
    }

  private:
    Hit hitOf(const RuleMatcher& matched) {
        const Rule& rule = matched.rule;
        std::vector<Span> places;
        matched.matcher->addPlaces(found_, places);
        return {rule.id,
                rule.version,
                rule.name,
                rule.level,
                layersNeeded(*matched.matcher, found_, set_.leaves, probe_, rule.layers),
                mergedSpans(std::move(places)),
                isMuted(rule)};
    }

    bool isMuted(const Rule& rule) {
        if (rule.lifeSafety) {
            return false;
        }
        if (!isExcluded_) {
            isExcluded_ = !set_.excludedBy(found_).isEmpty();
        }
        return *isExcluded_ || (rule.mutedUntil && text_.subject().now < *rule.mutedUntil);
    }

    const MatcherSet& set_;
    SubjectText text_;
    FoundEvidence found_;
    LayerProbe probe_;
    std::optional<bool> isExcluded_;
};

}  // namespace

struct CompiledRules::Parts {
    explicit Parts(MatcherSet compiled) : set(std::move(compiled)), triggers(set) {
        for (const RuleMatcher& one : set.rules) {
            rules.push_back(one.rule);
        }
    }

    MatcherSet set;
    Triggers triggers;
    std::vector<Rule> rules;
};

CompiledRules::CompiledRules(std::unique_ptr<const Parts> parts) : parts_(std::move(parts)) {}
CompiledRules::~CompiledRules() = default;

Result<std::shared_ptr<const CompiledRules>> CompiledRules::compile(std::vector<Rule> rules,
                                                                    const std::vector<WordList>& lists) {
    return MatcherSet::of(std::move(rules), lists).map([](MatcherSet&& set) {
        return std::shared_ptr<const CompiledRules>(new CompiledRules(std::make_unique<Parts>(std::move(set))));
    });
}

std::vector<Hit> CompiledRules::match(const MatchSubject& subject) const {
    return PostMatching(parts_->set, subject).hits(parts_->triggers);
}

std::vector<Hit> CompiledRules::match(QStringView title, QStringView body) const {
    MatchSubject subject;
    subject.title = title;
    subject.body = body;
    return match(subject);
}

std::vector<Hit> CompiledRules::match(QStringView text) const {
    const qsizetype lineEnd = text.indexOf(u'\n');
    return lineEnd < 0 ? match(text, QStringView()) : match(text.left(lineEnd), text.mid(lineEnd + 1));
}

const std::vector<Rule>& CompiledRules::rules() const {
    return parts_->rules;
}

}  // namespace zhiban
