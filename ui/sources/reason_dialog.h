// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;

namespace zhiban {

class Theme;

// Asks why, in a few words that are kept with the act. Nothing is done without them.
class ReasonDialog final : public QDialog {
    Q_OBJECT

  public:
    ReasonDialog(const Theme& theme, const QString& title, const QString& text, const QString& verb, QWidget* parent);

    QString reason() const;

  private:
    QLineEdit* reason_;
};

}  // namespace zhiban
