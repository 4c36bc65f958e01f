// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTimer>

#include "ui/desk/presentation/desk_layout.h"
#include "ui/kit/page.h"

class QLineEdit;

namespace zhiban {

class FilterForm;
class PlainLabel;

// Makes or changes a column: a name and a filter, with the number of posts that pass it while it is being made.
// chosen() carries the column when it is saved.
class ColumnEditor final : public QDialog {
    Q_OBJECT

  public:
    enum class Task { Add, Change };
    ColumnEditor(const PageContext& context, Task task, const DeskColumn& column, QWidget* parent);

    DeskColumn column() const;  // as the fields stand now

  Q_SIGNALS:
    void chosen(const zhiban::DeskColumn& column);

  private:
    void build(Task task);
    void preview();

    const PageContext& context_;
    DeskColumn column_;
    quint64 question_ = 0;  // the latest one wins
    QTimer previewDelay_;
    QLineEdit* name_;
    QLineEdit* words_;
    FilterForm* form_;
    PlainLabel* preview_;
};

}  // namespace zhiban
