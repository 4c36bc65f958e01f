// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shifts/day_ribbon.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>
#include <algorithm>
#include <array>

#include "ui/kit/formats.h"
#include "ui/kit/safe_text_view.h"

namespace zhiban {

namespace {

constexpr std::chrono::minutes shortest{15};
constexpr int lanes = 3;

int laneOf(const LedgerEntry& entry) {
    if (entry.subjectKind == QLatin1String("case")) {
        return 1;
    }
    const bool posts = entry.subjectKind == QLatin1String("intake") || entry.subjectKind == QLatin1String("post");
    return posts ? 0 : 2;
}

QString laneName(int lane) {
    return lane == 0 ? DayRibbon::tr("Posts") : lane == 1 ? DayRibbon::tr("Cases") : DayRibbon::tr("Office");
}

ColorRole colorOf(ActTone tone) {
    switch (tone) {
        case ActTone::Plain:
            return ColorRole::TextMuted;
        case ActTone::Internal:
            return ColorRole::InternalNoteText;
        case ActTone::Public:
            return ColorRole::PublicAnswerText;
        case ActTone::Good:
            return ColorRole::Good;
        case ActTone::Attention:
            return ColorRole::ClockSoon;
    }
    return ColorRole::TextMuted;
}

// Minutes between two lines, so that labels have room.
int stepFor(Milliseconds shown) {
    static constexpr std::array steps{5, 10, 15, 30, 60, 120, 180};
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(shown).count();
    for (const int step : steps) {
        if (minutes / step <= 12) {
            return step;
        }
    }
    return steps.back();
}

}  // namespace

DayRibbon::DayRibbon(const Theme& theme, const Clock& clock, QWidget* parent)
    : QWidget(parent), theme_(theme), clock_(clock) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("The day by the hour"));
    setToolTip(tr("Wheel or + and − to zoom, drag or arrow keys to move, Home for the whole day"));
    connect(&theme_, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void DayRibbon::setDay(TimePoint from, TimePoint to) {
    dayFrom_ = from;
    dayTo_ = to;
    show(from, to);
}

void DayRibbon::setHistory(const DayHistory& history) {
    shifts_ = history.shifts;
    marks_.clear();
    for (const LedgerEntry& entry : history.entries) {
        marks_.push_back({entry.at, laneOf(entry), describeAct(entry).tone});
    }
    setAccessibleDescription(tr("%n act(s)", nullptr, static_cast<int>(marks_.size())));
    update();
}

void DayRibbon::show(TimePoint from, TimePoint to) {
    const Milliseconds length = std::clamp<Milliseconds>(to - from, shortest, dayTo_ - dayFrom_);
    from_ = std::clamp(from, dayFrom_, dayTo_ - length);
    to_ = from_ + length;
    update();
    Q_EMIT rangeChanged();
}

void DayRibbon::zoom(double factor, TimePoint around) {
    const auto part = [factor](Milliseconds length) {
        return Milliseconds(static_cast<qint64>(static_cast<double>(length.count()) * factor));
    };
    show(around - part(around - from_), around + part(to_ - around));
}

void DayRibbon::zoomIn() {
    zoom(0.5, from_ + (to_ - from_) / 2);
}

void DayRibbon::zoomOut() {
    zoom(2, from_ + (to_ - from_) / 2);
}

void DayRibbon::showAll() {
    show(dayFrom_, dayTo_);
}

int DayRibbon::laneLabelWidth() const {
    const QFontMetrics metrics(theme_.font(TextRole::Small));
    int width = 0;
    for (int lane = 0; lane < lanes; ++lane) {
        width = std::max(width, metrics.horizontalAdvance(laneName(lane)));
    }
    return width + theme_.space(3);
}

QRect DayRibbon::area() const {
    const int label = QFontMetrics(theme_.font(TextRole::Small)).height() + theme_.space(1);
    return rect().adjusted(laneLabelWidth(), label, -theme_.space(2), -label);
}

QSize DayRibbon::sizeHint() const {
    const int label = QFontMetrics(theme_.font(TextRole::Small)).height() + theme_.space(1);
    return {theme_.scaled(600), lanes * theme_.scaled(26) + 2 * label};
}

QSize DayRibbon::minimumSizeHint() const {
    return {theme_.scaled(240), sizeHint().height()};
}

double DayRibbon::xOf(TimePoint time) const {
    const QRect inside = area();
    return inside.left() + static_cast<double>((time - from_).count()) /
                               static_cast<double>(std::max<qint64>(1, (to_ - from_).count())) * inside.width();
}

TimePoint DayRibbon::timeAt(double x) const {
    const QRect inside = area();
    const double share = (x - inside.left()) / std::max(1, inside.width());
    return from_ + Milliseconds(static_cast<qint64>(share * static_cast<double>((to_ - from_).count())));
}

void DayRibbon::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(theme_.font(TextRole::Small));
    const QRect inside = area();
    painter.fillRect(inside, theme_.color(ColorRole::Surface));
    paintShifts(painter, inside);
    paintHours(painter, inside);
    paintMarks(painter, inside);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(theme_.color(hasFocus() ? ColorRole::Accent : ColorRole::Border));
    painter.drawRect(inside.adjusted(0, 0, -1, -1));
}

