// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QDeadlineTimer>
#include <QTemporaryDir>
#include <QTranslator>
#include <atomic>
#include <memory>

#include "core/operations/store_threads.h"
#include "ui/kit/background_tasks.h"
#include "ui/kit/notices.h"
#include "ui/kit/page.h"
#include "ui/kit/shortcut_registry.h"
#include "ui/kit/theme.h"

namespace zhiban::testing {

// A clock that stands still until told, readable from the store's threads.
class StandingClock final : public Clock {
  public:
    TimePoint now() const override { return fromMilliseconds(now_.load()); }
    void advance(Milliseconds by) { now_ += by.count(); }
    void set(TimePoint time) { now_ = toMilliseconds(time); }

  private:
    std::atomic<qint64> now_{1'772'438'400'000};  // 2026-03-02 08:00 UTC, a Monday
};

// Where a page lives, for real: a SQLite store with departments, a column and a few posts, its threads, the kit.
// Navigation and badges are noted.
class PageFixture : public ::testing::Test {
  protected:
    PageFixture();
    ~PageFixture() override;

    // Runs the event loop until the condition holds; false after ten seconds.
    static bool waitFor(const std::function<bool()>& condition);
    template <typename Operation>
    Result<typename Operation::Answer> read(Operation operation);
    template <typename Operation>
    Result<typename Operation::Answer> write(Operation operation);

    // Posts fetched now, with these titles; their ids in order.
    std::vector<Post> receive(const QStringList& titles);
    CaseId openCase(const QString& title, Level level = Level::Blue);
    // The made-up city's fortnight, with the work of its office, in place of the small setup. Slow.
    void fillWithSample();

    static bool isNamed(const QWidget* widget);
    // Interactive widgets below `root` without an accessible name: none in a sound page.
    static QStringList unnamedWidgets(const QWidget* root);
    // Saved under ZHIBAN_SHOTS_DIR when that is set.
    static void keepPicture(QWidget* page, const QString& name);
    void useChinese(bool chinese);

    QTemporaryDir folder;
    std::shared_ptr<StandingClock> clock;
    Theme theme;
    ShortcutRegistry shortcuts{theme};
    Notices notices;
    BackgroundTasks tasks;
    std::unique_ptr<StoreThreads> store;
    std::unique_ptr<PageContext> context;
    std::vector<Department> departments;
    std::vector<std::pair<QString, Subject>> visited;
    QHash<QString, int> badges;

  private:
    void openStore(const QString& name);
    std::unique_ptr<QTranslator> translator_;
    int receivedPosts_ = 0;
};

template <typename Operation>
Result<typename Operation::Answer> PageFixture::read(Operation operation) {
    auto answer = store->read(std::move(operation));
    answer.waitForFinished();
    return answer.result();
}

template <typename Operation>
Result<typename Operation::Answer> PageFixture::write(Operation operation) {
    auto answer = store->write(std::move(operation));
    answer.waitForFinished();
    return answer.result();
}

}  // namespace zhiban::testing
