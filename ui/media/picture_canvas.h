// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>
#include <optional>
#include <vector>

#include "ui/kit/theme.h"

namespace zhiban {

// A picture that can be zoomed (+, -, 0 for all of it, 1 for its own size, wheel) and moved (arrow keys, dragging),
// with boxes over parts of it: drawn with the mouse, or put in the middle of what is seen and then moved by the arrow
// keys and resized with Shift; Delete takes the chosen one away. Boxes are in points of the picture.
class PictureCanvas final : public QWidget {
    Q_OBJECT

  public:
    explicit PictureCanvas(const Theme& theme, QWidget* parent = nullptr);

    void setPicture(const QImage& picture);
    const QImage& picture() const { return picture_; }
    void zoomBy(double factor);
    void showAll();
    void showOwnSize();
    double zoom() const { return zoom_; }

    // While on, dragging draws boxes and the arrow keys move the chosen one.
    void setDrawing(bool drawing);
    bool isDrawing() const { return drawing_; }
    void addBox();
    const std::vector<QRect>& boxes() const { return boxes_; }
    void clearBoxes();
    QSize sizeHint() const override;

  Q_SIGNALS:
    void boxesChanged();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

  private:
    double wholeZoom() const;
    void setZoom(double zoom, const QPointF& around);
    QPointF toPicture(const QPointF& point) const;
    QRectF toWidget(const QRect& box) const;
    void moveBy(int x, int y, bool resize);

    const Theme& theme_;
    QImage picture_;
    double zoom_ = 1;   // widget points for a point of the picture
    bool fits_ = true;  // follows the widget's size
    QPointF middle_;    // of the picture, in the middle of the widget
    bool drawing_ = false;
    std::vector<QRect> boxes_;
    std::optional<size_t> chosen_;
    std::optional<QPointF> pressed_;  // in the picture while drawing, else in the widget
};

}  // namespace zhiban
