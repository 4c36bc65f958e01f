// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <cmath>
#include <exiv2/exiv2.hpp>

#include "core/media/sound.h"
#include "core/operations/desk/post_detail.h"
#include "core/operations/intake/submit_by_hand.h"
#include "tests/ui/cases/support/page_fixture.h"

namespace zhiban::testing {

inline QByteArray pictureBytes(const QSize& size, const char* format, const QColor& color = Qt::red) {
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    EXPECT_TRUE(picture.save(&buffer, format));
    return bytes;
}

// As a telephone writes it: place, time, camera, lying on its side, and a comment.
inline QByteArray photographBytes(const QSize& size = {64, 48}, const char* format = "JPEG") {
    const QByteArray plain = pictureBytes(size, format);
    const auto image = Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte*>(plain.constData()),
                                                 static_cast<long>(plain.size()));
    image->readMetadata();
    Exiv2::ExifData& exif = image->exifData();
    exif["Exif.Image.Make"] = "Orchard";
    exif["Exif.Image.Model"] = "Phone 7";
    exif["Exif.Image.Orientation"] = uint16_t{6};
    exif["Exif.Photo.DateTimeOriginal"] = "2026:03:02 14:32:05";
    exif["Exif.GPSInfo.GPSLatitudeRef"] = "N";
    exif["Exif.GPSInfo.GPSLatitude"] = "30/1 15/1 36/1";
    exif["Exif.GPSInfo.GPSLongitudeRef"] = "E";
    exif["Exif.GPSInfo.GPSLongitude"] = "120/1 9/1 0/1";
    image->xmpData()["Xmp.dc.creator"] = "SECRETOWNER";
    image->iptcData()["Iptc.Application2.City"] = "SECRETCITY";
    image->writeMetadata();
    Exiv2::BasicIo& io = image->io();
    io.open();
    const Exiv2::DataBuf bytes = io.read(static_cast<long>(io.size()));
    return {reinterpret_cast<const char*>(bytes.pData_), static_cast<qsizetype>(bytes.size_)};
}

inline QByteArray recordingBytes(double seconds = 2) {
    Sound sound;
    for (int i = 0; i < static_cast<int>(seconds * sound.rate); ++i) {
        const double at = static_cast<double>(i) / sound.rate;
        sound.samples.push_back(
            static_cast<qint16>(9000 * std::sin(2 * 3.14159 * 220 * at) * (0.5 + 0.5 * std::sin(3 * at))));
    }
    return writeWave(sound);
}

// Posts with files on a real store.
class MediaFixture : public PageFixture {
  protected:
    std::vector<PostMedia> submit(std::vector<HandFile> files) {
        SubmitByHand act;
        act.id = makeSubmissionId(clock->now());
        act.channelName = QStringLiteral("Hotline");
        act.text = QStringLiteral("see the files");
        act.files = std::move(files);
        const auto answer = write(act);
        EXPECT_TRUE(answer);
        return read(ReadPostDetail{answer->post})->media;
    }
    void actAs(const QString& officer) { store->setActor({officer, QStringLiteral("desk-1")}); }
};

}  // namespace zhiban::testing
