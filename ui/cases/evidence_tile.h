// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QImage>

#include "core/domain/case.h"
#include "ui/kit/theme.h"

namespace zhiban {

// One piece of evidence: its picture (or the icon of its kind), what it shows (before, after …), its name and the
// beginning of its hash. Pressed, it opens.
class EvidenceTile final : public QAbstractButton {
    Q_OBJECT

  public:
    EvidenceTile(const Theme& theme, const Evidence& evidence, QWidget* parent);

    const Evidence& evidence() const { return evidence_; }
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
    Evidence evidence_;
    QImage picture_;
};

}  // namespace zhiban
