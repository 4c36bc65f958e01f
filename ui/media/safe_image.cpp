// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/safe_image.h"

#include <QBuffer>
#include <QImageReader>

namespace zhiban {

namespace {

constexpr qint64 mostPixels = 40'000'000;

bool isAllowed(const QByteArray& format) {
    return format == "png" || format == "jpeg" || format == "gif" || format == "webp";
}

}  // namespace

bool looksLikePicture(const QByteArray& bytes) {
    QByteArray head = bytes.left(64);
    QBuffer buffer(&head);
    buffer.open(QIODevice::ReadOnly);
    return isAllowed(QImageReader::imageFormat(&buffer));
}

Result<QImage> decodeSafely(const QByteArray& bytes, const QSize& bounds) {
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader;
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    reader.setDevice(&buffer);
    if (!isAllowed(reader.format())) {
        return fail(ErrorKind::Invalid, QStringLiteral("not a PNG, JPEG, GIF or WebP picture"),
                    QStringLiteral("image.format"));
    }
    // Before anything is decoded. Qt's own limit of 128 MiB per picture stands behind it.
    const QSize size = reader.size();
    const qint64 pixels = qint64(size.width()) * size.height();
    if (!size.isValid() || pixels > mostPixels) {
        return fail(ErrorKind::Invalid, QStringLiteral("more than 40 million pixels"),
                    QStringLiteral("image.too-large"));
    }
    // JPEG decodes straight to the small size, which keeps memory low as well.
    if (size.width() > bounds.width() || size.height() > bounds.height()) {
        reader.setScaledSize(size.scaled(bounds, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    }
    QImage image;
    if (!reader.read(&image)) {
        return fail(ErrorKind::Invalid, reader.errorString(), QStringLiteral("image.broken"));
    }
    return image;
}

}  // namespace zhiban
