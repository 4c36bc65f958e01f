// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTest>

#include "core/operations/sample/fill_sample.h"
#include "core/operations/store_threads.h"
#include "core/store/sql/open_store.h"
#include "tests/support/fake_clock.h"
#include "ui/briefing/briefing_page.h"
#include "ui/briefing/pages_view.h"
#include "ui/briefing/presentation/briefing_draft.h"
#include "ui/briefing/preview_pane.h"
#include "ui/kit/background_tasks.h"
#include "ui/kit/notices.h"
#include "ui/kit/shortcut_registry.h"

namespace zhiban::testing {

template <typename Condition>
bool waitUntil(const Condition& condition) {
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > 60'000) {
            return false;
        }
        QTest::qWait(5);
    }
    return true;
}

// The briefing page over a real store that holds the sample city's fortnight, up to 2026-03-08 22:30 in China.
class BriefingScreen : public ::testing::Test {
  protected:
    BriefingScreen() {
        theme.setMode(ThemeMode::Light);
        theme.install(*static_cast<QApplication*>(QApplication::instance()));
    }

    ~BriefingScreen() override {
        page.reset();
        store.reset();
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    }

    // Filled once: the tests only read it.
    static void SetUpTestSuite() {
        folderOfStore = std::make_unique<QTemporaryDir>();
        const auto opened = openSqlStore(QStringLiteral("sqlite:") + folderOfStore->filePath(QStringLiteral("desk.db")),
                                         Missing::Create, *clock);
        ASSERT_TRUE(opened) << qPrintable(opened.error().what);
        opened_ = *opened;
        FillSample fill;
        fill.until = clock->now();
        fill.city = *sampleCity(fill.until);
        fill.work = *sampleWork(fill.city.shift);
        fill.draw = [](const QString& drawing) { return drawing.toUtf8(); };
        const auto filled =
            fill.run(**opened_->openWriter(), {{QStringLiteral("方知秋"), QStringLiteral("desk-1")}, clock->now()});
        ASSERT_TRUE(filled) << qPrintable(filled.error().what);
    }

    static void TearDownTestSuite() {
        opened_.reset();
        folderOfStore.reset();
    }

    void SetUp() override {
        auto started = StoreThreads::start(opened_, clock, {QStringLiteral("方知秋"), QStringLiteral("desk-1")});
        ASSERT_TRUE(started) << qPrintable(started.error().what);
        store = std::move(*started);
    }

    PageContext makeContext() {
        return {*store,
                theme,
                shortcuts,
                notices,
                tasks,
                *clock,
                [] {
                    return DeskIdentity{QStringLiteral("云溪市网络民情值班室"), QStringLiteral("方知秋")};
                },
                [this](const QString& id, const Subject& subject) { visited.emplace_back(id, subject); },
                [](const QString&, int) {}};
    }

    // Shows the page and waits until its pages are printed.
    void open() {
        context.emplace(makeContext());
        page = std::make_unique<BriefingPage>(
            *context, [this](const QString& name, const QString&) { return exportFolder + QLatin1Char('/') + name; });
        page->resize(1440, 860);
        page->show();
        page->activateWindow();
        ASSERT_TRUE(waitUntil([this] { return page->preview()->pages()->pageCount() > 0; }));
    }

    QString reprinted(const std::function<void()>& act) {
        int printed = 0;
        const auto connection =
            QObject::connect(page->preview(), &PreviewPane::printed, page.get(), [&printed] { ++printed; });
        act();
        EXPECT_TRUE(waitUntil([&printed] { return printed > 0; }));
        QObject::disconnect(connection);
        return page->draft().layout().sections.join(QLatin1Char(' '));
    }

    inline static std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>(fromMilliseconds(1'772'980'200'000));
    inline static std::unique_ptr<QTemporaryDir> folderOfStore;
    inline static std::shared_ptr<const Store> opened_;

    QTemporaryDir folder;
    QString exportFolder = folder.path();
    std::unique_ptr<StoreThreads> store;
    Theme theme;
    ShortcutRegistry shortcuts{theme};
    Notices notices{*clock};
    BackgroundTasks tasks;
    std::vector<std::pair<QString, Subject>> visited;
    std::optional<PageContext> context;
    std::unique_ptr<BriefingPage> page;
};

}  // namespace zhiban::testing
