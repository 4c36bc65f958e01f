// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <vector>

#include "ui/desk/presentation/desk_layout.h"
#include "ui/kit/page.h"

class QHBoxLayout;

namespace zhiban {

class FeedColumn;
class ReadMarks;

// The columns side by side, scrolled sideways when there are many. Knows their order and widths, and which one the
// keyboard speaks to; what a column shows is its own business.
class ColumnStrip final : public QScrollArea {
    Q_OBJECT

  public:
    ColumnStrip(const PageContext& context, const ReadMarks& marks, QWidget* parent = nullptr);

    const std::vector<FeedColumn*>& columns() const { return columns_; }
    // Puts a column at the place (clamped); it has not asked the store yet.
    FeedColumn* insert(int place, const DeskColumn& column);
    void remove(FeedColumn* column);
    void clear();
    void move(FeedColumn* column, int place);
    int placeOf(const FeedColumn* column) const;

    // The one with the focus, or that had it last; none when there are no columns.
    FeedColumn* current() const { return current_; }
    void focusColumn(int place);  // out of range does nothing

  Q_SIGNALS:
    void inserted(zhiban::FeedColumn* column);
    void currentChanged();
    void addRequested();

  protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void arrange();
    void setCurrent(FeedColumn* column);
    int placeAt(const QPoint& global) const;
    void showMark(int place);

    const PageContext& context_;
    const ReadMarks& marks_;
    QWidget* ground_;
    QHBoxLayout* layout_;
    QWidget* mark_;
    std::vector<FeedColumn*> columns_;
    std::vector<QWidget*> grips_;  // one at the right of each column
    FeedColumn* current_ = nullptr;
};

}  // namespace zhiban
