// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/background_tasks.h"
#include "ui/kit/panels.h"

namespace zhiban {

// Below the page: work that goes on, its progress, and cancel. Hidden while there is none.
class TaskStrip final : public Ground {
    Q_OBJECT

  public:
    TaskStrip(const Theme& theme, BackgroundTasks& tasks, QWidget* parent = nullptr);

  private:
    struct Row;
    void refresh();
    Row* rowOf(const BackgroundTasks::Entry& entry);

    const Theme& theme_;
    BackgroundTasks& tasks_;
    QVBoxLayout* layout_;
    std::vector<Row*> rows_;  // children of this
};

}  // namespace zhiban
