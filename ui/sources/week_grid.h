// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "core/domain/week_hours.h"
#include "ui/kit/theme.h"

namespace zhiban {

// The hours of a week as a grid of 7 days by 24: drag over hours to choose or leave them, or go with the arrow keys and
// press Space. With Shift the arrow keys take the hours along the way into the state of the one they came from; a click
// on the name of a day or on an hour above turns the whole row or column.
class WeekGrid final : public QWidget {
    Q_OBJECT

  public:
    explicit WeekGrid(const Theme& theme, QWidget* parent = nullptr);

    const WeekHours& hours() const { return hours_; }
    void setHours(const WeekHours& hours);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    QRect cell(int day, int hour) const;  // day 1 is Monday

  Q_SIGNALS:
    void changed();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

  private:
    struct Place {
        int day = 0;    // 0 = the line of hours above
        int hour = -1;  // -1 = the names at the left
    };
    std::optional<Place> placeAt(const QPoint& at) const;
    void paintHeads(QPainter& painter) const;
    void set(int day, int hour, bool on);
    void turnRow(int day);
    void turnColumn(int hour);
    void move(int days, int hours, bool take);
    void announce();
    int side() const { return theme_.scaled(20); }
    int headWidth() const;
    int headHeight() const;

    const Theme& theme_;
    WeekHours hours_ = WeekHours::always();
    int day_ = 1;  // where the keyboard is
    int hour_ = 0;
    bool painting_ = true;  // what dragging makes of hours
};

// What a click on a preset makes of the week.
struct WeekPreset {
    QString text;
    WeekHours hours;
};
std::vector<WeekPreset> weekPresets();

QString weekdayName(int day);

}  // namespace zhiban