void DayRibbon::paintShifts(QPainter& painter, const QRect& inside) const {
    bool odd = false;
    for (const Shift& shift : shifts_) {
        const TimePoint end = shift.endedAt.value_or(clock_.now());
        const double left = std::max<double>(xOf(shift.startedAt), inside.left());
        const double right = std::min<double>(xOf(end), inside.right());
        if (right <= left) {
            continue;
        }
        odd = !odd;
        painter.fillRect(QRectF(left, inside.top(), right - left, inside.height()),
                         theme_.color(odd ? ColorRole::AccentSoft : ColorRole::Sunken));
        painter.setPen(theme_.color(ColorRole::TextMuted));
        const QRectF label(left + theme_.space(1), 0, right - left - theme_.space(1), inside.top());
        painter.drawText(label, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(
                             QStringLiteral("%1 %2").arg(cleanName(shift.officer), cleanName(shift.name)),
                             Qt::ElideRight, static_cast<int>(label.width())));
    }
}

void DayRibbon::paintHours(QPainter& painter, const QRect& inside) const {
    const int step = stepFor(to_ - from_);
    QDateTime tick = toLocal(from_);
    tick.setTime(QTime(tick.time().hour(), tick.time().minute() / std::min(step, 60) * std::min(step, 60)));
    for (; fromDateTime(tick) <= to_; tick = tick.addSecs(60LL * step)) {
        const double x = xOf(fromDateTime(tick));
        if (x < inside.left()) {
            continue;
        }
        painter.setPen(theme_.color(ColorRole::Border));
        painter.drawLine(QPointF(x, inside.top()), QPointF(x, inside.bottom()));
        painter.setPen(theme_.color(ColorRole::TextMuted));
        const QRectF label(x - theme_.scaled(30), inside.bottom(), theme_.scaled(60), height() - inside.bottom());
        painter.drawText(label, Qt::AlignCenter, clockTime(fromDateTime(tick)));
    }
}

void DayRibbon::paintMarks(QPainter& painter, const QRect& inside) const {
    const double laneHeight = inside.height() / static_cast<double>(lanes);
    painter.setPen(theme_.color(ColorRole::TextMuted));
    for (int lane = 0; lane < lanes; ++lane) {
        painter.drawText(QRectF(0, inside.top() + lane * laneHeight, laneLabelWidth() - theme_.space(2), laneHeight),
                         Qt::AlignVCenter | Qt::AlignRight, laneName(lane));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double radius = theme_.scaled(4);
    for (const Mark& mark : marks_) {
        const double x = xOf(mark.at);
        if (x < inside.left() || x > inside.right()) {
            continue;
        }
        painter.setBrush(theme_.color(colorOf(mark.tone)));
        painter.drawEllipse(QPointF(x, inside.top() + (mark.lane + 0.5) * laneHeight), radius, radius);
    }
    const double now = xOf(clock_.now());
    if (now > inside.left() && now < inside.right()) {
        painter.fillRect(QRectF(now, inside.top(), 1.5, inside.height()), theme_.color(ColorRole::Danger));
    }
}

void DayRibbon::wheelEvent(QWheelEvent* event) {
    const int steps = event->angleDelta().y();
    if (steps != 0) {
        zoom(steps > 0 ? 0.8 : 1.25, timeAt(event->position().x()));
    }
    event->accept();
}

void DayRibbon::keyPressEvent(QKeyEvent* event) {
    const Milliseconds step = (to_ - from_) / 8;
    switch (event->key()) {
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            zoomIn();
            return;
        case Qt::Key_Minus:
            zoomOut();
            return;
        case Qt::Key_Left:
            show(from_ - step, to_ - step);
            return;
        case Qt::Key_Right:
            show(from_ + step, to_ + step);
            return;
        case Qt::Key_Home:
            showAll();
            return;
        default:
            QWidget::keyPressEvent(event);
    }
}

void DayRibbon::mousePressEvent(QMouseEvent* event) {
    dragX_ = event->position().x();
}

void DayRibbon::mouseMoveEvent(QMouseEvent* event) {
    if (!event->buttons().testFlag(Qt::LeftButton)) {
        return;
    }
    const Milliseconds moved = timeAt(dragX_) - timeAt(event->position().x());
    dragX_ = event->position().x();
    show(from_ + moved, to_ + moved);
}

}  // namespace zhiban
