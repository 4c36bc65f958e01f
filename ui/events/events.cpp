// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/events.h"

#include "ui/cases/open_case_from.h"
#include "ui/events/events_page.h"

namespace zhiban {

PageEntry makeEvents() {
    PageEntry entry;
    entry.id = QStringLiteral("events");
    entry.position = 20;
    entry.icon = IconName::Events;
    entry.title = [] { return EventsPage::tr("Events"); };
    entry.create = [](const PageContext& context, QWidget* parent) -> QWidget* {
        const auto openCase = [&context](const std::vector<Post>& posts, Level level, QWidget* window) {
            openCaseFrom(context, posts, level, window);
        };
        return new EventsPage(context, openCase, parent);
    };
    return entry;
}

}  // namespace zhiban
