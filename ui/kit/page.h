// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <functional>
#include <optional>
#include <vector>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/hearing.h"
#include "core/domain/post.h"
#include "core/domain/rule.h"
#include "ui/kit/icons.h"

class QWidget;

namespace zhiban {

class BackgroundTasks;
class Notices;
class RulesInForce;  // core/operations/rules/rules_in_force.h
class ShortcutRegistry;
class StoreThreads;  // core/operations/store_threads.h
class Theme;
struct PostFilter;  // core/domain/alert.h

// A thing a page can show: {"case", uuid}, {"department", uuid} (its open cases), {"post", "123"}, {"search", words}
// (the desk's, from the top bar, as one types). Empty = the page as it is.
struct Subject {
    QString kind;
    QString id;

    bool operator==(const Subject&) const = default;
};

// Who sits at this desk. Entries of the ledger are signed with the officer's name.
struct DeskIdentity {
    QString office;   // "Riverside duty office": printed on documents
    QString officer;  // empty until somebody signs in or says so in the settings

    bool operator==(const DeskIdentity&) const = default;
};

// Everything a page may use, and nothing else. Lives longer than every page; keep a reference.
struct PageContext {
    StoreThreads& store;  // answers arrive as futures; never block on one
    const Theme& theme;
    ShortcutRegistry& shortcuts;
    Notices& notices;
    BackgroundTasks& tasks;  // work of more than a second: shown with progress and cancel
    const Clock& clock;
    std::function<DeskIdentity()> identity;
    // Shows another page, made if need be, and hands it the subject.
    std::function<void(const QString& pageId, const Subject& subject)> navigate;
    // The number beside the page's icon in the rail; 0 hides it.
    std::function<void(const QString& pageId, int count)> setBadge;
    // Opens the posts behind a number as a column of the desk, named after it. Empty where there is no desk.
    std::function<void(const QString& name, const PostFilter& filter)> openPosts = {};
    // The post that is chosen on the desk; none when there is none.
    std::function<std::optional<PostId>()> currentPost = {};
    // What this desk matches with; none where no rules are followed.
    RulesInForce* rulesInForce = nullptr;
    std::function<Hearing()> hearing = [] { return Hearing{}; };
    // Plays a sound, if the machine has any; returns at once. Whether and how often is decided before.
    std::function<void(AlertSound)> ring = [](AlertSound) {};
    // Words of a source that are kept outside the store (passwords, tokens), by its key: kept under their field's name,
    // and asked for where a form tries them out. Empty where the machine can keep none.
    std::function<Result<Done>(const QString& sourceKey, const QMap<QString, QString>& words)> keepSecrets = {};
    std::function<QMap<QString, QString>(const QString& sourceKey)> secretsOf = {};
    // The person wants searches to wait for Return (a setting; SearchField::setWaitsForReturn).
    std::function<bool()> searchesOnReturn = [] { return false; };
};

// What a page's widget may also be (inherit both QWidget and Page). All optional. Called on the GUI thread.
class Page {
  public:
    virtual ~Page() = default;
    // Shown from elsewhere with something to open ("open case …").
    virtual void activate(const Subject& subject) { static_cast<void>(subject); }
    // Asked of the desk: these posts as a column of that name, in front. False = this page lists no posts.
    virtual bool openPosts(const QString& name, const PostFilter& filter) {
        static_cast<void>(name);
        static_cast<void>(filter);
        return false;
    }
    // Asked of the desk: the post that is chosen.
    virtual std::optional<PostId> currentPost() const { return std::nullopt; }
    // Column widths, filters, what was selected: any bytes of the page's own, with a version inside. A page
    // given bytes it does not know keeps its defaults and returns false; the shell then tells the officer.
    virtual QByteArray saveState() const { return {}; }
    virtual bool restoreState(const QByteArray& state) { return state.isEmpty(); }
    // Where F6 goes, left to right. Empty = the page is one pane.
    virtual std::vector<QWidget*> panes() { return {}; }
};

// One entry of the rail. A feature folder ui/<x> declares `PageEntry make<X>();` in ui/<x>/<x>.h; the folders
// are found by CMake, the entries sorted by position.
struct PageEntry {
    QString id;        // "desk": stable, used by navigate(), remembered state and shortcut contexts
    int position = 0;  // desk 10, events 20, cases 30, publish 40, shifts 50, briefing 60 …
    IconName icon = IconName::Desk;
    std::function<QString()> title;  // translated at the time of asking: "Desk"
    // Called at most once, when the page is first shown, or with the window. The parent owns the widget.
    std::function<QWidget*(const PageContext& context, QWidget* parent)> create;
    bool madeWithWindow = false;  // it watches over something even while another page is shown
};

}  // namespace zhiban
