// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include "ui/desk/presentation/desk_layout.h"
#include "ui/kit/page.h"

class QMenu;

namespace zhiban {

class ColumnStrip;
class FeedColumn;

// What an officer does with columns: add, change, close and take back, move, widen; and the passing column that a
// search is.
class ColumnActs final : public QObject {
    Q_OBJECT

  public:
    ColumnActs(const PageContext& context, ColumnStrip& strip, QWidget* window);

    void add();
    void edit(FeedColumn* column);
    void close(FeedColumn* column);  // with an undo
    void move(FeedColumn* column, int by);
    void widen(FeedColumn* column, int percentOfUsual);  // negative = narrower
    void fillMenu(QMenu& menu, FeedColumn* column);

    // The first column shows what the words find, until they are empty or the column is kept.
    void search(const QString& words);
    // The same with a filter made elsewhere: the posts behind a number.
    void openPosts(const QString& name, const PostFilter& filter);
    void keepSearch();
    FeedColumn* searchColumn() const { return search_; }

    // As it is to be remembered: without the search.
    std::vector<DeskColumn> columns() const;

  private:
    void showPassing(const DeskColumn& column);

    const PageContext& context_;
    ColumnStrip& strip_;
    QWidget* window_;
    QPointer<FeedColumn> search_;
};

}  // namespace zhiban
