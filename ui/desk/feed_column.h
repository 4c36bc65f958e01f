// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "ui/desk/presentation/desk_layout.h"
#include "ui/kit/page.h"

class QPushButton;

namespace zhiban {

class ColumnHeader;
class FeedModel;
class FeedView;
class StateView;

// One stream on the desk: head, list, the pill that says what waits above, and words for when there is nothing.
class FeedColumn final : public QFrame {
    Q_OBJECT

  public:
    static constexpr int usualWidth = 316;  // at 100 % scale
    static constexpr int leastWidth = 240;
    static constexpr int largestWidth = 900;

    FeedColumn(const PageContext& context, const DeskColumn& column, QWidget* parent = nullptr);

    const DeskColumn& column() const { return column_; }
    void setColumn(const DeskColumn& column);  // asks anew when the filter differs
    void setColumnWidth(int width);            // at 100 % scale, clamped
    void load();                               // asks the store

    FeedModel& feed() const { return *feed_; }
    FeedView& view() const { return *view_; }
    ColumnHeader& header() const { return *header_; }
    QPushButton* pill() const { return pill_; }

  Q_SIGNALS:
    void editRequested();

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void showState();
    void showPill();
    void placePill();
    void applyWidth();

    const PageContext& context_;
    DeskColumn column_;
    FeedModel* feed_;
    FeedView* view_;
    ColumnHeader* header_;
    StateView* state_;
    QPushButton* pill_;
};

}  // namespace zhiban
