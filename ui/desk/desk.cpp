// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk.h"

#include <QCoreApplication>

#include "ui/cases/open_case_from.h"
#include "ui/desk/desk_page.h"

namespace zhiban {

PageEntry makeDesk() {
    PageEntry entry;
    entry.id = QStringLiteral("desk");
    entry.position = 10;
    entry.icon = IconName::Desk;
    entry.madeWithWindow = true;  // alerts are told whatever page is shown
    entry.title = [] { return QCoreApplication::translate("zhiban::Desk", "Desk"); };
    entry.create = [](const PageContext& context, QWidget* parent) -> QWidget* {
        const auto openCase = [&context](const std::vector<Post>& posts, Level level, QWidget* window) {
            openCaseFrom(context, posts, level, window);
        };
        return new DeskPage(context, openCase, parent);
    };
    return entry;
}

}  // namespace zhiban
