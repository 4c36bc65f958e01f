// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/routing/routing_decision.h"

#include <algorithm>

#include "core/base/text/folding.h"

namespace zhiban {
namespace {

using Outcome = RoutingStep::Outcome;
using Origin = RoutingDecision::Origin;

std::u16string folded(const QString& text) {
    return Folding().fold(text);
}

// The subject as rules look at it.
struct Looked {
    std::u16string text;   // title and body
    std::u16string place;  // and what they say of where
    QString category;      // as the source says, or as the classifier is sure of
    QTime time;
};

QString firstIn(const QStringList& words, const std::u16string& text) {
    for (const QString& word : words) {
        const std::u16string wanted = folded(word);
        if (!wanted.empty() && text.find(wanted) != std::u16string::npos) {
            return word;
        }
    }
    return {};
}

bool isWithin(const DailyHours& hours, QTime time) {
    if (hours.from <= hours.to) {
        return hours.from <= time && time < hours.to;
    }
    return time >= hours.from || time < hours.to;
}

const Category* categoryNamed(const std::vector<Category>& categories, const QString& name) {
    const auto found = std::find_if(categories.begin(), categories.end(),
                                    [&](const Category& each) { return each.active && each.name == name; });
    return found == categories.end() ? nullptr : &*found;
}

// A rule for a group is one for all its categories.
bool isOf(const std::vector<Category>& categories, const QString& name, const QStringList& wanted) {
    if (wanted.contains(name)) {
        return true;
    }
    const Category* category = categoryNamed(categories, name);
    return category != nullptr && std::any_of(categories.begin(), categories.end(), [&](const Category& group) {
               return group.id == category->parent && wanted.contains(group.name);
           });
}

RoutingStep tried(const RoutingRule& rule, const Looked& looked, const std::vector<Category>& categories) {
    if (!rule.active) {
        return {rule.name, Outcome::Off};
    }
    if (!rule.categories.isEmpty() && !isOf(categories, looked.category, rule.categories)) {
        return {rule.name, Outcome::OtherCategory, looked.category};
    }
    if (rule.hours && !isWithin(*rule.hours, looked.time)) {
        return {rule.name, Outcome::OtherHours};
    }
    QStringList by;
    if (!rule.places.isEmpty()) {
        const QString place = firstIn(rule.places, looked.place + u'\n' + looked.text);
        if (place.isEmpty()) {
            return {rule.name, Outcome::OtherPlace};
        }
        by << place;
    }
    if (!rule.words.isEmpty()) {
        const QString word = firstIn(rule.words, looked.text);
        if (word.isEmpty()) {
            return {rule.name, Outcome::NoWord};
        }
        by << word;
    }
    return {rule.name, Outcome::Applies, by.join(QLatin1Char(' '))};
}

DepartmentId departmentOf(const RoutingPlan& plan, const QString& name) {
    if (const Category* category = categoryNamed(plan.categories, name)) {
        if (category->department) {
            return category->department;
        }
        for (const Category& group : plan.categories) {
            if (group.id == category->parent && group.department) {
                return group.department;
            }
        }
    }
    for (const Department& department : plan.departments) {
        if (!name.isEmpty() && department.categories.contains(name)) {
            return department.id;
        }
    }
    return {};
}

}  // namespace

RoutingDecision decideRouting(const RoutingPlan& plan, const RoutingSubject& subject,
                              const std::optional<CategorySuggestion>& suggestion, const QTimeZone& zone) {
    RoutingDecision decision;
    if (categoryNamed(plan.categories, subject.category) != nullptr) {
        decision.category = subject.category;
        decision.categoryFrom = Origin::Source;
        decision.sure = true;
    } else if (suggestion && !suggestion->category.isEmpty()) {
        decision.category = suggestion->category;
        decision.categoryFrom = Origin::Classifier;
        decision.sure = suggestion->sure;
    }
    const Looked looked{folded(matchText(subject.title, subject.body)), folded(subject.place),
                        decision.sure ? decision.category : subject.category,
                        toUtc(subject.at).toTimeZone(zone).time()};
    for (const RoutingRule& rule : plan.rules) {
        decision.trace.push_back(tried(rule, looked, plan.categories));
        if (decision.trace.back().outcome != Outcome::Applies) {
            continue;
        }
        decision.rule = rule.name;
        if (!rule.category.isEmpty()) {
            decision.category = rule.category;
            decision.categoryFrom = Origin::Rule;
            decision.sure = true;
        }
        decision.department = rule.department;
        decision.departmentFromRule = static_cast<bool>(rule.department);
        break;
    }
    if (!decision.department) {
        decision.department = departmentOf(plan, decision.category);
    }
    for (const Department& department : plan.departments) {
        if (department.id == decision.department) {
            decision.departmentName = department.name;
        }
    }
    return decision;
}

}  // namespace zhiban
