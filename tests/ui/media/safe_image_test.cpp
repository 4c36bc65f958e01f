// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/safe_image.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QtEndian>

#include "ui/media/evidence_file.h"

namespace zhiban {

namespace {

QByteArray encoded(const QSize& size, const char* format) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    EXPECT_TRUE(image.save(&buffer, format));
    return bytes;
}

TEST(SafeImage, ShowsPicturesScaledDownToTheirFrame) {
    for (const char* format : {"PNG", "JPEG"}) {
        const Result<QImage> image = decodeSafely(encoded({800, 400}, format), {100, 100});
        ASSERT_TRUE(image) << format;
        EXPECT_EQ(image->size(), QSize(100, 50));
    }
    EXPECT_EQ(decodeSafely(encoded({40, 30}, "PNG"), {100, 100})->size(), QSize(40, 30));
}

TEST(SafeImage, GoesByContentAndNotByName) {
    EXPECT_EQ(decodeSafely(QByteArrayLiteral("<svg xmlns='http://www.w3.org/2000/svg'/>"), {9, 9}).error().subject,
              QStringLiteral("image.format"));
    EXPECT_EQ(decodeSafely(encoded({4, 4}, "BMP"), {9, 9}).error().subject, QStringLiteral("image.format"));
    EXPECT_FALSE(decodeSafely(QByteArray(), {9, 9}));
}

TEST(SafeImage, RefusesAHugePictureByItsHeaderAlone) {
    QByteArray bytes = encoded({4, 4}, "PNG");
    // Width and height of the IHDR chunk.
    qToBigEndian<quint32>(60'000, bytes.data() + 16);
    qToBigEndian<quint32>(60'000, bytes.data() + 20);
    const Result<QImage> image = decodeSafely(bytes, {100, 100});
    ASSERT_FALSE(image);
    EXPECT_NE(image.error().subject, QStringLiteral("image.format"));
}

TEST(SafeImage, RefusesATruncatedPicture) {
    const Result<QImage> image = decodeSafely(encoded({300, 300}, "PNG").left(200), {100, 100});
    ASSERT_FALSE(image);
    EXPECT_EQ(image.error().subject, QStringLiteral("image.broken"));
}

TEST(EvidenceFile, RefusesWhatIsNotAFile) {
    EXPECT_EQ(readEvidenceFile(QStringLiteral("/dev/zero")).error().subject, QStringLiteral("file.missing"));
    EXPECT_FALSE(readEvidenceFile(QStringLiteral("/no/such/file")));
}

}  // namespace

}  // namespace zhiban
