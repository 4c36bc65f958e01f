// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <vector>

#include "core/domain/alert.h"

namespace zhiban {

// The first hits of a rule that is being tried, newest first.
class HitListModel final : public QAbstractListModel {
    Q_OBJECT

  public:
    using QAbstractListModel::QAbstractListModel;

    void setItems(std::vector<FeedItem> items);
    const FeedItem* at(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    // "as written", or "with traditional characters, inserted pinyin".
    static QString why(const FeedItem& item);

  private:
    std::vector<FeedItem> items_;
};

}  // namespace zhiban
