// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/operations/rules/rule_pack.h"

namespace zhiban {

// What taking a rule pack in would do, a line a rule or list: refused ones first, then changed, new, same.
class PackPreviewModel final : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { What, Name, Remark, ColumnCount };

    PackPreviewModel(RulePackPreview preview, QObject* parent = nullptr);

    const RulePackPreview::Line* at(int row) const;
    int refused() const;
    int taken() const;  // new and changed

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    std::vector<RulePackPreview::Line> lines_;
};

}  // namespace zhiban
