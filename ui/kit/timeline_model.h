// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <vector>

#include "ui/kit/timeline_list.h"

namespace zhiban {

// The rows of a TimelineList. A row that opens a new day knows it.
class TimelineModel final : public QAbstractListModel {
    Q_OBJECT

  public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(const std::vector<TimelineRow>& rows);
    const std::vector<TimelineRow>& rows() const { return rows_; }
    bool opensDay(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

  private:
    std::vector<TimelineRow> rows_;
};

}  // namespace zhiban
