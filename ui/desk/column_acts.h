// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/desk/presentation/desk_layout.h"
#include "ui/kit/page.h"

class QMenu;

namespace zhiban {

class ColumnStrip;
class FeedColumn;
class ReadMarks;

// What an officer does with columns: add, change, close and take back, move, widen.
class ColumnActs final : public QObject {
    Q_OBJECT

  public:
    ColumnActs(const PageContext& context, ColumnStrip& strip, ReadMarks& marks, QWidget* window);

    void add();
    void edit(FeedColumn* column);
    void close(FeedColumn* column);  // with an undo
    void move(FeedColumn* column, int by);
    void widen(FeedColumn* column, int percentOfUsual);  // negative = narrower
    void markAllRead(FeedColumn* column);                // with an undo
    void fillMenu(QMenu& menu, FeedColumn* column);

    // At the end, with the focus: a new one, or a search that is worth keeping.
    void keep(const DeskColumn& column);

    // As they are to be remembered.
    std::vector<DeskColumn> columns() const;

  private:
    const PageContext& context_;
    ColumnStrip& strip_;
    ReadMarks& marks_;
    QWidget* window_;
};

}  // namespace zhiban
