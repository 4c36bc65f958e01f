// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/kit/shortcut_registry.h"

class QKeySequenceEdit;
class QPushButton;
class QTableWidget;

namespace zhiban {

class PlainLabel;

// Where a person gives a command other keys. Keys that are taken, here or by other software, are refused with
// the reason.
class KeysPage final : public QWidget {
    Q_OBJECT

  public:
    KeysPage(const Theme& theme, ShortcutRegistry& shortcuts, QWidget* parent = nullptr);

  Q_SIGNALS:
    void keysChanged();

  private:
    void fill();
    void showCurrent();
    void assign();
    void reset();
    QString currentId() const;
    void afterChange();

    ShortcutRegistry& shortcuts_;
    QTableWidget* table_;
    QKeySequenceEdit* keys_;
    QPushButton* reset_;
    PlainLabel* problem_;
};

}  // namespace zhiban
