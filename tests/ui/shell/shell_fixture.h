// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QStyleFactory>
#include <QTemporaryDir>

#include "core/operations/store_threads.h"
#include "core/store/sql/open_store.h"
#include "tests/support/fake_clock.h"
#include "ui/kit/background_tasks.h"
#include "ui/kit/notices.h"
#include "ui/kit/shortcut_registry.h"
#include "ui/shell/main_window.h"

namespace zhiban::testing {

// A page that notes what it is asked, with a list and a field.
class DemoPage final : public QWidget, public Page {
  public:
    DemoPage(const PageContext& context, QWidget* parent);

    void activate(const Subject& asked) override { subject = asked; }
    QByteArray saveState() const override { return state; }
    bool restoreState(const QByteArray& remembered) override;
    std::vector<QWidget*> panes() override { return {first, second}; }

    const PageContext& context;
    Subject subject;
    QByteArray state = QByteArrayLiteral("v1:fresh");
    QWidget* first;
    QWidget* second;
};

std::vector<PageEntry> demoPages();

// Runs the event loop until the condition holds; false after ten seconds.
template <typename Condition>
bool waitUntil(const Condition& condition) {
    QElapsedTimer deadline;
    deadline.start();
    while (!condition()) {
        if (deadline.elapsed() > 10'000) {
            return false;
        }
        QApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
    }
    return true;
}

// A real window over a real store in a folder of its own.
class ShellTest : public ::testing::Test {
  protected:
    ShellTest();
    ~ShellTest() override;

    std::unique_ptr<MainWindow> makeWindow(const Preferences& preferences = {});
    DemoPage* page(MainWindow& window, const QString& id);
    template <typename Operation>
    auto done(Operation operation) {
        std::optional<Result<typename Operation::Answer>> answer;
        store->write(std::move(operation)).then(QApplication::instance(), [&](auto result) { answer = result; });
        EXPECT_TRUE(waitUntil([&] { return answer.has_value(); }));
        return *answer;
    }

    QTemporaryDir folder;
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    std::unique_ptr<StoreThreads> store;
    Theme theme;
    ShortcutRegistry shortcuts{theme};
    Notices notices{*clock};
    BackgroundTasks tasks;
    ShellFiles files;
};

}  // namespace zhiban::testing
