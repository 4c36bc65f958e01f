// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/picture_facts.h"

#include <cmath>
#include <exiv2/exiv2.hpp>
#include <exiv2/webpimage.hpp>

namespace zhiban {
namespace {

QString textOf(const Exiv2::ExifData& data, const char* key) {
    const auto found = data.findKey(Exiv2::ExifKey(key));
    return found == data.end() ? QString() : QString::fromUtf8(found->toString().c_str()).simplified();
}

// Degrees, minutes and seconds as three fractions; the reference says which half of the globe.
std::optional<double> degreesOf(const Exiv2::ExifData& data, const char* key, const char* referenceKey,
                                QChar negative) {
    const auto found = data.findKey(Exiv2::ExifKey(key));
    if (found == data.end() || found->count() != 3) {
        return std::nullopt;
    }
    double degrees = 0;
    double unit = 1;
    for (int part = 0; part < 3; ++part) {
        const Exiv2::Rational fraction = found->toRational(part);
        if (fraction.second == 0) {
            return std::nullopt;
        }
        degrees += unit * fraction.first / fraction.second;
        unit /= 60;
    }
    if (!std::isfinite(degrees) || degrees < 0 || degrees > 180) {
        return std::nullopt;
    }
    return textOf(data, referenceKey).startsWith(negative) ? -degrees : degrees;
}

std::optional<QDateTime> takenAt(const Exiv2::ExifData& data) {
    for (const char* key : {"Exif.Photo.DateTimeOriginal", "Exif.Photo.DateTimeDigitized", "Exif.Image.DateTime"}) {
        const QDateTime time = QDateTime::fromString(textOf(data, key), QStringLiteral("yyyy:MM:dd HH:mm:ss"));
        if (time.isValid()) {
            return time;
        }
    }
    return std::nullopt;
}

QString cameraOf(const Exiv2::ExifData& data) {
    const QString make = textOf(data, "Exif.Image.Make").left(60);
    const QString model = textOf(data, "Exif.Image.Model").left(60);
    return model.startsWith(make) ? model : (make + QLatin1Char(' ') + model).trimmed();
}

PictureFacts factsOf(Exiv2::Image& image) {
    PictureFacts facts;
    const Exiv2::ExifData& exif = image.exifData();
    facts.taken = takenAt(exif);
    facts.camera = cameraOf(exif);
    facts.latitude = degreesOf(exif, "Exif.GPSInfo.GPSLatitude", "Exif.GPSInfo.GPSLatitudeRef", u'S');
    facts.longitude = degreesOf(exif, "Exif.GPSInfo.GPSLongitude", "Exif.GPSInfo.GPSLongitudeRef", u'W');
    facts.tags = static_cast<int>(exif.count() + image.iptcData().count() + image.xmpData().count()) +
                 (image.comment().empty() ? 0 : 1);
    return facts;
}

void keepQuiet() {
    static const bool quiet = [] {
        Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);  // what a stranger's picture holds is no matter for our log
        Exiv2::XmpParser::initialize();
        return true;
    }();
    static_cast<void>(quiet);
}

// The library reads forty formats, some by the faintest likeness; ours are those a camera or a telephone sends.
bool isReadHere(const Exiv2::byte* data, long size) {
    int type = Exiv2::ImageType::none;
    try {
        type = Exiv2::ImageFactory::getType(data, size);
    } catch (const std::exception&) {
        return false;  // too short for one of its guesses
    }
    return type == Exiv2::ImageType::jpeg || type == Exiv2::ImageType::png || type == Exiv2::ImageType::webp ||
           type == Exiv2::ImageType::tiff || type == Exiv2::ImageType::gif;
}

}  // namespace

Result<PictureFacts> readPictureFacts(const QByteArray& bytes) {
    keepQuiet();
    try {
        const auto* data = reinterpret_cast<const Exiv2::byte*>(bytes.constData());
        const auto size = static_cast<long>(bytes.size());
        if (!isReadHere(data, size)) {
            return fail(ErrorKind::Invalid, QStringLiteral("no picture of a kind that is read"),
                        QStringLiteral("image.format"));
        }
        const auto image = Exiv2::ImageFactory::open(data, size);
        image->readMetadata();
        return factsOf(*image);
    } catch (const std::exception& error) {
        return fail(ErrorKind::Invalid, QString::fromUtf8(error.what()), QStringLiteral("image.broken"));
    }
}

}  // namespace zhiban
