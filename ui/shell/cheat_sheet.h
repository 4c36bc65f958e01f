// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/kit/shortcut_registry.h"

class QTableWidget;

namespace zhiban {

// Ctrl+/: every command with its keys, by category, with a search. Reading only; keys are changed in the settings.
class CheatSheet final : public QDialog {
    Q_OBJECT

  public:
    CheatSheet(const Theme& theme, const ShortcutRegistry& shortcuts, QWidget* parent);

  private:
    void filter(const QString& words);

    const ShortcutRegistry& shortcuts_;
    QTableWidget* table_;
};

}  // namespace zhiban
