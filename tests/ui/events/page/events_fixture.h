// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QApplication>
#include <QListView>
#include <QTest>

#include "core/operations/events/place_posts.h"
#include "tests/ui/cases/support/page_fixture.h"
#include "ui/cases/open_case_from.h"
#include "ui/events/event_detail.h"
#include "ui/events/event_list_pane.h"
#include "ui/events/events_page.h"
#include "ui/events/members_pane.h"
#include "ui/events/presentation/event_list_model.h"
#include "ui/events/presentation/event_member_model.h"

namespace zhiban::testing {

// A store whose posts are put into events as the desk would, and the page over it.
class EventsPageTest : public PageFixture {
  protected:
    void place() {
        const PlacePosts act{std::make_shared<EventMemory>()};
        for (bool more = true; more;) {
            const Result<PlacedPosts> placed = write(act);
            ASSERT_TRUE(placed) << placed.error().what.toStdString();
            more = placed->isMoreToDo;
        }
    }
    // Two events of three and two posts.
    void fillTwoEvents() {
        receive({QStringLiteral("滨河路路灯不亮，放学路上一片漆黑"),
                 QStringLiteral("滨河路路灯不亮好几天了，放学路上漆黑"),
                 QStringLiteral("滨河路的路灯又不亮了，放学路上一片漆黑"),
                 QStringLiteral("人民广场地下车库捆绑收取停车费月卡"),
                 QStringLiteral("人民广场地下车库停车费捆绑收取月卡")});
        place();
    }
    void open() {
        page.reset();
        page = makePage();
        page->resize(theme.scaled(1500), theme.scaled(900));
        page->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
        ASSERT_TRUE(waitFor([this] { return page->detail().file().has_value(); }));
    }
    std::unique_ptr<EventsPage> makePage() {
        const auto openCase = [this](const std::vector<Post>& posts, Level level, QWidget* window) {
            openCaseFrom(*context, posts, level, window);
        };
        return std::make_unique<EventsPage>(*context, openCase, nullptr);
    }
    std::vector<EventRow> shown() const { return page->list().model().rows(); }
    int posts() const { return page->detail().file() ? static_cast<int>(page->detail().file()->members.size()) : 0; }
    void key(QWidget* widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        widget->setFocus();
        QTest::keyClick(widget, static_cast<Qt::Key>(key), modifiers);
    }

    std::unique_ptr<EventsPage> page;
};

}  // namespace zhiban::testing
