// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <QTimer>
#include <optional>

#include "core/domain/shift.h"
#include "ui/kit/page.h"
#include "ui/shell/preferences.h"
#include "ui/shell/session_state.h"
#include "ui/shell/shift_silence.h"

namespace zhiban {

class CommandPalette;
class DeskStatusWatch;
class ListeningAlarm;
class HelpBrowser;
class Leaving;
class NoticeList;
class PageStack;
class Rail;
class TopBar;
class Tray;

// What the window is given; all outlive it.
struct ShellServices {
    StoreThreads& store;
    Theme& theme;
    ShortcutRegistry& shortcuts;
    Notices& notices;
    BackgroundTasks& tasks;
    const Clock& clock;
    RulesInForce* rulesInForce = nullptr;
    // Plays an alert sound at a volume in percent; `then` may be empty, and learns whether it was heard.
    using Ring = std::function<void(AlertSound sound, int volume, std::function<void(bool heard)> then)>;
    Ring ring = [](AlertSound, int, const std::function<void(bool)>&) {};
    // Whether this desk asks the sources itself.
    std::function<void(bool on)> listen = [](bool) {};
    // Words of sources kept outside the store (PageContext). Empty where the machine keeps none.
    std::function<Result<Done>(const QString& sourceKey, const QMap<QString, QString>& words)> keepSecrets = {};
    std::function<QMap<QString, QString>(const QString& sourceKey)> secretsOf = {};
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
    // Whether alerts may be heard here now.
    Hearing hearing() const;
    // Alerts are not heard until the shift on duty ends, or until asked again; those of life safety rules are.
    void toggleSilence();
    // In front of everything, as somebody wants it who started the program a second time.
    void bringToFront();

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
    void showHearing();
    void showCheatSheet();
    void showHelp();
    void cyclePanes(int step);
    void retitle();

    ShellServices services_;
    ShellFiles files_;
    Preferences preferences_;
    PageContext context_;
    Rail* rail_ = nullptr;
    TopBar* topBar_ = nullptr;
    PageStack* stack_ = nullptr;
    NoticeList* noticeList_ = nullptr;
    CommandPalette* palette_ = nullptr;
    HelpBrowser* help_ = nullptr;  // made when it is first asked for
    DeskStatusWatch* status_ = nullptr;
    ListeningAlarm* listeningAlarm_;
    Leaving* leaving_ = nullptr;
    Tray* tray_ = nullptr;
    ShiftSilence silence_;
    QTimer sessionSaving_;  // a crash loses at most this much of how things stood
};

}  // namespace zhiban
