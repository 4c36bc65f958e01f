// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QMap>
#include <QObject>
#include <QPointer>
#include <functional>
#include <vector>

#include "ui/kit/icons.h"

namespace zhiban {

// One thing a person can ask for. Menus, buttons, the palette and the cheat sheet all show the same command.
struct Command {
    QString id;        // stable, English, dotted: "case.open". Stored with changed keys; searched by the palette
    QString category;  // translated: "Case"
    QString text;      // translated: "Open a case", no trailing dots, no mnemonic
    QList<QKeySequence> keys = {};  // defaults; the first is shown
    // Where the keys work: empty = the whole window, else a page id ("desk"), or deeper ("desk.list"). Commands
    // of contexts that do not contain each other may share keys.
    QString context = {};
    std::optional<IconName> icon = std::nullopt;
    QString keywords = {};  // more words the palette finds it by
};

// Every command of the program. Owned by the composition root; GUI thread only.
class ShortcutRegistry final : public QObject {
    Q_OBJECT

  public:
    explicit ShortcutRegistry(const Theme& theme, QObject* parent = nullptr);

    // Makes the command's action, owned by `scope` and added to it. Keys of the empty context work in the whole
    // window of scope; others while scope or a child of it has the focus (so a page passes itself, or its list
    // for bare letters such as J and K). Keys that are on the deny-list, or taken in an overlapping context, are
    // left out and reported by conflicts(). The same id again (a second page of a kind) shares the keys.
    QAction* add(const Command& command, QWidget* scope, std::function<void()> run);

    struct Entry {
        Command command;
        QList<QKeySequence> keys;  // in force: defaults or the person's
        QPointer<QAction> action;  // newest action with this id; null after its scope is gone
    };
    // In order of registration; entries whose scope is gone are left out.
    std::vector<Entry> commands() const;
    QAction* action(const QString& id) const;

    // The person's own keys. Denied or conflicting keys are refused (false, nothing changed).
    bool setKeys(const QString& id, const QList<QKeySequence>& keys);
    void resetKeys(const QString& id);
    // Only what differs from the defaults, to be stored: id → portable texts joined by "; ".
    QMap<QString, QString> changedKeys() const { return changed_; }
    // Before or after the commands are added. Broken or refused entries are ignored.
    void restoreChangedKeys(const QMap<QString, QString>& changed);

    // "Ctrl+K: case.open and palette.show", one line per refused key. Empty in a sound program (tested).
    QStringList conflicts() const { return conflicts_; }

    // Keys that Chinese software and input methods take (Ctrl+Space, Ctrl+Alt+A …): never bind them.
    static bool isTakenElsewhere(const QKeySequence& keys);
    static bool contextsOverlap(const QString& one, const QString& other);

    // While a menu is open the keyboard is the menu's: without this, Qt gives its letters to the commands of the
    // widget that keeps the focus underneath. Sees every event of the application.
    bool eventFilter(QObject* watched, QEvent* event) override;

  Q_SIGNALS:
    void changed();

  private:
    QString holderOf(const QKeySequence& key, const QString& context, const QString& exceptId) const;
    void bind(Entry& entry);

    const Theme& theme_;
    std::vector<Entry> entries_;
    QHash<QString, std::vector<QPointer<QAction>>> actions_;
    QMap<QString, QString> changed_;
    QStringList conflicts_;
};

}  // namespace zhiban
