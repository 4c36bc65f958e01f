// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/operations/cases/dispatch_case.h"
#include "ui/kit/page.h"

class QCheckBox;
class QPushButton;

namespace zhiban {

class ComposerEditor;
class DepartmentChooser;
class PlainLabel;

// Sends a case to a department: to whom, what is asked, and what they will have to keep, with the reason.
class DispatchDialog final : public QDialog {
    Q_OBJECT

  public:
    DispatchDialog(const PageContext& context, const CaseFile& file, QWidget* parent);

    // The act as filled in.
    DispatchCase act() const;

  private:
    void showDepartment();

    const PageContext& context_;
    Case case_;
    DepartmentChooser* department_;
    PlainLabel* phone_;
    ComposerEditor* request_;
    QCheckBox* assists_;
    PlainLabel* deadlines_;
    QPushButton* submit_;
};

}  // namespace zhiban
