// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/department.h"

namespace zhiban {

using CategoryId = Uuid<struct CategoryTag>;

// A kind of matter the office deals with. Two levels: one without a parent is a group. Posts, cases and departments
// name categories by their words, so that a tree that is edited later leaves what was written as it is.
struct Category {
    CategoryId id;
    CategoryId parent;         // empty = a group
    QString name;              // unique among the active ones
    DepartmentId department;   // who answers for it as a rule; empty = as its group, or undecided
    QString serviceCode = {};  // under which Open311 services know it; empty = none
    bool restricted = false;   // need to know: discipline, medical
    int position = 0;          // order within its parent
    bool active = true;

    bool operator==(const Category&) const = default;
};

}  // namespace zhiban
