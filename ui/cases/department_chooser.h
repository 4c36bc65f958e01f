// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <vector>

#include "core/domain/department.h"

namespace zhiban {

class StoreThreads;

// Chooses a department by typing part of its name; those answering for a category come first.
class DepartmentChooser final : public QComboBox {
    Q_OBJECT

  public:
    // `emptyText` is the first line, for "none"; without it there is always one chosen.
    DepartmentChooser(StoreThreads& store, const QString& emptyText, QWidget* parent);

    void preferCategory(const QString& category);
    const Department* chosen() const;  // null = none
    void choose(const DepartmentId& id);
    bool isReady() const { return ready_; }

  Q_SIGNALS:
    void ready();
    void chosenChanged();

  private:
    void take(std::vector<Department> departments);

    QString emptyText_;
    QString category_;
    std::vector<Department> departments_;
    bool ready_ = false;
};

}  // namespace zhiban
