// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/media_tile.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include "ui/kit/case_looks.h"
#include "ui/kit/chip.h"
#include "ui/kit/formats.h"
#include "ui/kit/safe_text_view.h"
#include "ui/media/media_words.h"

namespace zhiban {
namespace {

QString aboutFile(const PostMedia& media) {
    QStringList lines{mediaName(media)};
    if (media.file.bytes > 0) {
        lines << fileSizeText(media.file.bytes);
    }
    lines << (media.isKept() ? QStringLiteral("SHA-256 ") + QString::fromLatin1(media.file.sha256.toHex())
                             : MediaTile::tr("Only named by the source, not kept: %1").arg(media.file.url));
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

MediaTile::MediaTile(const Theme& theme, const PostMedia& media, QWidget* parent)
    : QAbstractButton(parent), theme_(theme), media_(media) {
    setAccessibleName(media.file.title.isEmpty()
                          ? tr("%1: %2").arg(mediaKindText(media), mediaName(media))
                          : tr("%1: %2, %3").arg(mediaKindText(media), mediaName(media), cleanName(media.file.title)));
    setToolTip(plainToolTip(aboutFile(media)));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    connect(&theme_, &Theme::changed, this, [this] { updateGeometry(); });
}

void MediaTile::setPicture(const QImage& picture) {
    picture_ = picture;
    update();
}

void MediaTile::setPictureRefused(const QString& why) {
    setAccessibleDescription(why);
    setToolTip(plainToolTip(why + QLatin1Char('\n') + aboutFile(media_)));
}

QSize MediaTile::pictureSize() const {
    return {theme_.scaled(150), theme_.scaled(96)};
}

QSize MediaTile::sizeHint() const {
    const int line = QFontMetrics(theme_.font(TextRole::Small)).height();
    return {pictureSize().width(), pictureSize().height() + line + theme_.space(2)};
}

void MediaTile::paintPicture(QPainter& painter, const QRect& rect) const {
    QPainterPath frame;
    frame.addRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), theme_.cornerRadius(), theme_.cornerRadius());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(frame, theme_.color(ColorRole::Sunken));
    if (picture_.isNull()) {
        QRect icon(0, 0, theme_.scaled(28), theme_.scaled(28));
        icon.moveCenter(rect.center());
        paintIcon(&painter, icon, theme_, mediaIcon(media_), ColorRole::TextMuted);
    } else {
        painter.save();
        painter.setClipPath(frame);
        // Filled to the edges; what sticks out is cut evenly.
        QRectF target(QPointF(), QSizeF(picture_.size()).scaled(rect.size(), Qt::KeepAspectRatioByExpanding));
        target.moveCenter(QRectF(rect).center());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(target, picture_);
        painter.restore();
    }
    painter.setPen(QPen(theme_.color(hasFocus() ? ColorRole::Accent : ColorRole::Border), hasFocus() ? 2 : 1));
    painter.drawPath(frame);
}

void MediaTile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRect picture(QPoint(0, 0), QSize(width(), pictureSize().height()));
    paintPicture(painter, picture);
    // What it is stands on it as a word.
    const Chip kind{mediaIcon(media_), mediaKindText(media_), ColorRole::Text, ColorRole::SurfaceRaised};
    paintChip(&painter, QRect(QPoint(theme_.space(1), theme_.space(1)), chipSize(theme_, kind)), theme_, kind);
    painter.setFont(theme_.font(TextRole::Small));
    const QFontMetrics metrics(painter.font());
    const QRect line(0, picture.bottom() + theme_.space(1), width(), metrics.height());
    painter.setPen(theme_.color(ColorRole::Text));
    painter.drawText(line, Qt::AlignVCenter, metrics.elidedText(mediaName(media_), Qt::ElideMiddle, line.width()));
}

}  // namespace zhiban
