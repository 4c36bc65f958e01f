// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/domain/rule.h"
#include "ui/shell/preferences.h"

namespace zhiban {

class ShortcutRegistry;
class FormRows;
class PlainLabel;

// Settings work at once; there is nothing to confirm. Only the language waits for the next start, and says so.
class SettingsDialog final : public QDialog {
    Q_OBJECT

  public:
    SettingsDialog(const Theme& theme, ShortcutRegistry& shortcuts, const Preferences& preferences, QWidget* parent);

    const Preferences& preferences() const { return preferences_; }

  Q_SIGNALS:
    // The person changed something: apply and save it.
    void changed(const Preferences& preferences);
    // Wants to hear how it sounds now; soundTried() says how it went.
    void soundWanted(zhiban::AlertSound sound);

  public Q_SLOTS:
    void soundTried(bool heard);

  private:
    QWidget* makeGeneral();
    QWidget* makeLook();
    QWidget* makeAlerts();
    QWidget* makeKeys();
    void tell() { Q_EMIT changed(preferences_); }

    const Theme& theme_;
    ShortcutRegistry& shortcuts_;
    Preferences preferences_;
    QString startLanguage_;
    PlainLabel* tried_ = nullptr;  // how the last try went
    QWidget* first_ = nullptr;     // has the focus when the dialog opens
};

}  // namespace zhiban
