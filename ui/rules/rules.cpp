// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rules.h"

#include "ui/rules/rules_page.h"

namespace zhiban {

PageEntry makeRules() {
    PageEntry entry;
    entry.id = QStringLiteral("rules");
    entry.position = 70;
    entry.icon = IconName::Filter;
    entry.title = [] { return RulesPage::tr("Rules"); };
    entry.create = [](const PageContext& context, QWidget* parent) -> QWidget* {
        return new RulesPage(context, RuleDraftFile::defaultPath(), parent);
    };
    return entry;
}

}  // namespace zhiban
