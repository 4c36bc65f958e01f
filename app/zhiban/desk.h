// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "app/zhiban/live_replay.h"
#include "app/zhiban/options.h"
#include "core/operations/claims/claim_keeper.h"
#include "core/operations/collect/collecting.h"
#include "core/operations/events/event_keeper.h"
#include "core/operations/rules/rules_in_force.h"
#include "core/operations/store_threads.h"
#include "ui/kit/background_tasks.h"
#include "ui/kit/notices.h"
#include "ui/kit/shortcut_registry.h"
#include "ui/kit/theme.h"
#include "ui/shell/main_window.h"
#include "ui/sound/alert_player.h"

class QApplication;

namespace zhiban {

// The language of the program: the option's, else the one the person chose.
QString languageFor(const Options& options);

// The composition root of the desktop program: every service is a member, in the order of construction; the end is
// the reverse. Nothing else constructs services, nobody looks one up.
class Desk final {
  public:
    // Opens the store (making and filling it where asked) and shows nothing yet. Blocks for the opening: called
    // before the window exists.
    static Result<std::unique_ptr<Desk>> open(QApplication& application, const Options& options);
    ~Desk();

    void show();
    MainWindow& window() { return *window_; }
    StoreThreads& store() { return *store_; }
    const Clock& clock() const { return *clock_; }

  private:
    Desk(std::shared_ptr<const Clock> clock, std::unique_ptr<StoreThreads> store, std::unique_ptr<RulesInForce> rules);
    void furnish(QApplication& application, const Options& options);
    void listen(bool on);
    void keepEvents();
    void keepClaims();
    Result<Done> startReplay(const Options& options);

    std::shared_ptr<const Clock> clock_;
    std::unique_ptr<StoreThreads> store_;
    std::unique_ptr<RulesInForce> rules_;
    std::unique_ptr<Collecting> collecting_;
    std::unique_ptr<EventKeeper> events_;
    std::unique_ptr<ClaimKeeper> claims_;
    std::unique_ptr<Theme> theme_;
    std::unique_ptr<ShortcutRegistry> shortcuts_;
    std::unique_ptr<Notices> notices_;
    std::unique_ptr<BackgroundTasks> tasks_;
    std::unique_ptr<AlertPlayer> player_;
    std::unique_ptr<MainWindow> window_;
    std::unique_ptr<LiveReplay> replay_;
};

}  // namespace zhiban
