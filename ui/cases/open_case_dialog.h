// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/domain/case.h"
#include "ui/kit/page.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace zhiban {

class ComposerEditor;
class DepartmentChooser;
class PlainLabel;
class SegmentedControl;

// Opens a case from posts, and sends it to a department at once if one is chosen. Everything is filled in already:
// Ctrl+Return files it. Says so when a post belongs to a case already. Accepted once the case is in the store.
class OpenCaseDialog final : public QDialog {
    Q_OBJECT

  public:
    // At least one post; the first is the one the case is opened from. `level`: of the alert.
    OpenCaseDialog(const PageContext& context, std::vector<Post> posts, QWidget* parent, Level level = Level::Blue);

    CaseId caseId() const { return opened_; }  // after it was accepted

  Q_SIGNALS:
    void caseOpened(const CaseId& id);

  private:
    QWidget* makeForm(Level level);
    void askForExistingCases();
    void warnOfExisting(const std::vector<Case>& cases);
    void file();
    void updateSubmit();

    const PageContext& context_;
    std::vector<Post> posts_;
    PlainLabel* existing_;
    PlainLabel* problem_;
    QLineEdit* title_;
    SegmentedControl* level_;
    QComboBox* category_;
    QLineEdit* place_;
    DepartmentChooser* department_;
    PlainLabel* phone_;
    ComposerEditor* request_;
    QPushButton* submit_;
    CaseId opened_;
    bool filing_ = false;
};

}  // namespace zhiban
