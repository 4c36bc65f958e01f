// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/evidence_tile.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include "ui/kit/case_looks.h"
#include "ui/kit/formats.h"
#include "ui/kit/safe_text_view.h"
#include "ui/messages/case_words.h"

namespace zhiban {

namespace {

QString shortHash(const QByteArray& sha256) {
    return QString::fromLatin1(sha256.toHex().left(10));
}

}  // namespace

EvidenceTile::EvidenceTile(const Theme& theme, const Evidence& evidence, QWidget* parent)
    : QAbstractButton(parent), theme_(theme), evidence_(evidence) {
    const QString name = cleanName(evidence_.fileName);
    setAccessibleName(tr("%1: %2, %3").arg(evidenceRoleText(evidence_.role), name, fileSizeText(evidence_.size)));
    setToolTip(plainToolTip(tr("%1\n%2 · %3 · added by %4, %5\nSHA-256 %6%7")
                                .arg(name, evidence_.mediaType, fileSizeText(evidence_.size), evidence_.addedBy,
                                     fullTime(evidence_.addedAt), QString::fromLatin1(evidence_.sha256.toHex()),
                                     evidence_.note.isEmpty() ? QString() : QLatin1Char('\n') + evidence_.note)));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    connect(&theme_, &Theme::changed, this, [this] { updateGeometry(); });
}

void EvidenceTile::setPicture(const QImage& picture) {
    picture_ = picture;
    update();
}

void EvidenceTile::setPictureRefused(const QString& why) {
    setAccessibleDescription(why);
}

QSize EvidenceTile::pictureSize() const {
    return {theme_.scaled(132), theme_.scaled(92)};
}

QSize EvidenceTile::sizeHint() const {
    const int line = QFontMetrics(theme_.font(TextRole::Small)).height();
    return {pictureSize().width(), pictureSize().height() + 2 * line + theme_.space(2)};
}

void EvidenceTile::paintPicture(QPainter& painter, const QRect& rect) const {
    QPainterPath frame;
    frame.addRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), theme_.cornerRadius(), theme_.cornerRadius());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(frame, theme_.color(ColorRole::Sunken));
    if (picture_.isNull()) {
        const int side = theme_.scaled(28);
        QRect icon(0, 0, side, side);
        icon.moveCenter(rect.center());
        paintIcon(&painter, icon, theme_,
                  evidence_.mediaType.startsWith(QLatin1String("image/")) ? IconName::Camera : IconName::Attach,
                  ColorRole::TextMuted);
    } else {
        painter.save();
        painter.setClipPath(frame);
        // Filled to the edges; what sticks out is cut evenly.
        const QSizeF size = QSizeF(picture_.size()).scaled(rect.size(), Qt::KeepAspectRatioByExpanding);
        QRectF target(QPointF(), size);
        target.moveCenter(QRectF(rect).center());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(target, picture_);
        painter.restore();
    }
    painter.setPen(QPen(theme_.color(hasFocus() ? ColorRole::Accent : ColorRole::Border), hasFocus() ? 2 : 1));
    painter.drawPath(frame);
}

void EvidenceTile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRect picture(QPoint(0, 0), QSize(width(), pictureSize().height()));
    paintPicture(painter, picture);
    // Before and after are told apart by a word on the picture.
    const Chip role{std::nullopt, evidenceRoleText(evidence_.role), ColorRole::Text, ColorRole::SurfaceRaised};
    const QSize chip = chipSize(theme_, role);
    paintChip(&painter, QRect(QPoint(theme_.space(1), theme_.space(1)), chip), theme_, role);
    painter.setFont(theme_.font(TextRole::Small));
    const QFontMetrics metrics(painter.font());
    QRect line(0, picture.bottom() + theme_.space(1), width(), metrics.height());
    painter.setPen(theme_.color(ColorRole::Text));
    painter.drawText(line, Qt::AlignVCenter,
                     metrics.elidedText(cleanName(evidence_.fileName), Qt::ElideMiddle, line.width()));
    line.translate(0, metrics.height());
    painter.setPen(theme_.color(ColorRole::TextMuted));
    painter.drawText(
        line, Qt::AlignVCenter,
        metrics.elidedText(QStringLiteral("# ") + shortHash(evidence_.sha256), Qt::ElideRight, line.width()));
}

}  // namespace zhiban
