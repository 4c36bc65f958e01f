// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/cases/workflow/transitions.h"
#include "core/operations/cases/close_case.h"
#include "ui/kit/icons.h"

class QButtonGroup;
class QPushButton;
class QVBoxLayout;

namespace zhiban {

class ComposerEditor;
class PlainLabel;

// How a case ended, and what of the proof for that is there and what is missing, in words. Cannot be accepted
// before the proof is complete.
class CloseDialog final : public QDialog {
    Q_OBJECT

  public:
    CloseDialog(const Theme& theme, const Case& summary, const CaseFacts& facts, QWidget* parent);

    CloseCase act() const;
    // One line per proof of the chosen kind, as shown.
    QStringList checklist() const { return checklist_; }
    void choose(ClosingKind kind);
    void setReason(const QString& reason);

  private:
    void showChecklist();
    QWidget* makeKinds();
    void addCheck(Proof proof, bool present);

    const Theme& theme_;
    Case case_;
    CaseFacts facts_;
    QButtonGroup* kinds_;
    PlainLabel* hint_;
    ComposerEditor* reason_;
    QWidget* checks_;
    QPushButton* submit_;
    QStringList checklist_;
};

}  // namespace zhiban
