// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/cases.h"

#include "ui/cases/cases_page.h"

namespace zhiban {

PageEntry makeCases() {
    PageEntry entry;
    entry.id = QStringLiteral("cases");
    entry.position = 30;
    entry.icon = IconName::Case;
    entry.title = [] { return CasesPage::tr("Cases"); };
    entry.create = [](const PageContext& context, QWidget* parent) -> QWidget* {
        return new CasesPage(context, DraftFolder::defaultFolder(), parent);
    };
    return entry;
}

}  // namespace zhiban
