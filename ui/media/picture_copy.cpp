// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/picture_copy.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFileInfo>
#include <QPainter>

#include "ui/media/safe_image.h"

namespace zhiban {
namespace {

constexpr QSize kAnySize(100'000, 100'000);  // decodeSafely() has the limits
constexpr int kPhotographQuality = 92;

// A picture of our own making: texts, profiles and resolutions of the original stay behind.
QImage pointsOf(QImage original) {
    if (original.colorSpace().isValid()) {
        original.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    }
    const bool clear = original.hasAlphaChannel();
    QImage points(original.size(), clear ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    points.fill(clear ? Qt::transparent : Qt::white);
    original.setDevicePixelRatio(1);
    QPainter(&points).drawImage(0, 0, original);
    return points;
}

Result<PictureCopy> encoded(const QImage& picture, bool photograph) {
    PictureCopy copy;
    copy.mediaType = photograph ? QStringLiteral("image/jpeg") : QStringLiteral("image/png");
    copy.suffix = photograph ? QStringLiteral("jpg") : QStringLiteral("png");
    QBuffer buffer(&copy.bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!picture.save(&buffer, photograph ? "JPEG" : "PNG", photograph ? kPhotographQuality : -1)) {
        return fail(ErrorKind::Internal, QStringLiteral("the picture could not be encoded"),
                    QStringLiteral("image.broken"));
    }
    return copy;
}

bool isJpeg(const QByteArray& bytes) {
    return bytes.startsWith("\xff\xd8\xff");
}

}  // namespace

QColor boxColor() {
    return Qt::black;
}

Result<PictureCopy> withoutTraces(const QByteArray& bytes) {
    Result<QImage> picture = decodeSafely(bytes, kAnySize);
    if (!picture) {
        return fail(picture.error());
    }
    return encoded(pointsOf(std::move(*picture)), isJpeg(bytes));
}

Result<PictureCopy> withBoxes(const QByteArray& bytes, const std::vector<QRect>& boxes) {
    Result<QImage> picture = decodeSafely(bytes, kAnySize);
    if (!picture) {
        return fail(picture.error());
    }
    QImage points = pointsOf(std::move(*picture));
    QPainter painter(&points);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    for (const QRect& box : boxes) {
        painter.fillRect(box.normalized() & points.rect(), boxColor());
    }
    painter.end();
    return encoded(points, false);
}

QString copyName(const QString& fileName, const QString& word, const QString& suffix) {
    const QString base = QFileInfo(fileName).completeBaseName();
    return QStringLiteral("%1-%2.%3").arg(base.isEmpty() ? QStringLiteral("picture") : base, word, suffix);
}

}  // namespace zhiban
