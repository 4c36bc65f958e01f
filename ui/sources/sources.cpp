// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/sources.h"

#include "ui/sources/sources_page.h"

namespace zhiban {

PageEntry makeSources() {
    PageEntry entry;
    entry.id = QStringLiteral("sources");
    entry.position = 90;
    entry.icon = IconName::Source;
    entry.madeWithWindow = true;  // an alarm about a silent source is shown in the rail whatever page is open
    entry.title = [] { return SourcesPage::tr("Sources"); };
    entry.create = [](const PageContext& context, QWidget* parent) -> QWidget* {
        return new SourcesPage(context, parent);
    };
    return entry;
}

}  // namespace zhiban
