// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/operations/shifts/end_shift.h"
#include "ui/kit/page.h"

class QLineEdit;
class QPushButton;

namespace zhiban {

class ComposerEditor;
class SafeTextView;
class StateView;

// Signing out: what is unfinished is counted by the program, what it means is written by the officer. The note is
// required; both together are kept and shown to the next officer.
class HandoverDialog final : public QDialog {
    Q_OBJECT

  public:
    HandoverDialog(const PageContext& context, const Shift& shift, QWidget* parent);

    EndShift act() const;
    bool isReady() const { return !summary_.isEmpty(); }

  private:
    void gather();
    void updateSubmit();

    const PageContext& context_;
    Shift shift_;
    QString summary_;
    ComposerEditor* note_;
    QLineEdit* receiver_;
    SafeTextView* summaryView_;
    StateView* state_;
    QPushButton* submit_;
};

}  // namespace zhiban
