// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/pages_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

namespace zhiban {
namespace {
constexpr double sheetRatio = 297.0 / 210.0;
constexpr int widestSheet = 900;  // logical pixels at 100 %: wider is not more readable
}  // namespace

PagesView::PagesView(const Theme& theme, QWidget* parent) : QAbstractScrollArea(parent), theme_(theme) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Preview of the pages"));
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(&theme, &Theme::changed, this, [this] {
        images_.clear();
        layOut();
    });
}

void PagesView::show(const PrintedDocument& printed) {
    const int range = verticalScrollBar()->maximum();
    const double place = range > 0 ? static_cast<double>(verticalScrollBar()->value()) / range : 0.0;
    images_.clear();
    pdf_.reset();
    bytes_ = std::make_unique<QBuffer>();
    bytes_->setData(printed.pdf);
    bytes_->open(QIODevice::ReadOnly);
    pdf_ = std::make_unique<QPdfDocument>();
    pdf_->load(bytes_.get());
    pages_ = pdf_->pageCount();
    places_ = printed.places;
    hovered_.clear();
    revealed_.clear();
    layOut();
    verticalScrollBar()->setValue(static_cast<int>(place * verticalScrollBar()->maximum()));
    Q_EMIT currentPageChanged(currentPage());
}

void PagesView::reveal(const QString& anchor) {
    for (const AnchorPlace& place : places_) {
        if (place.anchor == anchor) {
            revealed_ = place.isLink ? anchor : QString();
            const double top = placeRect(place).top() + verticalScrollBar()->value();
            verticalScrollBar()->setValue(static_cast<int>(top) - theme_.scaled(place.isLink ? 160 : 40));
            viewport()->update();
            return;
        }
    }
}

QRect PagesView::areaOf(const QString& anchor) const {
    for (const AnchorPlace& place : places_) {
        if (place.isLink && place.anchor == anchor) {
            return placeRect(place).toAlignedRect();
        }
    }
    return {};
}

int PagesView::currentPage() const {
    for (int page = 0; page < pages_; ++page) {
        if (sheetRect(page).bottom() >= viewport()->height() / 2) {
            return page;
        }
    }
    return std::max(0, pages_ - 1);
}

QSize PagesView::sheetSize() const {
    const int width = std::min(viewport()->width() - 2 * theme_.space(4), theme_.scaled(widestSheet));
    return {std::max(100, width), static_cast<int>(std::max(100, width) * sheetRatio)};
}

QRect PagesView::sheetRect(int page) const {
    const QSize size = sheetSize();
    const int gap = theme_.space(4);
    return {(viewport()->width() - size.width()) / 2, gap + page * (size.height() + gap) - verticalScrollBar()->value(),
            size.width(), size.height()};
}

QRectF PagesView::placeRect(const AnchorPlace& place) const {
    const QRectF sheet = sheetRect(place.page);
    return {sheet.left() + place.area.left() * sheet.width(), sheet.top() + place.area.top() * sheet.height(),
            place.area.width() * sheet.width(), place.area.height() * sheet.height()};
}

const AnchorPlace* PagesView::linkAt(const QPoint& position) const {
    for (const AnchorPlace& place : places_) {
        if (place.isLink && placeRect(place).adjusted(-2, -2, 2, 2).contains(position)) {
            return &place;
        }
    }
    return nullptr;
}

const QImage& PagesView::imageOf(int page) {
    const double ratio = devicePixelRatioF();
    const QSize pixels = (QSizeF(sheetSize()) * ratio).toSize();
    const auto found = images_.find(page);
    if (found != images_.end() && found->second.size() == pixels) {
        return found->second;
    }
    QImage image(pixels, QImage::Format_RGB32);
    image.fill(Qt::white);  // paper: the rendering is transparent where nothing is printed
    QPainter(&image).drawImage(0, 0, pdf_->render(page, pixels));
    image.setDevicePixelRatio(ratio);
    std::erase_if(images_, [page](const auto& one) { return std::abs(one.first - page) > 3; });
    return images_[page] = std::move(image);
}

void PagesView::layOut() {
    const int gap = theme_.space(4);
    const int whole = gap + pages_ * (sheetSize().height() + gap);
    verticalScrollBar()->setRange(0, std::max(0, whole - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(theme_.scaled(40));
    viewport()->update();
}

void PagesView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme_.color(ColorRole::Sunken));
    for (int page = 0; page < pages_; ++page) {
        const QRect sheet = sheetRect(page);
        if (!sheet.intersects(viewport()->rect())) {
            continue;
        }
        painter.drawImage(sheet.topLeft(), imageOf(page));
        painter.setPen(theme_.color(ColorRole::Border));
        painter.drawRect(sheet.adjusted(-1, -1, 0, 0));
    }
    // On paper, so the light colours hold in the dark theme as well.
    const QColor mark = themeColor(ColorRole::Accent, false);
    for (const AnchorPlace& place : places_) {
        if (place.isLink && (place.anchor == hovered_ || place.anchor == revealed_)) {
            const QRectF area = placeRect(place).adjusted(-2, -1, 2, 1);
            painter.setPen(QPen(mark, place.anchor == revealed_ ? 2 : 1));
            QColor ground = mark;
            ground.setAlpha(36);
            painter.setBrush(ground);
            painter.drawRoundedRect(area, 3, 3);
        }
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme_.color(ColorRole::Accent), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PagesView::resizeEvent(QResizeEvent* event) {
    const int range = verticalScrollBar()->maximum();
    const double place = range > 0 ? static_cast<double>(verticalScrollBar()->value()) / range : 0.0;
    QAbstractScrollArea::resizeEvent(event);
    layOut();
    verticalScrollBar()->setValue(static_cast<int>(place * verticalScrollBar()->maximum()));
}

void PagesView::mouseMoveEvent(QMouseEvent* event) {
    const AnchorPlace* link = linkAt(event->pos());
    const QString anchor = link != nullptr ? link->anchor : QString();
    if (anchor != hovered_) {
        hovered_ = anchor;
        viewport()->setCursor(anchor.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
        viewport()->setToolTip(anchor.isEmpty() ? QString() : tr("Show the rows behind this number"));
        viewport()->update();
    }
}

void PagesView::mousePressEvent(QMouseEvent* event) {
    const AnchorPlace* link = event->button() == Qt::LeftButton ? linkAt(event->pos()) : nullptr;
    pressed_ = link != nullptr ? link->anchor : QString();
}

void PagesView::mouseReleaseEvent(QMouseEvent* event) {
    const AnchorPlace* link = linkAt(event->pos());
    if (link != nullptr && link->anchor == pressed_) {
        const QString anchor = link->anchor;
        Q_EMIT linkChosen(anchor);
    }
    pressed_.clear();
}

void PagesView::keyPressEvent(QKeyEvent* event) {
    QScrollBar* bar = verticalScrollBar();
    switch (event->key()) {
        case Qt::Key_Home:
            bar->setValue(0);
            break;
        case Qt::Key_End:
            bar->setValue(bar->maximum());
            break;
        case Qt::Key_Space:
        case Qt::Key_PageDown:
            bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
            break;
        case Qt::Key_PageUp:
            bar->triggerAction(QAbstractSlider::SliderPageStepSub);
            break;
        default:
            QAbstractScrollArea::keyPressEvent(event);
    }
}

void PagesView::leaveEvent(QEvent* event) {
    hovered_.clear();
    viewport()->update();
    QAbstractScrollArea::leaveEvent(event);
}

void PagesView::scrollContentsBy(int, int) {
    viewport()->update();
    Q_EMIT currentPageChanged(currentPage());
}

}  // namespace zhiban
