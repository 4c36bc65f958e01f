// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QSet>
#include <algorithm>
#include <vector>

namespace zhiban {

// Rows that keep their identity: asked again, they move, come and go one by one, so that what is chosen stays chosen
// and what is read stays in place. A row is known by `qint64 rowKey(const Row&)`.
template <typename Row>
class KeyedRows : public QAbstractListModel {
  public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(rows_.size());
    }
    const Row* rowAt(int row) const {
        return row >= 0 && row < rowCount() ? &rows_[static_cast<size_t>(row)] : nullptr;
    }
    int rowOf(qint64 key) const { return rowOfFrom(key, 0); }  // -1 = not here
    const std::vector<Row>& rows() const { return rows_; }

  protected:
    void arrange(const std::vector<Row>& wanted) {
        if (removeMissing(wanted)) {
            return;
        }
        for (int row = 0; row < static_cast<int>(wanted.size()); ++row) {
            const Row& one = wanted[static_cast<size_t>(row)];
            // Everything before `row` is in place already, so it can only move up.
            const int present = rowOfFrom(rowKey(one), row);
            if (present < 0) {
                beginInsertRows({}, row, row);
                rows_.insert(rows_.begin() + row, one);
                endInsertRows();
                continue;
            }
            if (present != row) {
                beginMoveRows({}, present, present, {}, row);
                std::rotate(rows_.begin() + row, rows_.begin() + present, rows_.begin() + present + 1);
                endMoveRows();
            }
            if (rows_[static_cast<size_t>(row)] != one) {
                rows_[static_cast<size_t>(row)] = one;
                Q_EMIT dataChanged(index(row), index(row));
            }
        }
    }

  private:
    int rowOfFrom(qint64 key, int first) const {
        for (int row = first; row < rowCount(); ++row) {
            if (rowKey(rows_[static_cast<size_t>(row)]) == key) {
                return row;
            }
        }
        return -1;
    }
    // Answers whether nothing stayed, and everything wanted is here already.
    bool removeMissing(const std::vector<Row>& wanted) {
        QSet<qint64> kept;
        for (const Row& one : wanted) {
            kept.insert(rowKey(one));
        }
        const bool stays =
            std::any_of(rows_.begin(), rows_.end(), [&kept](const Row& one) { return kept.contains(rowKey(one)); });
        if (!stays) {
            if (!rows_.empty() || !wanted.empty()) {
                beginResetModel();
                rows_ = wanted;
                endResetModel();
            }
            return true;
        }
        for (int row = rowCount() - 1; row >= 0; --row) {
            if (!kept.contains(rowKey(rows_[static_cast<size_t>(row)]))) {
                beginRemoveRows({}, row, row);
                rows_.erase(rows_.begin() + row);
                endRemoveRows();
            }
        }
        return false;
    }

    std::vector<Row> rows_;
};

}  // namespace zhiban
