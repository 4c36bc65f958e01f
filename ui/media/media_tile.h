// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QImage>

#include "core/domain/media.h"
#include "ui/kit/theme.h"

namespace zhiban {

// One file of a post as a picture or an icon with its name and what it is. A button: Return opens it.
class MediaTile final : public QAbstractButton {
    Q_OBJECT

  public:
    MediaTile(const Theme& theme, const PostMedia& media, QWidget* parent = nullptr);

    void setPicture(const QImage& picture);
    void setPictureRefused(const QString& why);
    QSize pictureSize() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void paintPicture(QPainter& painter, const QRect& rect) const;

    const Theme& theme_;
    const PostMedia media_;
    QImage picture_;
};

}  // namespace zhiban
