// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "ui/desk/presentation/desk_layout.h"
#include "ui/kit/page.h"

class QPushButton;

namespace zhiban {

class ColumnHeader;
class FeedModel;
class FeedPane;
class FeedView;
class ReadMarks;
struct StateMessage;

// One stream on the desk: a head and a list of posts.
class FeedColumn final : public QFrame {
    Q_OBJECT

  public:
    static constexpr int usualWidth = 316;  // at 100 % scale
    static constexpr int leastWidth = 240;
    static constexpr int largestWidth = 900;

    FeedColumn(const PageContext& context, const ReadMarks& marks, const DeskColumn& column, QWidget* parent = nullptr);

    const DeskColumn& column() const { return column_; }
    void setColumn(const DeskColumn& column);  // asks anew when the filter differs
    void setColumnWidth(int width);            // at 100 % scale, clamped
    void load();                               // asks the store
    void passTime();                           // "today" may be another day by now

    FeedModel& feed() const;
    FeedView& view() const;
    ColumnHeader& header() const { return *header_; }
    FeedPane& pane() const { return *pane_; }
    QPushButton* pill() const;

  Q_SIGNALS:
    void editRequested();

  private:
    void showHead();
    void showCounts();
    StateMessage emptyWords();
    void applyWidth();

    const PageContext& context_;
    DeskColumn column_;
    ColumnHeader* header_;
    FeedPane* pane_;
};

}  // namespace zhiban
