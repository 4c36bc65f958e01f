// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <vector>

namespace zhiban {

// A few figures to be read: texts in rows, the first column at the left, all others, being figures, at the right.
class FactTableModel final : public QAbstractTableModel {
    Q_OBJECT

  public:
    struct Row {
        QStringList cells;
        QString id = {};  // of the thing it speaks of, if that can be opened

        bool operator==(const Row&) const = default;
    };

    explicit FactTableModel(QStringList headers, QObject* parent = nullptr)
        : QAbstractTableModel(parent), headers_(std::move(headers)) {}

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setRows(std::vector<Row> rows);
    const std::vector<Row>& rows() const { return rows_; }

  private:
    QStringList headers_;
    std::vector<Row> rows_;
};

}  // namespace zhiban
