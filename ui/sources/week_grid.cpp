// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/week_grid.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace zhiban {

namespace {

constexpr int days = 7;
constexpr int hoursOfADay = 24;

WeekHours hoursOf(int firstDay, int lastDay, int from, int to) {
    WeekHours hours = WeekHours::never();
    for (int day = firstDay; day <= lastDay; ++day) {
        for (int hour = from; hour < to; ++hour) {
            hours.set(day, hour, true);
        }
    }
    return hours;
}

}  // namespace

QString weekdayName(int day) {
    return QLocale().standaloneDayName(day, QLocale::ShortFormat);
}

std::vector<WeekPreset> weekPresets() {
    return {{WeekGrid::tr("Always"), WeekHours::always()},
            {WeekGrid::tr("Working hours"), hoursOf(1, 5, 8, 18)},
            {WeekGrid::tr("Every day 7 to 22"), hoursOf(1, 7, 7, 22)},
            {WeekGrid::tr("None"), WeekHours::never()}};
}

WeekGrid::WeekGrid(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Hours of the week in which the source is asked"));
    setToolTip(tr("Drag over hours, or arrow keys and Space; Shift with an arrow takes the hour along"));
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    announce();
}

void WeekGrid::setHours(const WeekHours& hours) {
    hours_ = hours;
    announce();
    update();
}

int WeekGrid::headWidth() const {
    const QFontMetrics metrics(theme_.font(TextRole::Small));
    int width = 0;
    for (int day = 1; day <= days; ++day) {
        width = std::max(width, metrics.horizontalAdvance(weekdayName(day)));
    }
    return width + theme_.space(2);
}

int WeekGrid::headHeight() const {
    return QFontMetrics(theme_.font(TextRole::Small)).height() + theme_.space(1);
}

QSize WeekGrid::sizeHint() const {
    return {headWidth() + hoursOfADay * side() + 2, headHeight() + days * side() + 2};
}

QRect WeekGrid::cell(int day, int hour) const {
    return {headWidth() + hour * side(), headHeight() + (day - 1) * side(), side(), side()};
}

std::optional<WeekGrid::Place> WeekGrid::placeAt(const QPoint& at) const {
    const int hour = at.x() < headWidth() ? -1 : (at.x() - headWidth()) / side();
    const int day = at.y() < headHeight() ? 0 : (at.y() - headHeight()) / side() + 1;
    if (hour >= hoursOfADay || day > days || (hour < 0 && day == 0)) {
        return std::nullopt;
    }
    return Place{day, hour};
}

void WeekGrid::paintHeads(QPainter& painter) const {
    painter.setFont(theme_.font(TextRole::Small));
    painter.setPen(theme_.color(ColorRole::TextMuted));
    for (int day = 1; day <= days; ++day) {
        const QRect row = cell(day, 0);
        painter.drawText(QRect(0, row.top(), headWidth() - theme_.space(1), row.height()),
                         Qt::AlignRight | Qt::AlignVCenter, weekdayName(day));
    }
    for (int hour = 0; hour < hoursOfADay; hour += 3) {
        const QRect column = cell(1, hour);
        painter.drawText(QRect(column.left(), 0, 3 * side(), headHeight()), Qt::AlignLeft | Qt::AlignVCenter,
                         QString::number(hour));
    }
}

void WeekGrid::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintHeads(painter);
    for (int day = 1; day <= days; ++day) {
        for (int hour = 0; hour < hoursOfADay; ++hour) {
            const QRect box = cell(day, hour).adjusted(1, 1, -1, -1);
            const bool on = hours_.holds(day, hour);
            painter.fillRect(box, theme_.color(on ? ColorRole::Accent : ColorRole::Sunken));
            if (on) {
                // A mark as well as a colour.
                painter.fillRect(box.adjusted(box.width() / 3, box.height() / 3, -box.width() / 3, -box.height() / 3),
                                 theme_.color(ColorRole::AccentText));
            }
        }
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme_.color(ColorRole::Text), 2));
        painter.drawRect(cell(day_, hour_).adjusted(1, 1, -1, -1));
    }
}

void WeekGrid::set(int day, int hour, bool on) {
    if (hours_.holds(day, hour) != on) {
        hours_.set(day, hour, on);
        announce();
        update();
        Q_EMIT changed();
    }
}

void WeekGrid::turnRow(int day) {
    bool all = true;
    for (int hour = 0; hour < hoursOfADay; ++hour) {
        all = all && hours_.holds(day, hour);
    }
    for (int hour = 0; hour < hoursOfADay; ++hour) {
        set(day, hour, !all);
    }
}

void WeekGrid::turnColumn(int hour) {
    bool all = true;
    for (int day = 1; day <= days; ++day) {
        all = all && hours_.holds(day, hour);
    }
    for (int day = 1; day <= days; ++day) {
        set(day, hour, !all);
    }
}

void WeekGrid::mousePressEvent(QMouseEvent* event) {
    const std::optional<Place> place = placeAt(event->pos());
    if (!place || event->button() != Qt::LeftButton) {
        return;
    }
    if (place->hour < 0) {
        turnRow(place->day);
    } else if (place->day == 0) {
        turnColumn(place->hour);
    } else {
        day_ = place->day;
        hour_ = place->hour;
        painting_ = !hours_.holds(day_, hour_);
        set(day_, hour_, painting_);
    }
    update();
}

void WeekGrid::mouseMoveEvent(QMouseEvent* event) {
    const std::optional<Place> place = placeAt(event->pos());
    if (place && place->day > 0 && place->hour >= 0 && event->buttons().testFlag(Qt::LeftButton)) {
        day_ = place->day;
        hour_ = place->hour;
        set(day_, hour_, painting_);
    }
}

void WeekGrid::move(int byDays, int byHours, bool take) {
    const bool on = hours_.holds(day_, hour_);
    day_ = std::clamp(day_ + byDays, 1, days);
    hour_ = std::clamp(hour_ + byHours, 0, hoursOfADay - 1);
    if (take) {
        set(day_, hour_, on);
    }
    announce();
    update();
}

void WeekGrid::keyPressEvent(QKeyEvent* event) {
    const bool take = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
        case Qt::Key_Left:
            return move(0, -1, take);
        case Qt::Key_Right:
            return move(0, 1, take);
        case Qt::Key_Up:
            return move(-1, 0, take);
        case Qt::Key_Down:
            return move(1, 0, take);
        case Qt::Key_Home:
            return move(0, -hoursOfADay, false);
        case Qt::Key_End:
            return move(0, hoursOfADay, false);
        case Qt::Key_Space:
            return set(day_, hour_, !hours_.holds(day_, hour_));
        default:
            QWidget::keyPressEvent(event);
    }
}

void WeekGrid::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    announce();
}

void WeekGrid::announce() {
    const QString where = tr("%1, %2 o'clock").arg(weekdayName(day_)).arg(hour_);
    setAccessibleDescription(hours_.holds(day_, hour_) ? tr("%1: asked").arg(where) : tr("%1: not asked").arg(where));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

}  // namespace zhiban
