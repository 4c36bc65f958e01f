// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QApplication>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTest>

#include "core/operations/intake/receive_posts.h"
#include "core/operations/store_threads.h"
#include "core/store/sql/open_store.h"
#include "tests/support/fake_clock.h"
#include "ui/desk/column_strip.h"
#include "ui/desk/desk_page.h"
#include "ui/desk/feed_column.h"
#include "ui/desk/feed_view.h"
#include "ui/kit/background_tasks.h"
#include "ui/kit/notices.h"
#include "ui/kit/shortcut_registry.h"
#include "ui/kit/theme.h"

namespace zhiban::testing {

// A desk on a real SQLite store, with everything a page is given, on the offscreen platform.
class DeskTest : public ::testing::Test {
  protected:
    DeskTest() {
        theme.setMode(ThemeMode::Light);
        theme.install(*static_cast<QApplication*>(QApplication::instance()));
        store = openSqlStore(folder.filePath(QStringLiteral("desk.db")), Missing::Create, *clock).value();
        threads =
            std::move(StoreThreads::start(store, clock, {QStringLiteral("Lin"), QStringLiteral("desk-1")}).value());
        context = std::make_unique<PageContext>(PageContext{*threads, theme, shortcuts, notices, tasks, *clock,
                                                            [] { return DeskIdentity{}; },
                                                            [this](const QString& to, const Subject& subject) {
                                                                navigations.push_back({to, subject});
                                                            },
                                                            [this](const QString&, int count) { badge = count; }});
    }
    ~DeskTest() override {
        page.reset();
        threads.reset();
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    }

    // One post a minute, the given numbers, "Post 7"; every `alertEvery`th is an alert.
    void receive(int from, int to, int alertEvery = 0) {
        ReceivePosts batch;
        for (int number = from; number <= to; ++number) {
            MatchedPost matched;
            matched.post.sourceKey = QStringLiteral("board");
            matched.post.sourceName = QStringLiteral("Board");
            matched.post.externalId = QString::number(number);
            matched.post.title = QStringLiteral("Post %1").arg(number);
            matched.post.body = QStringLiteral("The lamp pole in Yunxi road sways, says post %1.").arg(number);
            matched.post.url = QStringLiteral("https://example.org/%1").arg(number);
            matched.post.published = fromMilliseconds(1'763'000'000'000 + number * 60'000LL);
            if (alertEvery > 0 && number % alertEvery == 0) {
                const Span lamp{matched.post.title.size() + 5, 9};  // "lamp pole"
                matched.hits.push_back({RuleId{QStringLiteral("lamps")},
                                        1,
                                        QStringLiteral("Lamp poles"),
                                        Level::Orange,
                                        FoldLayer::Width,
                                        {lamp}});
            }
            batch.posts.push_back(matched);
        }
        auto answer = threads->write(batch);
        answer.waitForFinished();
        ASSERT_TRUE(answer.result().has_value()) << answer.result().error().what.toStdString();
    }

    // Opens the desk; "opens a case" is recorded, not done.
    void open(const QByteArray& state = {}) {
        page = std::make_unique<DeskPage>(
            *context, [this](const std::vector<Post>& posts, Level, QWidget*) { casesAsked.push_back(posts); },
            nullptr);
        EXPECT_TRUE(page->restoreState(state));
        page->resize(1440, 900);
        page->show();
        page->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(page.get()));
        EXPECT_TRUE(QTest::qWaitFor([this] { return isLoaded(); }));
        QApplication::processEvents();
    }
    bool isLoaded() const {
        for (const FeedColumn* column : page->strip().columns()) {
            if (column->feed().state() == FeedModel::State::Loading) {
                return false;
            }
        }
        return true;
    }
    FeedColumn& column(int place) const { return *page->strip().columns().at(static_cast<size_t>(place)); }
    FeedView& view(int place) const { return column(place).view(); }
    FeedModel& feed(int place) const { return column(place).feed(); }

    QTemporaryDir folder;
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    Theme theme;
    ShortcutRegistry shortcuts{theme};
    Notices notices{*clock};
    BackgroundTasks tasks;
    std::shared_ptr<const Store> store;
    std::unique_ptr<StoreThreads> threads;
    std::unique_ptr<PageContext> context;
    std::unique_ptr<DeskPage> page;
    std::vector<std::pair<QString, Subject>> navigations;
    std::vector<std::vector<Post>> casesAsked;
    int badge = -1;
};

}  // namespace zhiban::testing
