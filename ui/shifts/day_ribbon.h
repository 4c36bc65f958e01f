// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/operations/shifts/day_history.h"
#include "ui/kit/theme.h"
#include "ui/messages/act_words.h"

namespace zhiban {

// A day's acts on a line of hours: one lane each for posts, case work and the office, the watches behind them.
// The wheel, + and − zoom, the arrow keys and dragging move, Home shows the whole day again.
class DayRibbon final : public QWidget {
    Q_OBJECT

  public:
    DayRibbon(const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    void setDay(TimePoint from, TimePoint to);  // shows all of it
    void setHistory(const DayHistory& history);
    TimePoint shownFrom() const { return from_; }
    TimePoint shownTo() const { return to_; }
    void zoom(double factor, TimePoint around);
    void zoomIn();
    void zoomOut();
    void showAll();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  Q_SIGNALS:
    void rangeChanged();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

  private:
    struct Mark {
        TimePoint at;
        int lane = 0;
        ActTone tone = ActTone::Plain;
    };
    double xOf(TimePoint time) const;
    TimePoint timeAt(double x) const;
    void show(TimePoint from, TimePoint to);
    void paintShifts(QPainter& painter, const QRect& area) const;
    void paintHours(QPainter& painter, const QRect& area) const;
    void paintMarks(QPainter& painter, const QRect& area) const;
    QRect area() const;
    int laneLabelWidth() const;

    const Theme& theme_;
    const Clock& clock_;
    TimePoint dayFrom_;
    TimePoint dayTo_;
    TimePoint from_;
    TimePoint to_;
    std::vector<Mark> marks_;
    std::vector<Shift> shifts_;
    double dragX_ = 0;
};

}  // namespace zhiban
