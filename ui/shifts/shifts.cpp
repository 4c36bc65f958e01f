// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shifts/shifts.h"

#include "ui/shifts/shifts_page.h"

namespace zhiban {

PageEntry makeShifts() {
    PageEntry entry;
    entry.id = QStringLiteral("shifts");
    entry.position = 50;
    entry.icon = IconName::Shift;
    entry.title = [] { return ShiftsPage::tr("Shifts"); };
    entry.create = [](const PageContext& context, QWidget* parent) -> QWidget* {
        return new ShiftsPage(context, parent);
    };
    return entry;
}

}  // namespace zhiban
