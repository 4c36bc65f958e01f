// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk.h"

#include <QCoreApplication>

#include "ui/cases/open_case_dialog.h"
#include "ui/desk/desk_page.h"
#include "ui/kit/notices.h"

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
            auto* dialog = new OpenCaseDialog(context, posts, window, level);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            QObject::connect(dialog, &OpenCaseDialog::caseOpened, window, [&context](const CaseId& id) {
                Notice notice{NoticeSeverity::Good, QCoreApplication::translate("zhiban::Desk", "The case is open.")};
                notice.actions.push_back(
                    {QCoreApplication::translate("zhiban::Desk", "Show the case"), [&context, id] {
                         context.navigate(QStringLiteral("cases"), {QStringLiteral("case"), id.text});
                     }});
                notice.lifetime = Notices::undoTime;
                context.notices.post(notice);
            });
            dialog->open();
        };
        return new DeskPage(context, openCase, parent);
    };
    return entry;
}

}  // namespace zhiban
