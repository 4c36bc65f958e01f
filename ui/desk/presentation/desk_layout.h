// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <vector>

#include "core/base/result.h"
#include "core/operations/desk/feed_questions.h"
#include "ui/desk/presentation/recent_days.h"

namespace zhiban {

// One column as the officer made it: a saved filter with a width.
struct DeskColumn {
    QString name;  // empty = named after its filter, in the language of the program
    PostFilter filter;
    int width = 0;                        // at 100 % scale; 0 = the usual width
    RecentDays recent = RecentDays::All;  // moves on with the calendar; the filter's own times are then not used

    bool operator==(const DeskColumn&) const = default;
};

// How the desk looks when the program starts again.
struct DeskLayout {
    std::vector<DeskColumn> columns;
    int drawerWidth = 0;  // at 100 % scale; 0 = the usual width
    FeedOrder searchOrder = FeedOrder::NewestFirst;
    QJsonObject readMarks = {};  // what was read here, see ReadMarks

    bool operator==(const DeskLayout&) const = default;
};

// What the column asks of the store at a moment.
PostFilter filterAt(const DeskColumn& column, TimePoint now);

// A desk nobody has arranged yet: alerts nobody has decided, everything, and two topics.
DeskLayout defaultDeskLayout();

// JSON with a version. Reading fails with Invalid for what is not a desk, and for a newer version.
QByteArray toJson(const DeskLayout& layout);
Result<DeskLayout> deskLayoutFromJson(const QByteArray& json);

}  // namespace zhiban
