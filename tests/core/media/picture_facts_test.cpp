// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/picture_facts.h"

#include <gtest/gtest.h>

#include <exiv2/exiv2.hpp>

namespace zhiban {
namespace {

// Two by two points, red, with nothing else in it.
QByteArray plainPicture() {
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGP4z8AARAwQCgAf7gP9i18U1AAAAABJRU5ErkJggg==");
}

QByteArray withTags(const std::vector<std::pair<const char*, const char*>>& tags) {
    const QByteArray plain = plainPicture();
    const auto image = Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte*>(plain.constData()),
                                                 static_cast<long>(plain.size()));
    image->readMetadata();
    Exiv2::ExifData data;
    for (const auto& [key, value] : tags) {
        data[key] = value;
    }
    image->setExifData(data);
    image->writeMetadata();
    Exiv2::BasicIo& io = image->io();
    io.open();
    const Exiv2::DataBuf bytes = io.read(static_cast<long>(io.size()));
    return {reinterpret_cast<const char*>(bytes.pData_), static_cast<qsizetype>(bytes.size_)};
}

TEST(PictureFacts, OfAPlainPictureAreNone) {
    const Result<PictureFacts> facts = readPictureFacts(plainPicture());
    ASSERT_TRUE(facts);
    EXPECT_EQ(*facts, PictureFacts{});
}

TEST(PictureFacts, AreWhatTheCameraWrote) {
    const Result<PictureFacts> facts =
        readPictureFacts(withTags({{"Exif.Image.Make", "Orchard"},
                                   {"Exif.Image.Model", "Phone 7"},
                                   {"Exif.Photo.DateTimeOriginal", "2026:03:02 14:32:05"},
                                   {"Exif.GPSInfo.GPSLatitudeRef", "N"},
                                   {"Exif.GPSInfo.GPSLatitude", "30/1 15/1 36/1"},
                                   {"Exif.GPSInfo.GPSLongitudeRef", "W"},
                                   {"Exif.GPSInfo.GPSLongitude", "120/1 9/1 0/1"}}));
    ASSERT_TRUE(facts);
    EXPECT_EQ(facts->camera, QStringLiteral("Orchard Phone 7"));
    EXPECT_EQ(facts->taken, QDateTime(QDate(2026, 3, 2), QTime(14, 32, 5)));
    ASSERT_TRUE(facts->hasPlace());
    EXPECT_NEAR(*facts->latitude, 30.26, 1e-6);
    EXPECT_NEAR(*facts->longitude, -120.15, 1e-6);
    EXPECT_GE(facts->tags, 7);
}

TEST(PictureFacts, ThatMakeNoSenseAreLeftOut) {
    const Result<PictureFacts> facts =
        readPictureFacts(withTags({{"Exif.Photo.DateTimeOriginal", "0000:00:00 00:00:00"},
                                   {"Exif.GPSInfo.GPSLatitude", "1/0 2/0 3/0"},
                                   {"Exif.GPSInfo.GPSLongitude", "999/1 0/1 0/1"}}));
    ASSERT_TRUE(facts);
    EXPECT_FALSE(facts->taken);
    EXPECT_FALSE(facts->latitude);
    EXPECT_FALSE(facts->longitude);
    EXPECT_FALSE(facts->hasPlace());
}

TEST(PictureFacts, OfWhatIsNoPictureAreRefusedAndOfDamagedOnesDoNoHarm) {
    EXPECT_EQ(readPictureFacts("no picture at all").error().subject, QStringLiteral("image.format"));
    EXPECT_FALSE(readPictureFacts({}));
    const QByteArray whole = withTags({{"Exif.Image.Make", "Orchard"}, {"Exif.GPSInfo.GPSLatitude", "30/1 15/1 36/1"}});
    for (qsizetype length = 0; length < whole.size(); length += 3) {
        readPictureFacts(whole.left(length));
    }
    for (qsizetype place = 8; place < whole.size(); ++place) {
        QByteArray flipped = whole;
        flipped[place] = static_cast<char>(flipped[place] ^ 0x55);
        readPictureFacts(flipped);
    }
}

}  // namespace
}  // namespace zhiban
