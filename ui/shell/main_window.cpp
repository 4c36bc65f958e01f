// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPointer>
#include <QSysInfo>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "core/operations/store_threads.h"
#include "ui/help/help_browser.h"
#include "ui/kit/background_tasks.h"
#include "ui/kit/command_palette.h"
#include "ui/kit/help_topic.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/panels.h"
#include "ui/kit/search_field.h"
#include "ui/shell/app_menu.h"
#include "ui/shell/cheat_sheet.h"
#include "ui/shell/desk_status.h"
#include "ui/shell/leaving.h"
#include "ui/shell/listening_alarm.h"
#include "ui/shell/notice_list.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/palette_things.h"
#include "ui/shell/panes.h"
#include "ui/shell/rail.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/task_strip.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/tray.h"

namespace zhiban {

namespace {

constexpr int sessionSavingMilliseconds = 30'000;

}  // namespace

MainWindow::MainWindow(const ShellServices& services, std::vector<PageEntry> pages, const Preferences& preferences,
                       const ShellFiles& files)
    : services_(services),
      files_(files),
      preferences_(preferences),
      context_{services.store,
               services.theme,
               services.shortcuts,
               services.notices,
               services.tasks,
               services.clock,
               [this] { return identity(); },
               [this](const QString& pageId, const Subject& subject) { navigate(pageId, subject); },
               [this](const QString& pageId, int count) {
                   rail_->setCount(pageId, count);
                   if (pageId == u"desk") {
                       tray_->setWaiting(count);
                   }
               },
               [this](const QString& name, const PostFilter& filter) { openPosts(name, filter); },
               [this] {
                   const auto* desk = dynamic_cast<const Page*>(stack_->widgetOf(QStringLiteral("desk")));
                   return desk ? desk->currentPost() : std::nullopt;
               },
               services.rulesInForce} {
    context_.hearing = [this] { return hearing(); };
    context_.keepSecrets = services_.keepSecrets;
    context_.secretsOf = services_.secretsOf;
    context_.ring = [this](AlertSound sound) { services_.ring(sound, preferences_.soundVolume, {}); };
    context_.searchesOnReturn = [this] { return preferences_.searchOnReturn; };
    services_.theme.setMode(preferences_.theme);
    services_.theme.setScalePercent(preferences_.scalePercent);
    services_.shortcuts.restoreChangedKeys(preferences_.keys);
    stack_ = new PageStack(std::move(pages), context_, this);
    status_ = new DeskStatusWatch(services_.store, services_.clock, this);
    listeningAlarm_ = new ListeningAlarm(services_.notices, this);
    leaving_ = new Leaving(services_.notices, services_.tasks, this);
    assemble();
    connectParts();
    addCommands();
    for (const char* id : {"view.theme", "settings.show"}) {
        rail_->addFoot(makeActionButton(services_.theme, services_.shortcuts.action(QLatin1String(id)), rail_));
    }
    retitle();
    statusChanged();
    restoreSession();
    connect(&sessionSaving_, &QTimer::timeout, this, &MainWindow::saveSessionNow);
    sessionSaving_.start(sessionSavingMilliseconds);
}

MainWindow::~MainWindow() = default;

void MainWindow::assemble() {
    const Theme& theme = services_.theme;
    auto* middle = new Ground(theme, ColorRole::Window, this);
    middle->setObjectName(QStringLiteral("shell"));
    auto* row = new QHBoxLayout(middle);
    theme.pad(row, 0, 0, 0);
    rail_ = new Rail(theme, stack_->entries(), middle);
    topBar_ = new TopBar(theme, services_.notices, services_.clock, middle);
    auto* column = new QVBoxLayout;
    theme.pad(column, 0, 0, 0);
    column->addWidget(topBar_);
    column->addWidget(makeSeparator(theme, Qt::Horizontal, middle));
    column->addWidget(stack_, 1);
    column->addWidget(new TaskStrip(theme, services_.tasks, middle));
    row->addWidget(rail_);
    row->addWidget(makeSeparator(theme, Qt::Vertical, middle));
    row->addLayout(column, 1);
    setCentralWidget(middle);
    new NoticeBar(theme, services_.notices, middle, stack_);  // its child
    noticeList_ = new NoticeList(theme, services_.notices, this);
    tray_ = new Tray(
        theme, services_.notices, [this] { return preferences_.trayMessages && !isActiveWindow(); }, this);
    palette_ = new CommandPalette(theme, services_.shortcuts, this);
    palette_->setAsk([this] {
        services_.store.read(ReadPlacesToGo{}).then(this, [this](const Result<PlacesToGo>& places) {
            if (places) {  // else there are still the commands
                palette_->setThings(paletteThings(*places, context_));
            }
        });
    });
    auto* menu = new QMenu(topBar_);
    menu->setAccessibleName(tr("Menu"));
    connect(menu, &QMenu::aboutToShow, menu, [this, menu] { fillAppMenu(*menu, services_.shortcuts); });
    topBar_->setMenu(menu);
    topBar_->setOffice(preferences_.office);
    services_.listen(preferences_.listens);
    topBar_->search()->setWaitsForReturn(context_.searchesOnReturn);
    setMinimumSize(theme.scaled(900), theme.scaled(560));
    resize(theme.scaled(1360), theme.scaled(860));
}

void MainWindow::connectParts() {
    connect(rail_, &Rail::chosen, this, [this](const QString& pageId) { navigate(pageId); });
    connect(stack_, &PageStack::shown, this, &MainWindow::pageShown);
    connect(stack_, &PageStack::stateRefused, this, [this](const QString& pageId) {
        services_.notices.post({.severity = NoticeSeverity::Info,
                                .text = tr("%1 starts with its usual layout: the remembered one could not be read.")
                                            .arg(stack_->titleOf(pageId)),
                                .key = QStringLiteral("shell.page-state")});
    });
    connect(status_, &DeskStatusWatch::changed, this, &MainWindow::statusChanged);
    connect(topBar_, &TopBar::sourcesClicked, this, [this] { navigate(QStringLiteral("sources")); });
    connect(listeningAlarm_, &ListeningAlarm::sourceWanted, this, [this](const QString& key) {
        navigate(QStringLiteral("sources"), {QStringLiteral("source"), key});
    });
    connect(status_, &DeskStatusWatch::failed, this, [this](const Error& error) {
        if (error.kind != ErrorKind::Cancelled) {  // the desk is closing
            services_.notices.postError(tr("The state of the desk could not be read."), error,
                                        QStringLiteral("shell.status"));
        }
    });
    connect(&services_.store, &StoreThreads::indexFailed, this, [this](const Error& error) {
        services_.notices.postError(
            tr("Searching is slower for now: the index of words could not be kept up. Nothing is missed."), error,
            QStringLiteral("shell.search-index"));
    });
    connect(leaving_, &Leaving::readyToGo, this, &QWidget::close);
    connect(topBar_, &TopBar::shiftClicked, this, [this] { navigate(QStringLiteral("shifts")); });
    connect(topBar_, &TopBar::dueClicked, this, [this] { navigate(QStringLiteral("cases")); });
    connect(topBar_, &TopBar::searched, this, [this](const QString& words) {
        navigate(QStringLiteral("desk"), {QStringLiteral("search"), words});
    });
    connect(topBar_, &TopBar::resultsWanted, this, [this] { focusNextPane(stack_->panes(), 1); });
    connect(topBar_, &TopBar::silenceClicked, this, &MainWindow::toggleSilence);
    connect(tray_, &Tray::opened, this, &MainWindow::bringToFront);
    connect(topBar_, &TopBar::bellClicked, this, [this] { noticeList_->openUnder(topBar_->bell()); });
}

DeskIdentity MainWindow::identity() const {
    const std::optional<Shift>& shift = status_->status().shift;
    return {preferences_.office, shift ? shift->officer : preferences_.officer};
}

Hearing MainWindow::hearing() const {
    return {preferences_.sounds, silence_.holds(status_->status().shift)};
}

void MainWindow::toggleSilence() {
    silence_.toggle(status_->status().shift);
    showHearing();
}

void MainWindow::showHearing() {
    silence_.passTo(status_->status().shift);
    topBar_->showHearing(hearing());
}

void MainWindow::bringToFront() {
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::navigate(const QString& pageId, const Subject& subject) {
    stack_->show(pageId, subject);
}

void MainWindow::openPosts(const QString& name, const PostFilter& filter) {
    navigate(QStringLiteral("desk"));
    if (auto* desk = dynamic_cast<Page*>(stack_->currentWidget())) {
        desk->openPosts(name, filter);
    }
}

QString MainWindow::currentPage() const {
    return stack_->currentId();
}

void MainWindow::pageShown(const QString& pageId) {
    rail_->setCurrent(pageId);
    topBar_->setPageTitle(stack_->titleOf(pageId));
    retitle();
    // Keys work on the page at once, and not only after a click into it: unless somebody is typing in the top bar.
    // Later, because the first page comes before the window is visible.
    QTimer::singleShot(0, this, [this] {
        QWidget* focused = focusWidget();
        if (!focused || (!stack_->isAncestorOf(focused) && !topBar_->isAncestorOf(focused))) {
            focusNextPane(stack_->panes(), 1);
        }
    });
}

void MainWindow::retitle() {
    const QString page = stack_->titleOf(stack_->currentId());
    const QString product = tr("Zhiban");
    setWindowTitle(page.isEmpty() ? product : tr("%1 – %2", "page, product").arg(page, product));
}

void MainWindow::statusChanged() {
    topBar_->showStatus(status_->status());
    listeningAlarm_->look(status_->status().listening);
    tray_->setBlind(!status_->status().isCalmToBeBelieved());
    showHearing();
    const QString officer = identity().officer;
    if (!officer.isEmpty() && officer != services_.store.actor().name) {
        services_.store.setActor({officer, QSysInfo::machineHostName()});
    }
}

void MainWindow::restoreSession() {
    const LoadedSession loaded = loadSession(files_.session);
    if (loaded.damaged) {
        services_.notices.post({.severity = NoticeSeverity::Info,
                                .text = tr("The window starts with its usual layout: the remembered one could not be "
                                           "read. No data is concerned."),
                                .key = QStringLiteral("shell.session")});
    }
    if (!loaded.state.geometry.isEmpty()) {
        restoreGeometry(loaded.state.geometry);  // brings an off-screen window back
    }
    stack_->restore(loaded.state.pages);
    const auto& entries = stack_->entries();
    if (!stack_->show(loaded.state.page) && !entries.empty()) {
        stack_->show(entries.front().id);
    }
    stack_->makeThoseWanted();
}

void MainWindow::saveSessionNow() {
    const Result<Done> saved = saveSession({saveGeometry(), stack_->currentId(), stack_->states()}, files_.session);
    if (!saved) {
        qWarning("%s", qUtf8Printable(saved.error().what));  // costs a few drags: not worth a notice
    }
}

void MainWindow::closeEvent(QCloseEvent* event) {
    saveSessionNow();
    if (leaving_->mayGo()) {
        QMainWindow::closeEvent(event);
    } else {
        event->ignore();
    }
}

void MainWindow::applyPreferences(const Preferences& preferences) {
    preferences_ = preferences;
    services_.theme.setMode(preferences.theme);
    services_.theme.setScalePercent(preferences.scalePercent);
    setMinimumSize(services_.theme.scaled(900), services_.theme.scaled(560));
    topBar_->setOffice(preferences.office);
    services_.listen(preferences.listens);
    statusChanged();
    const Result<Done> saved = savePreferences(preferences, files_.preferences);
    if (!saved) {
        services_.notices.postError(tr("The settings hold for now, but were not saved."), saved.error(),
                                    QStringLiteral("shell.preferences"));
    }
}

void MainWindow::setScale(int percent) {
    Preferences next = preferences_;
    next.scalePercent = std::clamp(percent, 100, 200);
    applyPreferences(next);
}

void MainWindow::toggleTheme() {
    Preferences next = preferences_;
    next.theme = services_.theme.isDark() ? ThemeMode::Light : ThemeMode::Dark;
    applyPreferences(next);
}

void MainWindow::showSettings() {
    SettingsDialog dialog(services_.theme, services_.shortcuts, preferences_, this);
    connect(&dialog, &SettingsDialog::changed, this, &MainWindow::applyPreferences);
    connect(&dialog, &SettingsDialog::soundWanted, this, [this, open = QPointer(&dialog)](AlertSound sound) {
        services_.ring(sound, preferences_.soundVolume, [open](bool heard) {
            if (open) {
                open->soundTried(heard);
            }
        });
    });
    dialog.exec();
}

void MainWindow::showCheatSheet() {
    CheatSheet sheet(services_.theme, services_.shortcuts, this);
    sheet.exec();
}

// The page about what has the focus; about the page that is shown, when nothing there names one.
void MainWindow::showHelp() {
    if (!help_) {
        help_ = new HelpBrowser(services_.theme, services_.shortcuts, this);
    }
    const QString topic = helpTopicOf(QApplication::focusWidget());
    help_->showTopic(topic.isEmpty() ? currentPage() : topic);
}

void MainWindow::cyclePanes(int step) {
    std::vector<QWidget*> panes{rail_, topBar_};
    const std::vector<QWidget*> ofPage = stack_->panes();
    panes.insert(panes.end(), ofPage.begin(), ofPage.end());
    focusNextPane(panes, step);
}

}  // namespace zhiban
