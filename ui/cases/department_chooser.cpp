// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/department_chooser.h"

#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>
#include <algorithm>

#include "core/operations/setup/save_setup.h"
#include "core/operations/store_threads.h"

namespace zhiban {

DepartmentChooser::DepartmentChooser(StoreThreads& store, const QString& emptyText, QWidget* parent)
    : QComboBox(parent), emptyText_(emptyText) {
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    setMinimumContentsLength(16);
    connect(this, &QComboBox::currentIndexChanged, this, &DepartmentChooser::chosenChanged);
    store.read(ListDepartments{}).then(this, [this](const Result<std::vector<Department>>& answer) {
        take(answer.value_or(std::vector<Department>{}));
    });
}

void DepartmentChooser::preferCategory(const QString& category) {
    category_ = category;
    if (ready_) {
        take(std::move(departments_));
    }
}

void DepartmentChooser::take(std::vector<Department> departments) {
    const DepartmentId before = chosen() ? chosen()->id : DepartmentId{};
    departments_ = std::move(departments);
    std::stable_sort(departments_.begin(), departments_.end(),
                     [](const Department& one, const Department& other) { return one.position < other.position; });
    std::stable_partition(departments_.begin(), departments_.end(), [this](const Department& department) {
        return !category_.isEmpty() && department.categories.contains(category_);
    });
    {
        const QSignalBlocker quiet(this);
        clear();
        if (!emptyText_.isEmpty()) {
            addItem(emptyText_);
        }
        for (const Department& department : departments_) {
            addItem(department.name, department.id.text);
        }
        setCurrentIndex(0);
    }
    const bool first = !ready_;
    ready_ = true;
    if (before) {
        choose(before);
    }
    Q_EMIT chosenChanged();
    if (first) {
        Q_EMIT ready();
    }
}

const Department* DepartmentChooser::chosen() const {
    const QString id = currentData().toString();
    const auto found = std::find_if(departments_.begin(), departments_.end(),
                                    [&id](const Department& one) { return one.id.text == id; });
    return found == departments_.end() ? nullptr : &*found;
}

void DepartmentChooser::choose(const DepartmentId& id) {
    if (const int index = findData(id.text); index >= 0) {
        setCurrentIndex(index);
    }
}

}  // namespace zhiban
