// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include "ui/kit/icons.h"

namespace zhiban {

// A label that never interprets its text as markup, whatever is written in it.
class PlainLabel : public QLabel {
    Q_OBJECT

  public:
    PlainLabel(const Theme& theme, TextRole text = TextRole::Body, ColorRole color = ColorRole::Text,
               QWidget* parent = nullptr);
    PlainLabel(const Theme& theme, const QString& words, TextRole text = TextRole::Body,
               ColorRole color = ColorRole::Text, QWidget* parent = nullptr);

    void setRole(TextRole text, ColorRole color);

  private:
    const Theme& theme_;
};

// One line, cut with … when it does not fit; the whole text is then the tool tip. Its minimum width is small, so
// it never pushes a window wider.
class ElidedLabel final : public PlainLabel {
    Q_OBJECT

  public:
    using PlainLabel::PlainLabel;

    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

// An icon standing by itself, painted sharp at the screen's ratio. Decoration only: not read aloud.
class IconView final : public QWidget {
    Q_OBJECT

  public:
    IconView(const Theme& theme, IconName name, ColorRole color = ColorRole::Text, int sidePixels = 16,
             QWidget* parent = nullptr);

    void setIcon(IconName name, ColorRole color);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    const Theme& theme_;
    IconName name_;
    ColorRole color_;
    int side_;
};

}  // namespace zhiban
