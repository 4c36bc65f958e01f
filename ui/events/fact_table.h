// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include "ui/events/presentation/fact_table_model.h"
#include "ui/kit/theme.h"

namespace zhiban {

// A table to be read: the first column takes the room, no cell can be changed. Return opens what a row speaks of.
class FactTable final : public QTableView {
    Q_OBJECT

  public:
    FactTable(const Theme& theme, const QString& name, const QStringList& headers, QWidget* parent = nullptr);

    void setRows(std::vector<FactTableModel::Row> rows) { model_->setRows(std::move(rows)); }
    // So many rows are always shown whole; two when nobody says.
    void setShownRows(int rows);
    const FactTableModel& facts() const { return *model_; }

  Q_SIGNALS:
    void opened(const QString& id);

  private:
    void fit();

    const Theme& theme_;
    FactTableModel* model_;
    int shownRows_ = 3;  // with the headers
};

}  // namespace zhiban
