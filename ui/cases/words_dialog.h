// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/cases/workflow/transitions.h"
#include "ui/kit/icons.h"

class QPlainTextEdit;
class QPushButton;

namespace zhiban {

class ComposerEditor;

// Asks for the words an act needs: what verification found, why a department returns the case, why it is reopened.
class WordsDialog final : public QDialog {
    Q_OBJECT

  public:
    WordsDialog(const Theme& theme, CaseAct act, const QString& number, QWidget* parent);

    QString words() const;
    void setWords(const QString& words);

  private:
    ComposerEditor* editor_;
    QPushButton* submit_;
};

}  // namespace zhiban
