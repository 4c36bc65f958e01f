// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/base/result.h"
#include "core/domain/case.h"
#include "core/domain/department.h"
#include "ui/kit/page.h"

class QComboBox;
class QListView;

namespace zhiban {

class CaseListModel;
class PanelHeader;
class SearchField;
class SegmentedControl;
class StateView;

// The list of cases with its filter. Says which case is to be shown; shows nothing of it itself.
class CaseListPane final : public QWidget {
    Q_OBJECT

  public:
    explicit CaseListPane(const PageContext& context, QWidget* parent = nullptr);

    // The same question again: something was committed.
    void refresh();
    void readDepartments();
    // Repaints the clocks.
    void tick();
    // Selects it when it is (or becomes) part of the list.
    void select(const CaseId& id);
    void selectBy(int rows);                              // J and K
    void showDepartment(const DepartmentId& department);  // all of its open cases
    void focusFilter();
    QWidget* list() const;
    const CaseListModel& model() const { return *model_; }

    CaseFilter filter() const;
    QByteArray saveState() const;
    bool restoreState(const QByteArray& state);

  Q_SIGNALS:
    void caseChosen(const CaseId& id);

  private:
    QWidget* makeFilterRows();
    void makeList();
    void ask(bool sameQuestion);
    void askMore();
    void show(const Result<std::vector<Case>>& answer, bool sameQuestion, int limit);
    void showCount();
    void announceCurrent();
    void selectWanted();
    void showOnly(int scope, const QString& stateKey, const QString& department);
    void takeDepartments(const std::vector<Department>& departments);

    const PageContext& context_;
    PanelHeader* header_;
    SearchField* words_;
    SegmentedControl* scope_;
    QComboBox* state_;
    QComboBox* department_;
    QListView* list_;
    CaseListModel* model_;
    StateView* view_;
    QString searched_;
    CaseId wanted_;
    DepartmentId wantedDepartment_;
    int question_ = 0;
};

}  // namespace zhiban
