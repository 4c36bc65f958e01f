// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <functional>

#include "ui/desk/presentation/feed_window.h"

namespace zhiban {

// The rows a list of posts holds, as views see them: what changes in the window is told to the views in the same
// breath. Which rows these are is decided by the model that asks the store. GUI thread.
class FeedRows : public QAbstractListModel {
    Q_OBJECT

  public:
    // ItemRole gives a FeedWindow::Row: immutable, shared.
    enum Role { ItemRole = Qt::UserRole + 1 };
    // What a screen reader says of a row, in the person's language: given by the screen.
    using Describe = std::function<QString(const FeedItem&)>;

    void setDescribe(Describe describe) { describe_ = std::move(describe); }
    const FeedWindow& window() const { return window_; }
    int rowOf(PostId id) const { return window_.rowOf(id); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

  protected:
    using QAbstractListModel::QAbstractListModel;

    enum class Arrangement { NewestFirst, AsGiven };
    void insertItems(std::vector<FeedItem> items);
    void replaceItems(std::vector<FeedItem> items, Arrangement arrangement);
    void changeRow(int row, const FeedItem& item);
    void dropRows(int first, int count);
    // Drops what is more than `most` at one end.
    void trimBottom(int most);
    void trimTop(int most);

    FeedWindow window_;

  private:
    Describe describe_;
};

}  // namespace zhiban

Q_DECLARE_METATYPE(zhiban::FeedWindow::Row)
