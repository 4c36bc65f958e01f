// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/picture_canvas.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "ui/media/picture_copy.h"

namespace zhiban {
namespace {

constexpr double kZoomStep = 1.25;
constexpr double kLargestZoom = 16;
constexpr int kMoveStep = 48;    // points of the widget
constexpr int kSmallestBox = 4;  // points of the picture: less is a slip of the hand

}  // namespace

PictureCanvas::PictureCanvas(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    setFocusPolicy(Qt::StrongFocus);
    connect(&theme_, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize PictureCanvas::sizeHint() const {
    return {theme_.scaled(640), theme_.scaled(480)};
}

void PictureCanvas::setPicture(const QImage& picture) {
    picture_ = picture;
    boxes_.clear();
    chosen_.reset();
    showAll();
    Q_EMIT boxesChanged();
}

double PictureCanvas::wholeZoom() const {
    if (picture_.isNull()) {
        return 1;
    }
    return std::min(
        {1.0, static_cast<double>(width()) / picture_.width(), static_cast<double>(height()) / picture_.height()});
}

void PictureCanvas::showAll() {
    fits_ = true;
    zoom_ = wholeZoom();
    middle_ = QPointF(picture_.width(), picture_.height()) / 2;
    update();
}

void PictureCanvas::showOwnSize() {
    setZoom(1, QRectF(rect()).center());
}

void PictureCanvas::zoomBy(double factor) {
    setZoom(zoom_ * factor, QRectF(rect()).center());
}

void PictureCanvas::setZoom(double zoom, const QPointF& around) {
    const QPointF held = toPicture(around);
    zoom_ = std::clamp(zoom, std::min(0.05, wholeZoom()), kLargestZoom);
    fits_ = false;
    middle_ = held - (around - QRectF(rect()).center()) / zoom_;
    update();
}

QPointF PictureCanvas::toPicture(const QPointF& point) const {
    return middle_ + (point - QRectF(rect()).center()) / zoom_;
}

QRectF PictureCanvas::toWidget(const QRect& box) const {
    return {QRectF(rect()).center() + (QPointF(box.topLeft()) - middle_) * zoom_, QSizeF(box.size()) * zoom_};
}

void PictureCanvas::setDrawing(bool drawing) {
    drawing_ = drawing;
    setCursor(drawing ? Qt::CrossCursor : Qt::OpenHandCursor);
    update();
}

void PictureCanvas::addBox() {
    if (picture_.isNull()) {
        return;
    }
    const QRect seen = QRectF(toPicture({0, 0}), toPicture({double(width()), double(height())})).toAlignedRect();
    const QRect part = seen & picture_.rect();
    QRect box(0, 0, std::max(kSmallestBox, part.width() / 4), std::max(kSmallestBox, part.height() / 4));
    box.moveCenter(part.center());
    boxes_.push_back(box & picture_.rect());
    chosen_ = boxes_.size() - 1;
    update();
    Q_EMIT boxesChanged();
}

void PictureCanvas::clearBoxes() {
    boxes_.clear();
    chosen_.reset();
    update();
    Q_EMIT boxesChanged();
}

void PictureCanvas::moveBy(int x, int y, bool resize) {
    if (!drawing_ || !chosen_) {
        middle_ += QPointF(x, y) * kMoveStep / zoom_;
        fits_ = false;
        update();
        return;
    }
    QRect& box = boxes_[*chosen_];
    const int step = std::max(1, static_cast<int>(8 / zoom_));
    if (resize) {
        box.setSize((box.size() + QSize(x, y) * step).expandedTo({kSmallestBox, kSmallestBox}));
        box &= picture_.rect();
    } else {
        box.translate(x * step, y * step);
        box.moveLeft(std::clamp(box.left(), 0, std::max(0, picture_.width() - box.width())));
        box.moveTop(std::clamp(box.top(), 0, std::max(0, picture_.height() - box.height())));
    }
    update();
    Q_EMIT boxesChanged();
}

void PictureCanvas::keyPressEvent(QKeyEvent* event) {
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            zoomBy(kZoomStep);
            return;
        case Qt::Key_Minus:
            zoomBy(1 / kZoomStep);
            return;
        case Qt::Key_0:
            showAll();
            return;
        case Qt::Key_1:
            showOwnSize();
            return;
        case Qt::Key_Left:
            moveBy(-1, 0, shift);
            return;
        case Qt::Key_Right:
            moveBy(1, 0, shift);
            return;
        case Qt::Key_Up:
            moveBy(0, -1, shift);
            return;
        case Qt::Key_Down:
            moveBy(0, 1, shift);
            return;
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            if (drawing_ && chosen_) {
                boxes_.erase(boxes_.begin() + static_cast<std::ptrdiff_t>(*chosen_));
                chosen_ = boxes_.empty() ? std::nullopt : std::optional(boxes_.size() - 1);
                update();
                Q_EMIT boxesChanged();
                return;
            }
            break;
        default:
            break;
    }
    QWidget::keyPressEvent(event);
}

void PictureCanvas::wheelEvent(QWheelEvent* event) {
    setZoom(zoom_ * std::pow(kZoomStep, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void PictureCanvas::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || picture_.isNull()) {
        return;
    }
    if (!drawing_) {
        pressed_ = event->position();
        return;
    }
    const QPointF point = toPicture(event->position());
    const auto under = std::ranges::find_if(boxes_, [&](const QRect& box) { return box.contains(point.toPoint()); });
    if (under != boxes_.end()) {
        chosen_ = static_cast<size_t>(under - boxes_.begin());
        update();
        return;
    }
    pressed_ = point;
    boxes_.emplace_back(point.toPoint(), QSize(1, 1));
    chosen_ = boxes_.size() - 1;
}

void PictureCanvas::mouseMoveEvent(QMouseEvent* event) {
    if (!pressed_) {
        return;
    }
    if (drawing_) {
        boxes_[*chosen_] =
            QRectF(*pressed_, toPicture(event->position())).normalized().toAlignedRect() & picture_.rect();
    } else {
        middle_ -= (event->position() - *pressed_) / zoom_;
        pressed_ = event->position();
        fits_ = false;
    }
    update();
}

void PictureCanvas::mouseReleaseEvent(QMouseEvent*) {
    if (std::exchange(pressed_, std::nullopt) && drawing_ && chosen_) {
        const QRect& box = boxes_[*chosen_];
        if (box.width() < kSmallestBox || box.height() < kSmallestBox) {
            boxes_.erase(boxes_.begin() + static_cast<std::ptrdiff_t>(*chosen_));
            chosen_.reset();
        }
        update();
        Q_EMIT boxesChanged();
    }
}

void PictureCanvas::resizeEvent(QResizeEvent*) {
    if (fits_) {
        showAll();
    }
}

void PictureCanvas::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme_.color(ColorRole::Sunken));
    painter.setRenderHint(QPainter::SmoothPixmapTransform, zoom_ < 4);
    if (!picture_.isNull()) {
        painter.drawImage(toWidget(picture_.rect()), picture_);
    }
    for (size_t i = 0; i < boxes_.size(); ++i) {
        const QRectF box = toWidget(boxes_[i]);
        painter.fillRect(box, boxColor());
        painter.setPen(QPen(theme_.color(chosen_ == i && drawing_ ? ColorRole::Accent : ColorRole::BorderStrong), 2));
        painter.drawRect(box);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme_.color(ColorRole::Accent), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

}  // namespace zhiban
