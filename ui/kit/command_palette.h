// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>
#include <functional>

#include "ui/kit/shortcut_registry.h"

class QListWidget;

namespace zhiban {

class PlainLabel;
class SearchField;

// How well what was typed fits a candidate: 0 = not at all, larger = better. Every blank-separated piece must be
// found in the text, its pinyin or its initials, or in the other words.
int paletteScore(const QString& typed, const QString& text, const QString& otherWords);

// A thing of the office the palette goes to: a department, an open case, a rule. Never a person who wrote a post.
struct PaletteThing {
    QString id;        // "department.…": unlike any command's
    QString category;  // "Department"
    QString text;      // what it is called
    QString words;     // also finds it
    IconName icon = IconName::Info;
    std::function<void()> open;
};

// Ctrl+K: a few letters of any command or thing, Return runs or opens it. Chinese, its pinyin and initials, and English
// all find it. Without letters only commands are offered.
class CommandPalette final : public QDialog {
    Q_OBJECT

  public:
    CommandPalette(const Theme& theme, ShortcutRegistry& shortcuts, QWidget* parent);

    // Called whenever the palette opens: whoever knows things brings them with setThings(), then or a little later.
    void setAsk(std::function<void()> ask) { ask_ = std::move(ask); }
    void setThings(std::vector<PaletteThing> things);

    // Shows the commands that can be run now, over the upper third of the parent.
    void open() override;
    // Best first.
    QStringList shownIds() const;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    struct Row {
        QString id;
        QString category;
        QString text;
        QString words;  // id and keywords
        QString keys;
        QIcon icon;
        std::function<void()> open;  // of a thing; empty for a command
    };

    void collect();
    void filter(const QString& typed);
    void runCurrent();
    const Row* rowOf(const QString& id) const;

    const Theme& theme_;
    ShortcutRegistry& shortcuts_;
    SearchField* field_;
    QListWidget* list_;
    PlainLabel* nothing_;
    std::function<void()> ask_;
    std::vector<PaletteThing> things_;
    std::vector<Row> rows_;
};

}  // namespace zhiban
