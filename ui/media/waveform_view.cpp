// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/waveform_view.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace zhiban {
namespace {

constexpr double kStep = 2.0;  // seconds
constexpr double kSmallStep = 0.5;

}  // namespace

WaveformView::WaveformView(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Loudness of the recording"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme_, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize WaveformView::sizeHint() const {
    return {theme_.scaled(480), theme_.scaled(110)};
}

void WaveformView::setPeaks(std::vector<Peak> peaks, double seconds) {
    peaks_ = std::move(peaks);
    seconds_ = seconds;
    update();
}

void WaveformView::setPosition(double seconds) {
    position_ = seconds;
    setAccessibleDescription(tr("At second %1 of %2").arg(std::lround(position_)).arg(std::lround(seconds_)));
    update();
}

void WaveformView::setLoop(const std::optional<Playback::Loop>& loop) {
    loop_ = loop;
    update();
}

int WaveformView::xOf(double seconds) const {
    return seconds_ > 0 ? static_cast<int>(std::lround(seconds / seconds_ * (width() - 1))) : 0;
}

void WaveformView::seekTo(double x) {
    if (seconds_ > 0) {
        Q_EMIT seekRequested(std::clamp(x / std::max(1, width() - 1), 0.0, 1.0) * seconds_);
    }
}

void WaveformView::mousePressEvent(QMouseEvent* event) {
    seekTo(event->position().x());
}

void WaveformView::mouseMoveEvent(QMouseEvent* event) {
    seekTo(event->position().x());
}

void WaveformView::keyPressEvent(QKeyEvent* event) {
    const double step = event->modifiers().testFlag(Qt::ControlModifier) ? kSmallStep : kStep;
    double to = position_;
    switch (event->key()) {
        case Qt::Key_Left:
            to -= step;
            break;
        case Qt::Key_Right:
            to += step;
            break;
        case Qt::Key_Home:
            to = 0;
            break;
        default:
            QWidget::keyPressEvent(event);
            return;
    }
    Q_EMIT seekRequested(std::clamp(to, 0.0, seconds_));
}

void WaveformView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme_.color(ColorRole::Sunken));
    if (loop_) {
        const int from = xOf(loop_->from);
        painter.fillRect(from, 0, xOf(loop_->to) - from, height(), theme_.color(ColorRole::AccentSoft));
        painter.setPen(theme_.color(ColorRole::Text));
        painter.setFont(theme_.font(TextRole::Small));
        painter.drawText(from + theme_.space(1), painter.fontMetrics().ascent() + 2, QStringLiteral("A"));
        painter.drawText(xOf(loop_->to) - painter.fontMetrics().horizontalAdvance(u'B') - theme_.space(1),
                         painter.fontMetrics().ascent() + 2, QStringLiteral("B"));
    }
    const double middle = height() / 2.0;
    painter.setPen(theme_.color(ColorRole::Accent));
    for (int x = 0; x < width() && !peaks_.empty(); ++x) {
        const size_t from = static_cast<size_t>(x) * peaks_.size() / static_cast<size_t>(width());
        const size_t to =
            std::max(from + 1, (static_cast<size_t>(x) + 1) * peaks_.size() / static_cast<size_t>(width()));
        Peak peak = peaks_[from];
        for (size_t i = from + 1; i < std::min(to, peaks_.size()); ++i) {
            peak = {std::min(peak.low, peaks_[i].low), std::max(peak.high, peaks_[i].high)};
        }
        painter.drawLine(QPointF(x, middle - double{peak.high} * (middle - 2)),
                         QPointF(x, middle - double{peak.low} * (middle - 2)));
    }
    const int at = xOf(position_);
    painter.setPen(QPen(theme_.color(ColorRole::Danger), 2));
    painter.drawLine(at, 0, at, height());
    painter.setPen(QPen(theme_.color(hasFocus() ? ColorRole::Accent : ColorRole::Border), hasFocus() ? 2 : 1));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

}  // namespace zhiban
