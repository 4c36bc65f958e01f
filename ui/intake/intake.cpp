// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake.h"

#include "core/base/draft_folder.h"
#include "ui/intake/intake_page.h"
#include "ui/kit/shortcut_registry.h"

namespace zhiban {

PageEntry makeIntake() {
    PageEntry entry;
    entry.id = QStringLiteral("intake");
    entry.position = 80;
    entry.icon = IconName::Note;
    entry.madeWithWindow = true;  // its key works whatever page is shown
    entry.title = [] { return IntakePage::tr("Write down"); };
    entry.create = [](const PageContext& context, QWidget* parent) -> QWidget* {
        Command command;
        command.id = QStringLiteral("intake.begin");
        command.category = IntakePage::tr("Write down");
        command.text = IntakePage::tr("Write down a call, a visit, a letter …");
        command.keys = {QKeySequence(QStringLiteral("Ctrl+Shift+N"), QKeySequence::PortableText)};
        command.icon = IconName::Note;
        command.keywords = QStringLiteral("hotline telephone sms wechat walk-in letter manual new post");
        context.shortcuts.add(command, parent, [&context] {
            context.navigate(QStringLiteral("intake"), {QStringLiteral("new"), {}});
        });
        return new IntakePage(context, DraftFolder::defaultFolder(), parent);
    };
    return entry;
}

}  // namespace zhiban
