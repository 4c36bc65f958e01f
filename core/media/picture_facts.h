// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <optional>

#include "core/base/result.h"

namespace zhiban {

// What a camera wrote into a picture beside the picture (EXIF; IPTC and XMP are counted). For the eyes of the office:
// nothing of it may leave.
struct PictureFacts {
    std::optional<QDateTime> taken;   // the camera's clock, without a zone
    QString camera;                   // "Make Model"; empty = not said
    std::optional<double> latitude;   // degrees, north positive (WGS 84)
    std::optional<double> longitude;  // degrees, east positive
    int tags = 0;                     // of all kinds

    bool hasPlace() const { return latitude && longitude; }
    bool operator==(const PictureFacts&) const = default;
};

// Reads them out of JPEG, PNG, WebP, TIFF and GIF. A picture without any has `tags` 0. Invalid "image.format" for
// what is no picture, "image.broken" for a damaged one. Any thread; slow for large files.
Result<PictureFacts> readPictureFacts(const QByteArray& bytes);

}  // namespace zhiban
