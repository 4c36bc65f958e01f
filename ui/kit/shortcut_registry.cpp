// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/shortcut_registry.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>
#include <algorithm>
#include <array>

namespace zhiban {

namespace {

QString portable(const QList<QKeySequence>& keys) {
    return QKeySequence::listToString(keys, QKeySequence::PortableText);
}

QKeySequence sequence(const char* text) {
    return QKeySequence(QString::fromLatin1(text), QKeySequence::PortableText);
}

}  // namespace

ShortcutRegistry::ShortcutRegistry(const Theme& theme, QObject* parent) : QObject(parent), theme_(theme) {
    QCoreApplication::instance()->installEventFilter(this);
}

bool ShortcutRegistry::eventFilter(QObject*, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && QApplication::activePopupWidget()) {
        event->accept();
        return true;
    }
    return false;
}

QAction* ShortcutRegistry::add(const Command& command, QWidget* scope, std::function<void()> run) {
    auto* action = new QAction(command.text, scope);
    action->setObjectName(command.id);
    action->setShortcutContext(command.context.isEmpty() ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
    if (command.icon) {
        action->setIcon(makeIcon(theme_, *command.icon));
    }
    if (run) {
        connect(action, &QAction::triggered, scope, std::move(run));
    }
    scope->addAction(action);

    auto found = std::find_if(entries_.begin(), entries_.end(),
                              [&](const Entry& entry) { return entry.command.id == command.id; });
    if (found == entries_.end()) {
        entries_.push_back({command, {}, action});
        found = entries_.end() - 1;
    }
    found->command = command;
    found->action = action;
    actions_[command.id].push_back(action);
    bind(*found);
    Q_EMIT changed();
    return action;
}

void ShortcutRegistry::bind(Entry& entry) {
    const Command& command = entry.command;
    const auto changed = changed_.constFind(command.id);
    const QList<QKeySequence> wanted = changed == changed_.constEnd()
                                           ? command.keys
                                           : QKeySequence::listFromString(*changed, QKeySequence::PortableText);
    entry.keys.clear();
    for (const QKeySequence& key : wanted) {
        const QString holder = holderOf(key, command.context, command.id);
        if (key.isEmpty()) {
            continue;
        }
        if (isTakenElsewhere(key) || !holder.isEmpty()) {
            const QString line = QStringLiteral("%1: %2 and %3")
                                     .arg(key.toString(QKeySequence::PortableText), command.id,
                                          holder.isEmpty() ? QStringLiteral("other software") : holder);
            if (!conflicts_.contains(line)) {
                conflicts_ << line;
            }
            continue;
        }
        entry.keys << key;
    }
    auto& actions = actions_[command.id];
    std::erase_if(actions, [](const QPointer<QAction>& action) { return action.isNull(); });
    for (const QPointer<QAction>& action : actions) {
        action->setShortcuts(entry.keys);
    }
}

std::vector<ShortcutRegistry::Entry> ShortcutRegistry::commands() const {
    std::vector<Entry> living;
    std::copy_if(entries_.begin(), entries_.end(), std::back_inserter(living),
                 [](const Entry& entry) { return !entry.action.isNull(); });
    return living;
}

QAction* ShortcutRegistry::action(const QString& id) const {
    const auto found =
        std::find_if(entries_.begin(), entries_.end(), [&](const Entry& entry) { return entry.command.id == id; });
    return found == entries_.end() ? nullptr : found->action.data();
}

bool ShortcutRegistry::setKeys(const QString& id, const QList<QKeySequence>& keys) {
    const auto found =
        std::find_if(entries_.begin(), entries_.end(), [&](const Entry& entry) { return entry.command.id == id; });
    if (found == entries_.end()) {
        return false;
    }
    for (const QKeySequence& key : keys) {
        if (isTakenElsewhere(key) || !holderOf(key, found->command.context, id).isEmpty()) {
            return false;
        }
    }
    if (keys == found->command.keys) {
        changed_.remove(id);
    } else {
        changed_[id] = portable(keys);
    }
    bind(*found);
    Q_EMIT changed();
    return true;
}

void ShortcutRegistry::resetKeys(const QString& id) {
    if (changed_.remove(id) == 0) {
        return;
    }
    for (Entry& entry : entries_) {
        if (entry.command.id == id) {
            bind(entry);
        }
    }
    Q_EMIT changed();
}

void ShortcutRegistry::restoreChangedKeys(const QMap<QString, QString>& changed) {
    changed_ = changed;
    for (Entry& entry : entries_) {
        bind(entry);
    }
    Q_EMIT this->changed();
}

QString ShortcutRegistry::holderOf(const QKeySequence& key, const QString& context, const QString& exceptId) const {
    for (const Entry& entry : entries_) {
        if (entry.command.id != exceptId && !entry.action.isNull() && entry.keys.contains(key) &&
            contextsOverlap(entry.command.context, context)) {
            return entry.command.id;
        }
    }
    return {};
}

bool ShortcutRegistry::isTakenElsewhere(const QKeySequence& keys) {
    // Input methods (fcitx, IBus, Sogou), WeChat, QQ, DingTalk; the window system's own.
    static const std::array taken{"Ctrl+Space",   "Shift+Space", "Ctrl+;",       "Ctrl+.",     "Ctrl+Shift+F",
                                  "Alt+A",        "Ctrl+Alt+A",  "Ctrl+Alt+W",   "Ctrl+Alt+Z", "Ctrl+Alt+S",
                                  "Ctrl+Alt+X",   "Ctrl+Alt+D",  "Ctrl+Shift+A", "Alt+F4",     "Alt+Tab",
                                  "Ctrl+Alt+Del", "Alt+Space"};
    return std::any_of(taken.begin(), taken.end(), [&](const char* text) { return sequence(text) == keys; });
}

bool ShortcutRegistry::contextsOverlap(const QString& one, const QString& other) {
    const auto contains = [](const QString& outer, const QString& inner) {
        return outer.isEmpty() || outer == inner || inner.startsWith(outer + QLatin1Char('.'));
    };
    return contains(one, other) || contains(other, one);
}

}  // namespace zhiban
