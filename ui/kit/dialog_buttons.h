// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QBoxLayout;
class QDialog;
class QPushButton;

namespace zhiban {

class Theme;

// The foot of our dialogs: Cancel, the verb as the primary button, and Ctrl+Return for it from anywhere. Returns
// the verb's button; it accepts the dialog.
QPushButton* addDialogButtons(const Theme& theme, QDialog* dialog, const QString& verb, QBoxLayout* layout);

}  // namespace zhiban
