// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <vector>

#include "core/base/result.h"
#include "core/domain/alert.h"

namespace zhiban {

// One column as the officer made it: a saved filter with a width.
struct DeskColumn {
    QString name;  // empty = named after its filter, in the language of the program
    PostFilter filter;
    int width = 0;  // at 100 % scale; 0 = the usual width

    bool operator==(const DeskColumn&) const = default;
};

// How the desk looks when the program starts again.
struct DeskLayout {
    std::vector<DeskColumn> columns;
    int drawerWidth = 0;  // at 100 % scale; 0 = the usual width

    bool operator==(const DeskLayout&) const = default;
};

// A desk nobody has arranged yet: alerts nobody has decided, everything, and two topics.
DeskLayout defaultDeskLayout();

// JSON with a version. Reading fails with Invalid for what is not a desk, and for a newer version.
QByteArray toJson(const DeskLayout& layout);
Result<DeskLayout> deskLayoutFromJson(const QByteArray& json);

}  // namespace zhiban
