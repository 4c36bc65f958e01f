// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/routing/routing_plan.h"

#include <algorithm>

#include "core/domain/acts.h"
#include "core/domain/routing_acts.h"

namespace zhiban {
namespace {

Result<Done> checkRules(const std::vector<RoutingRule>& rules) {
    for (const RoutingRule& rule : rules) {
        if (rule.category.isEmpty() && !rule.department) {
            return fail(ErrorKind::Invalid, QStringLiteral("rule %1 decides nothing").arg(rule.name),
                        QStringLiteral("routing.rule-says-nothing"), {rule.name});
        }
    }
    return Done{};
}

// The tree has two levels.
Result<Done> checkPlace(const std::vector<Category>& all, const Category& category) {
    if (!category.parent) {
        return Done{};
    }
    const auto parent =
        std::find_if(all.begin(), all.end(), [&](const Category& each) { return each.id == category.parent; });
    if (parent == all.end()) {
        return fail(ErrorKind::NotFound, QStringLiteral("there is no group %1").arg(category.parent.text),
                    QStringLiteral("category.unknown"));
    }
    const bool hasChildren = category.id && std::any_of(all.begin(), all.end(), [&](const Category& each) {
                                 return each.active && each.parent == category.id;
                             });
    if (parent->parent || hasChildren || parent->id == category.id) {
        return fail(ErrorKind::Invalid, QStringLiteral("categories have two levels"),
                    QStringLiteral("category.too-deep"));
    }
    return Done{};
}

}  // namespace

Result<RoutingPlan> ReadRoutingPlan::run(const ReadSession& session) const {
    Result<SavedRoutingRules> rules = session.routing().rules();
    if (!rules) {
        return fail(rules.error());
    }
    Result<std::vector<Category>> categories = session.routing().categories();
    if (!categories) {
        return fail(categories.error());
    }
    Result<std::vector<Department>> departments = session.departments().active();
    if (!departments) {
        return fail(departments.error());
    }
    return RoutingPlan{std::move(rules->rules), std::move(*categories), std::move(*departments)};
}

Result<int> SaveRoutingRules::run(WriteSession& session, const ActContext& context) const {
    if (const Result<Done> sound = checkRules(rules); !sound) {
        return fail(sound.error());
    }
    Result<std::unique_ptr<UnitOfWork>> work = session.begin();
    if (!work) {
        return fail(work.error());
    }
    const Result<SavedRoutingRules> known = (*work)->read().routing().rules();
    if (!known) {
        return fail(known.error());
    }
    if (known->version != seenVersion) {
        return fail(ErrorKind::Conflict, QStringLiteral("somebody saved the rules in between"),
                    QStringLiteral("routing.changed-meanwhile"), {known->savedBy});
    }
    return (*work)
        ->commit({draftOf(context, verbs::RoutingRulesSaved, QStringLiteral("routing"), {},
                          toJson(RoutingRulesPayload{rules}))})
        .map([&](const LedgerHead&) { return seenVersion + 1; });
}

Result<Category> SaveCategory::run(WriteSession& session, const ActContext& context) const {
    Category saved = category;
    saved.name = saved.name.trimmed();
    if (saved.name.isEmpty()) {
        return fail(ErrorKind::Invalid, QStringLiteral("a category needs a name"), QStringLiteral("category.no-name"));
    }
    Result<std::unique_ptr<UnitOfWork>> work = session.begin();
    if (!work) {
        return fail(work.error());
    }
    const Result<std::vector<Category>> all = (*work)->read().routing().categories();
    if (!all) {
        return fail(all.error());
    }
    if (const Result<Done> place = checkPlace(*all, saved); !place) {
        return fail(place.error());
    }
    const bool taken = saved.active && std::any_of(all->begin(), all->end(), [&](const Category& other) {
                           return other.active && other.id != saved.id && other.name == saved.name;
                       });
    if (taken) {
        return fail(ErrorKind::Conflict, QStringLiteral("there is a category %1").arg(saved.name),
                    QStringLiteral("category.name-taken"), {saved.name});
    }
    if (!saved.id) {
        saved.id = makeUuid<CategoryId>(context.now);
    }
    return (*work)
        ->commit({draftOf(context, verbs::CategorySaved, QStringLiteral("category"), saved.id.text, toJson(saved))})
        .map([&](const LedgerHead&) { return saved; });
}

}  // namespace zhiban
