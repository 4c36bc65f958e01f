// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

#include "ui/kit/shortcut_registry.h"

class QListWidget;

namespace zhiban {

class PlainLabel;
class SearchField;

// How well what was typed fits a candidate: 0 = not at all, larger = better. Every blank-separated piece must be
// found in the text, its pinyin or its initials, or in the other words.
int paletteScore(const QString& typed, const QString& text, const QString& otherWords);

// Ctrl+K: a few letters of any command, Return runs it. Chinese, its pinyin and initials, and English all find it.
class CommandPalette final : public QDialog {
    Q_OBJECT

  public:
    CommandPalette(const Theme& theme, ShortcutRegistry& shortcuts, QWidget* parent);

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
    };

    void collect();
    void filter(const QString& typed);
    void runCurrent();

    const Theme& theme_;
    ShortcutRegistry& shortcuts_;
    SearchField* field_;
    QListWidget* list_;
    PlainLabel* nothing_;
    std::vector<Row> rows_;
};

}  // namespace zhiban
