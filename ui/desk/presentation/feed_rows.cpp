// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/presentation/feed_rows.h"

namespace zhiban {

int FeedRows::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : window_.size();
}

QVariant FeedRows::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const FeedWindow::Row& row = window_.at(index.row());
    switch (role) {
        case ItemRole:
            return QVariant::fromValue(row);
        case Qt::DisplayRole:
            return row->post.title.isEmpty() ? row->post.body.left(80) : row->post.title;
        case Qt::AccessibleTextRole:
            return describe_ ? QVariant(describe_(*row)) : QVariant();
        default:
            return {};
    }
}

Qt::ItemFlags FeedRows::flags(const QModelIndex& index) const {
    // Never editable: an editable list switches the input method on, and bare letters die (LIBRARIES 8).
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

void FeedRows::insertItems(std::vector<FeedItem> items) {
    for (const FeedWindow::Insertion& insertion : window_.planInsertions(std::move(items))) {
        const int count = static_cast<int>(insertion.items.size());
        beginInsertRows({}, insertion.row, insertion.row + count - 1);
        window_.insert(insertion);
        endInsertRows();
    }
}

void FeedRows::replaceItems(std::vector<FeedItem> items, Arrangement arrangement) {
    beginResetModel();
    window_.clear();
    if (arrangement == Arrangement::AsGiven) {
        window_.setRanked(std::move(items));
    } else {
        for (const FeedWindow::Insertion& insertion : window_.planInsertions(std::move(items))) {
            window_.insert(insertion);
        }
    }
    endResetModel();
}

void FeedRows::changeRow(int row, const FeedItem& item) {
    window_.replace(row, item);
    Q_EMIT dataChanged(index(row), index(row));
}

void FeedRows::dropRows(int first, int count) {
    beginRemoveRows({}, first, first + count - 1);
    window_.remove(first, count);
    endRemoveRows();
}

void FeedRows::trimBottom(int most) {
    if (const int extra = window_.size() - most; extra > 0) {
        dropRows(most, extra);
        window_.reachesEnd = false;
    }
}

void FeedRows::trimTop(int most) {
    if (const int extra = window_.size() - most; extra > 0) {
        dropRows(0, extra);
        window_.reachesTop = false;
    }
}

}  // namespace zhiban
