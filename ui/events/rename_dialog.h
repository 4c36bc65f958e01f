// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;

namespace zhiban {

class Theme;

// Asks what an event is to be called. Empty is an answer: the title of its first post again.
class RenameDialog final : public QDialog {
    Q_OBJECT

  public:
    RenameDialog(const Theme& theme, const QString& name, const QString& firstTitle, QWidget* parent);

    QString name() const;
    QLineEdit* field() const { return name_; }

  private:
    QLineEdit* name_;
};

}  // namespace zhiban
