// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the window itself. Their keys are set here explicitly: without a platform theme Qt has none for
// Quit and Preferences.
#include <QAction>
#include <QApplication>

#include "core/operations/store_threads.h"
#include "ui/kit/command_palette.h"
#include "ui/kit/notices.h"
#include "ui/kit/search_field.h"
#include "ui/kit/shortcut_registry.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notice_list.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/top_bar.h"

namespace zhiban {

namespace {

QKeySequence keys(const char* portable) {
    return QKeySequence(QString::fromLatin1(portable), QKeySequence::PortableText);
}

}  // namespace

void MainWindow::addCommands() {
    addPageCommands();
    addViewCommands();
    ShortcutRegistry& shortcuts = services_.shortcuts;
    const QString program = tr("Program");
    shortcuts.add({.id = QStringLiteral("palette.show"),
                   .category = program,
                   .text = tr("Find a command"),
                   .keys = {keys("Ctrl+K")},
                   .icon = IconName::Search},
                  this, [this] { palette_->open(); });
    shortcuts.add({.id = QStringLiteral("search.focus"),
                   .category = program,
                   .text = tr("Search posts"),
                   .keys = {keys("Ctrl+F"), keys("/")},
                   .icon = IconName::Search},
                  this, [this] {
                      topBar_->search()->setFocus(Qt::ShortcutFocusReason);
                      topBar_->search()->selectAll();
                  });
    shortcuts.add({.id = QStringLiteral("notices.show"),
                   .category = program,
                   .text = tr("Show the notices"),
                   .keys = {keys("F8")},
                   .icon = IconName::Bell},
                  this, [this] { noticeList_->openUnder(topBar_->bell()); });
    shortcuts.add({.id = QStringLiteral("alerts.silence"),
                   .category = program,
                   .text = tr("Silence alerts until the end of the shift"),
                   .keys = {keys("F9")},
                   .icon = IconName::SoundOff,
                   .keywords = QStringLiteral("sound mute quiet bell")},
                  this, [this] { toggleSilence(); });
    shortcuts.add({.id = QStringLiteral("notices.undo"),
                   .category = program,
                   .text = tr("Undo"),
                   .keys = {keys("Ctrl+Z")},
                   .icon = IconName::Undo},
                  this, [this] {
                      if (services_.notices.undoLast()) {
                          return;
                      }
                      // Its notice is gone, but the page that is shown may still know how to take it back.
                      if (QAction* own = services_.shortcuts.action(currentPage() + QStringLiteral(".undo"))) {
                          own->trigger();
                      }
                  });
    shortcuts.add({.id = QStringLiteral("menu.show"),
                   .category = program,
                   .text = tr("Open the menu"),
                   .keys = {keys("F10")},
                   .icon = IconName::Menu},
                  this, [this] { topBar_->openMenu(); });
    shortcuts.add({.id = QStringLiteral("settings.show"),
                   .category = program,
                   .text = tr("Settings"),
                   .keys = {keys("Ctrl+,")},
                   .icon = IconName::Settings,
                   .keywords = QStringLiteral("preferences options")},
                  this, [this] { showSettings(); });
    shortcuts.add({.id = QStringLiteral("cheatsheet.show"),
                   .category = program,
                   .text = tr("Keyboard overview"),
                   .keys = {keys("Ctrl+/")},
                   .icon = IconName::Keyboard,
                   .keywords = QStringLiteral("help shortcuts")},
                  this, [this] { showCheatSheet(); });
    shortcuts.add({.id = QStringLiteral("help.show"),
                   .category = program,
                   .text = tr("Help"),
                   .keys = {keys("F1")},
                   .icon = IconName::Help,
                   .keywords = QStringLiteral("manual")},
                  this, [this] { showHelp(); });
    shortcuts.add({.id = QStringLiteral("about.show"),
                   .category = program,
                   .text = tr("About Zhiban"),
                   .icon = IconName::Info,
                   .keywords = QStringLiteral("version licence")},
                  this, [this] { AboutDialog(services_.theme, services_.store.store().address(), this).exec(); });
    shortcuts.add({.id = QStringLiteral("program.quit"),
                   .category = program,
                   .text = tr("Quit"),
                   .keys = {keys("Ctrl+Q")},
                   .icon = IconName::Close,
                   .keywords = QStringLiteral("exit")},
                  this, [this] { close(); });
}

void MainWindow::addPageCommands() {
    int number = 1;
    for (const PageEntry& page : stack_->entries()) {
        Command command{
            .id = QStringLiteral("page.") + page.id, .category = tr("Go to"), .text = page.title(), .icon = page.icon};
        if (number <= 9) {
            command.keys = {QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number))};
        }
        services_.shortcuts.add(command, this, [this, id = page.id] { navigate(id); });
        ++number;
    }
}

void MainWindow::addViewCommands() {
    ShortcutRegistry& shortcuts = services_.shortcuts;
    const QString view = tr("View");
    shortcuts.add({.id = QStringLiteral("view.next_pane"),
                   .category = view,
                   .text = tr("Next pane"),
                   .keys = {keys("F6")},
                   .icon = IconName::Columns},
                  this, [this] { cyclePanes(1); });
    shortcuts.add({.id = QStringLiteral("view.previous_pane"),
                   .category = view,
                   .text = tr("Previous pane"),
                   .keys = {keys("Shift+F6")},
                   .icon = IconName::Columns},
                  this, [this] { cyclePanes(-1); });
    shortcuts.add({.id = QStringLiteral("view.larger"),
                   .category = view,
                   .text = tr("Everything larger"),
                   .keys = {keys("Ctrl++"), keys("Ctrl+=")},
                   .icon = IconName::Plus,
                   .keywords = QStringLiteral("zoom in scale")},
                  this, [this] { setScale(preferences_.scalePercent + 10); });
    shortcuts.add({.id = QStringLiteral("view.smaller"),
                   .category = view,
                   .text = tr("Everything smaller"),
                   .keys = {keys("Ctrl+-")},
                   .keywords = QStringLiteral("zoom out scale")},
                  this, [this] { setScale(preferences_.scalePercent - 10); });
    shortcuts.add({.id = QStringLiteral("view.normal_size"),
                   .category = view,
                   .text = tr("Usual size"),
                   .keys = {keys("Ctrl+0")},
                   .keywords = QStringLiteral("zoom reset scale")},
                  this, [this] { setScale(100); });
    shortcuts.add({.id = QStringLiteral("view.theme"),
                   .category = view,
                   .text = tr("Light or dark"),
                   .icon = IconName::Moon,
                   .keywords = QStringLiteral("theme night")},
                  this, [this] { toggleTheme(); });
    shortcuts.add({.id = QStringLiteral("view.fullscreen"),
                   .category = view,
                   .text = tr("Full screen"),
                   .keys = {keys("F11")},
                   .icon = IconName::Export},
                  this, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
}

}  // namespace zhiban
