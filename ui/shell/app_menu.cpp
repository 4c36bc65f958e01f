// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/app_menu.h"

#include <QMenu>
#include <QPointer>
#include <QSet>

#include "ui/kit/pinyin.h"
#include "ui/kit/shortcut_registry.h"

namespace zhiban {

namespace {

QString escaped(QString text) {
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

bool isLatinLetter(QChar letter) {
    return (letter >= QLatin1Char('a') && letter <= QLatin1Char('z')) ||
           (letter >= QLatin1Char('0') && letter <= QLatin1Char('9'));
}

QString marked(const QString& text, QSet<QChar>& taken) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i].toLower();
        if (isLatinLetter(letter) && !taken.contains(letter)) {
            taken.insert(letter);
            return escaped(text.left(i)) + QLatin1Char('&') + escaped(text.mid(i));
        }
    }
    const QString candidates = pinyinInitials(text) + QStringLiteral("abcdefghijklmnopqrstuvwxyz0123456789");
    for (const QChar letter : candidates) {
        if (isLatinLetter(letter) && !taken.contains(letter)) {
            taken.insert(letter);
            return escaped(text) + QStringLiteral("(&%1)").arg(letter.toUpper());
        }
    }
    return escaped(text);
}

}  // namespace

QStringList withMnemonics(const QStringList& texts) {
    QStringList result;
    QSet<QChar> taken;
    for (const QString& text : texts) {
        result << marked(text, taken);
    }
    return result;
}

void fillAppMenu(QMenu& menu, const ShortcutRegistry& shortcuts) {
    menu.clear();
    QStringList categories;
    const std::vector<ShortcutRegistry::Entry> commands = shortcuts.commands();
    for (const ShortcutRegistry::Entry& entry : commands) {
        if (!categories.contains(entry.command.category)) {
            categories << entry.command.category;
        }
    }
    const QStringList names = withMnemonics(categories);
    for (qsizetype i = 0; i < categories.size(); ++i) {
        QMenu* sub = menu.addMenu(names[i]);
        std::vector<const ShortcutRegistry::Entry*> members;
        QStringList texts;
        for (const ShortcutRegistry::Entry& entry : commands) {
            if (entry.command.category == categories[i]) {
                members.push_back(&entry);
                texts << entry.command.text;
            }
        }
        const QStringList words = withMnemonics(texts);
        for (size_t row = 0; row < members.size(); ++row) {
            const ShortcutRegistry::Entry& entry = *members[row];
            QString text = words[static_cast<qsizetype>(row)];
            if (!entry.keys.isEmpty()) {
                text += QLatin1Char('\t') + entry.keys.first().toString(QKeySequence::NativeText);
            }
            QAction* item = sub->addAction(entry.action->icon(), text);
            item->setEnabled(entry.action->isEnabled());
            QObject::connect(item, &QAction::triggered, entry.action.data(), &QAction::trigger);
        }
    }
}

}  // namespace zhiban
