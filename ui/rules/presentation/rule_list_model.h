// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include "ui/rules/presentation/rule_row.h"

namespace zhiban {

// The rules of the office: drafts never saved first, then the gravest, then by name; retired ones last and only when
// asked for. Values only: a delegate dresses them.
class RuleListModel final : public QAbstractListModel {
    Q_OBJECT

  public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    // DisplayRole is the name, AccessibleTextRole everything the row says; the row itself is had by rowAt().
    QVariant data(const QModelIndex& index, int role) const override;

    const RuleRow* rowAt(int row) const;
    int rowOf(const QString& key) const;  // -1 = not shown

    // A rule stays the same row under the same key: rows move, come and go one by one.
    void setRows(std::vector<RuleRow> rows, TimePoint now);
    // Blank-separated; each must occur in name, condition or note.
    void setWords(const QString& words);
    void setRetiredShown(bool shown);
    qsizetype total() const { return static_cast<qsizetype>(all_.size()); }

  private:
    void show();

    std::vector<RuleRow> all_;
    std::vector<RuleRow> shown_;
    TimePoint now_;
    QStringList words_;
    bool retired_ = false;
};

}  // namespace zhiban
