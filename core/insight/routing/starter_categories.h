// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

namespace zhiban {

// The tree a new office starts with: kinds such offices deal with every day, to be edited to its own.
struct StarterCategory {
    QString name;
    QString serviceCode = {};  // of an Open311 service
    bool restricted = false;   // discipline and health: need to know
};
struct StarterGroup {
    QString name;
    std::vector<StarterCategory> categories;
};
const std::vector<StarterGroup>& starterGroups();

}  // namespace zhiban
