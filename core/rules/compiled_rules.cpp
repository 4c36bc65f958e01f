// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/compiled_rules.h"

#include <algorithm>

#include "core/rules/literal_group.h"
#include "core/rules/rule_check.h"
#include "core/rules/text_matching.h"

namespace zhiban {

struct CompiledRules::Parts {
    std::vector<Rule> rules;
    std::vector<LiteralGroup> groups;
};

CompiledRules::CompiledRules(std::unique_ptr<const Parts> parts) : parts_(std::move(parts)) {}
CompiledRules::~CompiledRules() = default;

Result<std::shared_ptr<const CompiledRules>> CompiledRules::compile(std::vector<Rule> rules,
                                                                    const std::vector<WordList>& /*lists*/) {
    for (const Rule& rule : rules) {
        if (const Result<Done> checked = checkRule(rule); !checked) {
            return fail(checked.error());
        }
    }
    std::erase_if(rules, [](const Rule& rule) { return !rule.active; });
    auto parts = std::make_unique<Parts>();
    parts->groups = groupLiterals(rules);
    parts->rules = std::move(rules);
    return std::shared_ptr<const CompiledRules>(new CompiledRules(std::move(parts)));
}

std::vector<Hit> CompiledRules::match(QStringView title, QStringView body) const {
    return match(matchText(title, body));
}

std::vector<Hit> CompiledRules::match(const MatchSubject& subject) const {
    return match(subject.title, subject.body);
}

std::vector<Hit> CompiledRules::match(QStringView text) const {
    return TextMatching(parts_->rules, parts_->groups, text).hits();
}

const std::vector<Rule>& CompiledRules::rules() const {
    return parts_->rules;
}

}  // namespace zhiban
