// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/picture_copy.h"

#include "core/media/picture_facts.h"
#include "tests/ui/media/media_fixture.h"
#include "ui/media/safe_image.h"

namespace zhiban::testing {
namespace {

QImage decoded(const QByteArray& bytes) {
    return QImage::fromData(bytes);
}

TEST(PictureCopy, HasNoTracesOfTheCameraLeft) {
    for (const char* format : {"JPEG", "PNG", "WEBP"}) {
        if (!QImageWriter::supportedImageFormats().contains(QByteArray(format).toLower())) {
            continue;
        }
        const QByteArray original = photographBytes({64, 48}, format);
        ASSERT_GT(readPictureFacts(original)->tags, 5) << format;
        const Result<PictureCopy> copy = withoutTraces(original);
        ASSERT_TRUE(copy) << format;
        const Result<PictureFacts> facts = readPictureFacts(copy->bytes);
        ASSERT_TRUE(facts);
        EXPECT_EQ(facts->tags, 0) << format;
        for (const char* trace : {"Orchard", "SECRETOWNER", "SECRETCITY", "Exif", "photoshop", "2026:03"}) {
            EXPECT_FALSE(copy->bytes.contains(trace)) << format << " " << trace;
        }
    }
}

TEST(PictureCopy, StandsUprightAsItWasSeen) {
    const Result<PictureCopy> copy = withoutTraces(photographBytes({64, 48}));
    EXPECT_EQ(decoded(copy->bytes).size(), QSize(48, 64));
    EXPECT_EQ(copy->mediaType, QStringLiteral("image/jpeg"));
}

TEST(PictureCopy, LosesTextsHiddenBehindTheEndToo) {
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    picture.setText(QStringLiteral("Author"), QStringLiteral("SECRETOWNER"));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    ASSERT_TRUE(picture.save(&buffer, "PNG"));
    bytes += "HIDDENARCHIVE";
    ASSERT_TRUE(bytes.contains("SECRETOWNER"));
    const Result<PictureCopy> copy = withoutTraces(bytes);
    ASSERT_TRUE(copy);
    EXPECT_FALSE(copy->bytes.contains("SECRETOWNER"));
    EXPECT_FALSE(copy->bytes.contains("HIDDENARCHIVE"));
    EXPECT_EQ(decoded(copy->bytes).pixelColor(3, 3), QColor(Qt::blue));
}

TEST(PictureCopy, IsBlackUnderItsBoxesAndUntouchedBesideThem) {
    const Result<PictureCopy> copy =
        withBoxes(pictureBytes({40, 30}, "PNG"), {QRect(10, 5, 8, 6), QRect(35, 25, 99, 99)});
    ASSERT_TRUE(copy);
    EXPECT_EQ(copy->mediaType, QStringLiteral("image/png"));
    const QImage picture = decoded(copy->bytes);
    int black = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor color = picture.pixelColor(x, y);
            EXPECT_TRUE(color == QColor(Qt::black) || color == QColor(Qt::red));
            black += color == QColor(Qt::black) ? 1 : 0;
        }
    }
    EXPECT_EQ(black, 8 * 6 + 5 * 5);
    EXPECT_EQ(picture.pixelColor(10, 5), QColor(Qt::black));
    EXPECT_EQ(picture.pixelColor(9, 5), QColor(Qt::red));
}

TEST(PictureCopy, OfAClearPictureHidesWhatWasClear) {
    QImage clear(10, 10, QImage::Format_ARGB32);
    clear.fill(QColor(0, 255, 0, 10));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    clear.save(&buffer, "PNG");
    const QImage covered = decoded(withBoxes(bytes, {QRect(0, 0, 5, 10)})->bytes);
    EXPECT_EQ(covered.pixelColor(2, 2), QColor(Qt::black));
    EXPECT_NE(covered.pixelColor(7, 2).alpha(), 255);
}

TEST(PictureCopy, IsNotMadeOfWhatIsNotShown) {
    EXPECT_EQ(withoutTraces("<svg xmlns='http://www.w3.org/2000/svg'/>").error().subject,
              QStringLiteral("image.format"));
    EXPECT_FALSE(withBoxes({}, {}));
}

TEST(PictureCopy, IsNamedAfterItsOriginal) {
    EXPECT_EQ(copyName(QStringLiteral("IMG_1.JPG"), QStringLiteral("copy"), QStringLiteral("jpg")),
              QStringLiteral("IMG_1-copy.jpg"));
    EXPECT_EQ(copyName({}, QStringLiteral("copy"), QStringLiteral("png")), QStringLiteral("picture-copy.png"));
}

}  // namespace
}  // namespace zhiban::testing
