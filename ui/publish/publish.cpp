// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/publish.h"

#include "core/base/draft_folder.h"
#include "ui/publish/publish_page.h"

namespace zhiban {

PageEntry makePublish() {
    PageEntry entry;
    entry.id = QStringLiteral("publish");
    entry.position = 40;
    entry.icon = IconName::Publish;
    entry.title = [] { return PublishPage::tr("Reports"); };
    entry.create = [](const PageContext& context, QWidget* parent) -> QWidget* {
        return new PublishPage(context, DraftFolder::defaultFolder(), parent);
    };
    return entry;
}

}  // namespace zhiban
