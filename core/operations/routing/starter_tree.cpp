// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/routing/starter_tree.h"

#include "core/insight/routing/starter_categories.h"

namespace zhiban {

std::vector<Category> starterTree(TimePoint now) {
    std::vector<Category> groups;
    std::vector<Category> children;
    for (const StarterGroup& starter : starterGroups()) {
        Category group;
        group.id = makeUuid<CategoryId>(now);
        group.name = starter.name;
        group.position = static_cast<int>(groups.size());
        int position = 0;
        for (const StarterCategory& each : starter.categories) {
            Category category;
            category.id = makeUuid<CategoryId>(now);
            category.parent = group.id;
            category.name = each.name;
            category.serviceCode = each.serviceCode;
            category.restricted = each.restricted;
            category.position = position++;
            children.push_back(std::move(category));
        }
        groups.push_back(std::move(group));
    }
    groups.insert(groups.end(), children.begin(), children.end());
    return groups;
}

}  // namespace zhiban
