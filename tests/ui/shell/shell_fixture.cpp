// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/shell_fixture.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>

namespace zhiban::testing {

DemoPage::DemoPage(const PageContext& given, QWidget* parent)
    : QWidget(parent), context(given), first(new QListWidget(this)), second(new QLineEdit(this)) {
    auto* row = new QHBoxLayout(this);
    row->addWidget(first, 1);
    row->addWidget(second, 1);
    first->setAccessibleName(QStringLiteral("列表"));
    second->setAccessibleName(QStringLiteral("内容"));
}

bool DemoPage::restoreState(const QByteArray& remembered) {
    if (!remembered.startsWith("v1:")) {
        return false;
    }
    state = remembered;
    return true;
}

std::vector<PageEntry> demoPages() {
    const auto entry = [](const QString& id, int position, IconName icon, const QString& title) {
        return PageEntry{id, position, icon, [title] { return title; },
                         [](const PageContext& context, QWidget* parent) { return new DemoPage(context, parent); }};
    };
    return {entry(QStringLiteral("desk"), 10, IconName::Desk, QStringLiteral("值班台")),
            entry(QStringLiteral("cases"), 30, IconName::Case, QStringLiteral("案件")),
            entry(QStringLiteral("publish"), 40, IconName::Publish, QStringLiteral("跟踪报道")),
            entry(QStringLiteral("shifts"), 50, IconName::Shift, QStringLiteral("班次")),
            entry(QStringLiteral("briefing"), 60, IconName::Briefing, QStringLiteral("简报"))};
}

ShellTest::ShellTest() {
    theme.install(*static_cast<QApplication*>(QApplication::instance()));
    files = {folder.filePath(QStringLiteral("preferences.ini")), folder.filePath(QStringLiteral("session.state"))};
    Result<std::shared_ptr<const Store>> opened =
        openSqlStore(QStringLiteral("sqlite:") + folder.filePath(QStringLiteral("desk.db")), Missing::Create, *clock);
    if (!opened) {
        ADD_FAILURE() << qPrintable(opened.error().what);
        return;
    }
    auto started = StoreThreads::start(*opened, clock, {QStringLiteral("somebody"), QStringLiteral("desk-1")});
    if (!started) {
        ADD_FAILURE() << qPrintable(started.error().what);
        return;
    }
    store = std::move(*started);
}

ShellTest::~ShellTest() {
    store.reset();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
}

std::unique_ptr<MainWindow> ShellTest::makeWindow(const Preferences& preferences) {
    auto window = std::make_unique<MainWindow>(ShellServices{*store, theme, shortcuts, notices, tasks, *clock},
                                               demoPages(), preferences, files);
    window->show();
    window->activateWindow();
    QApplication::processEvents();
    return window;
}

DemoPage* ShellTest::page(MainWindow& window, const QString& id) {
    return dynamic_cast<DemoPage*>(window.findChild<QWidget*>(QStringLiteral("page.") + id));
}

}  // namespace zhiban::testing
