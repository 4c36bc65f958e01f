// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/base/id.h"

namespace zhiban {

using DepartmentId = Uuid<struct DepartmentTag>;

// A department that gets things fixed.
struct Department {
    DepartmentId id;
    QString name;
    QString dutyPhone;
    QStringList categories;  // what it answers for, in the office's words
    int position = 0;        // order in lists
    bool active = true;

    bool operator==(const Department&) const = default;
};

}  // namespace zhiban
