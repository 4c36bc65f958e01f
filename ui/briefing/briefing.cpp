// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/briefing.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

#include "ui/briefing/briefing_page.h"

namespace zhiban {

PageEntry makeBriefing() {
    PageEntry entry;
    entry.id = QStringLiteral("briefing");
    entry.position = 60;
    entry.icon = IconName::Briefing;
    entry.title = [] { return BriefingPage::tr("Briefing"); };
    entry.create = [](const PageContext& context, QWidget* parent) -> QWidget* {
        const auto choosePath = [parent](const QString& name, const QString& filter) {
            const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
            return QFileDialog::getSaveFileName(parent, BriefingPage::tr("Export the briefing"), folder.filePath(name),
                                                filter);
        };
        return new BriefingPage(context, choosePath, parent);
    };
    return entry;
}

}  // namespace zhiban
