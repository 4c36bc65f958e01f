// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <QTimer>
#include <optional>

#include "ui/kit/page.h"
#include "ui/shell/preferences.h"
#include "ui/shell/session_state.h"

namespace zhiban {

class CommandPalette;
class DeskStatusWatch;
class NoticeList;
class PageStack;
class Rail;
class TopBar;

// What the window is given; all outlive it.
struct ShellServices {
    StoreThreads& store;
    Theme& theme;
    ShortcutRegistry& shortcuts;
    Notices& notices;
    BackgroundTasks& tasks;
    const Clock& clock;
    RulesInForce* rulesInForce = nullptr;
};

// Where the window keeps what it remembers. Folders must exist.
struct ShellFiles {
    QString preferences;  // INI, see preferences.h
    QString session;      // see session_state.h
};

// The desk's window: rail, top bar, pages, notices. It assembles; what things do is in the parts.
class MainWindow final : public QMainWindow {
    Q_OBJECT

  public:
    // `pages` in the order of the rail. Preferences are the loaded ones; the theme and keys are set from them.
    MainWindow(const ShellServices& services, std::vector<PageEntry> pages, const Preferences& preferences,
               const ShellFiles& files);
    ~MainWindow() override;

    // Opens a page, as a rail button or a link would.
    void navigate(const QString& pageId, const Subject& subject = {});
    // Shows the desk with these posts as a column of that name in front.
    void openPosts(const QString& name, const PostFilter& filter);
    QString currentPage() const;
    const Preferences& preferences() const { return preferences_; }
    DeskIdentity identity() const;

  protected:
    void closeEvent(QCloseEvent* event) override;

  private:
    void assemble();
    void connectParts();
    void addCommands();
    void addViewCommands();
    void addPageCommands();
    void restoreSession();
    void saveSessionNow();
    void pageShown(const QString& pageId);
    void statusChanged();
    void applyPreferences(const Preferences& preferences);
    void setScale(int percent);
    void toggleTheme();
    void showSettings();
    void showCheatSheet();
    void cyclePanes(int step);
    void retitle();
    void closeWhenDone();

    ShellServices services_;
    ShellFiles files_;
    Preferences preferences_;
    PageContext context_;
    Rail* rail_ = nullptr;
    TopBar* topBar_ = nullptr;
    PageStack* stack_ = nullptr;
    NoticeList* noticeList_ = nullptr;
    CommandPalette* palette_ = nullptr;
    DeskStatusWatch* status_ = nullptr;
    std::optional<qint64> closing_;  // the notice that says so, while background work keeps the window
    QTimer sessionSaving_;           // a crash loses at most this much of how things stood
};

}  // namespace zhiban
