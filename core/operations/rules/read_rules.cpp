// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/rules/read_rules.h"

#include <algorithm>

namespace zhiban {
namespace {

// Categories of posts older than these are no longer what sources say today.
constexpr int postsForCategories = 20'000;

}  // namespace

Result<RuleShelf> ReadRuleShelf::run(const ReadSession& session) const {
    Result<std::vector<SavedRule>> rules = session.rules().newest();
    if (!rules) {
        return fail(rules.error());
    }
    Result<std::vector<SavedWordList>> lists = session.wordLists().newest();
    if (!lists) {
        return fail(lists.error());
    }
    const Result<std::vector<Source>> sources = session.sources().all();
    if (!sources) {
        return fail(sources.error());
    }
    Result<QStringList> categories = session.posts().categories(postsForCategories);
    if (!categories) {
        return fail(categories.error());
    }
    RuleShelf shelf{std::move(*rules), std::move(*lists), {}, std::move(*categories)};
    std::stable_sort(shelf.rules.begin(), shelf.rules.end(), [](const SavedRule& one, const SavedRule& other) {
        return std::pair(other.rule.level, one.rule.name) < std::pair(one.rule.level, other.rule.name);
    });
    std::stable_sort(shelf.lists.begin(), shelf.lists.end(), [](const SavedWordList& one, const SavedWordList& other) {
        return one.list.name < other.list.name;
    });
    for (const Source& source : *sources) {
        shelf.sources << source.key;
    }
    return shelf;
}

Result<std::vector<SavedRule>> ReadRuleVersions::run(const ReadSession& session) const {
    return session.rules().versions(rule);
}

Result<std::vector<SavedWordList>> ReadWordListVersions::run(const ReadSession& session) const {
    return session.wordLists().versions(list);
}

Result<std::vector<SavedRule>> ListMutedRules::run(const ReadSession& session) const {
    Result<std::vector<SavedRule>> rules = session.rules().newest();
    if (!rules) {
        return rules;
    }
    std::erase_if(*rules, [&](const SavedRule& saved) {
        return !saved.rule.active || !saved.rule.mutedUntil || *saved.rule.mutedUntil <= now;
    });
    std::stable_sort(rules->begin(), rules->end(), [](const SavedRule& one, const SavedRule& other) {
        return *one.rule.mutedUntil < *other.rule.mutedUntil;
    });
    return rules;
}

}  // namespace zhiban
