// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/task_strip.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <algorithm>

#include "ui/kit/safe_text_view.h"

namespace zhiban {

// Kept while its task runs, so that the cancel button does not vanish under the mouse.
struct TaskStrip::Row final : public QWidget {
    Row(const Theme& theme, BackgroundTasks& tasks, const BackgroundTasks::Entry& entry, QWidget* parent)
        : QWidget(parent),
          id(entry.id),
          bar(new QProgressBar(this)),
          percent(new PlainLabel(theme, TextRole::Small, ColorRole::TextMuted, this)),
          cancel(makeButton(TaskStrip::tr("Cancel"), ButtonKind::Quiet, this)) {
        auto* row = new QHBoxLayout(this);
        theme.pad(row, 0, 0, 3);
        const QString title = cleanName(entry.title);
        row->addWidget(new ElidedLabel(theme, title, TextRole::Small, ColorRole::Text, this), 1);
        row->addWidget(bar);
        row->addWidget(percent);
        row->addWidget(cancel);
        bar->setFixedWidth(theme.scaled(180));
        bar->setAccessibleName(title);
        cancel->setVisible(entry.cancellable);
        cancel->setAccessibleName(TaskStrip::tr("Cancel: %1").arg(title));
        connect(cancel, &QPushButton::clicked, &tasks, [&tasks, task = entry.id] { tasks.cancel(task); });
    }

    void show(const BackgroundTasks::Entry& entry) {
        bar->setRange(0, entry.percent < 0 ? 0 : 100);
        bar->setValue(std::max(entry.percent, 0));
        percent->setText(entry.percent < 0 ? QString() : QStringLiteral("%1 %").arg(entry.percent));
        if (entry.cancellation.isCancelled()) {
            cancel->setEnabled(false);
            percent->setText(TaskStrip::tr("stopping…"));
        }
    }

    BackgroundTasks::Id id;
    QProgressBar* bar;
    PlainLabel* percent;
    QPushButton* cancel;
};

TaskStrip::TaskStrip(const Theme& theme, BackgroundTasks& tasks, QWidget* parent)
    : Ground(theme, ColorRole::Rail, parent), theme_(theme), tasks_(tasks), layout_(new QVBoxLayout(this)) {
    setAccessibleName(tr("Background work"));
    theme.pad(layout_, 4, 1, 1);
    connect(&tasks, &BackgroundTasks::changed, this, &TaskStrip::refresh);
    refresh();
}

TaskStrip::Row* TaskStrip::rowOf(const BackgroundTasks::Entry& entry) {
    const auto found = std::find_if(rows_.begin(), rows_.end(), [&](const Row* row) { return row->id == entry.id; });
    if (found != rows_.end()) {
        return *found;
    }
    auto* row = new Row(theme_, tasks_, entry, this);
    layout_->addWidget(row);
    rows_.push_back(row);
    return row;
}

void TaskStrip::refresh() {
    std::vector<Row*> living;
    for (const BackgroundTasks::Entry& entry : tasks_.entries()) {
        Row* row = rowOf(entry);
        row->show(entry);
        living.push_back(row);
    }
    for (Row* row : rows_) {
        if (std::find(living.begin(), living.end(), row) == living.end()) {
            row->hide();
            row->deleteLater();
        }
    }
    rows_ = living;
    setVisible(!rows_.empty());
}

}  // namespace zhiban
