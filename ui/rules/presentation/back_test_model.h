// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <optional>

#include "core/operations/rules/back_test.h"

namespace zhiban {

// The numbers of a back-test: what it is, the number. Every number that counts posts opens them.
class BackTestModel final : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Row { Looked, Hits, Cased, Alerted, Earlier, Minutes, RowCount };
    enum Column { Meaning, Value, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setReport(const BackTestReport& report);
    const std::optional<BackTestReport>& report() const { return report_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    // The posts behind a row; none when it counts no posts, or they are too many to be named (Looked).
    std::optional<PostFilter> postsOf(int row) const;
    QString meaning(int row) const;

  private:
    QString value(int row) const;

    std::optional<BackTestReport> report_;
};

// The cases a rule would have caught earlier, the most first.
class EarlierCaseModel final : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { Number, Title, Earlier, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setCases(std::vector<BackTestReport::EarlierCase> cases);
    const BackTestReport::EarlierCase* at(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    std::vector<BackTestReport::EarlierCase> cases_;
};

}  // namespace zhiban
