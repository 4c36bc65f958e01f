// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/open_case_from.h"

#include "ui/cases/open_case_dialog.h"
#include "ui/kit/notices.h"

namespace zhiban {

void openCaseFrom(const PageContext& context, const std::vector<Post>& posts, Level level, QWidget* parent) {
    auto* dialog = new OpenCaseDialog(context, posts, parent, level);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &OpenCaseDialog::caseOpened, parent, [&context](const CaseId& id) {
        Notice notice{NoticeSeverity::Good, OpenCaseDialog::tr("The case is open.")};
        notice.actions.push_back({OpenCaseDialog::tr("Show the case"), [&context, id] {
                                      context.navigate(QStringLiteral("cases"), {QStringLiteral("case"), id.text});
                                  }});
        notice.lifetime = Notices::undoTime;
        context.notices.post(notice);
    });
    dialog->open();
}

}  // namespace zhiban
