// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QRect>
#include <QString>
#include <vector>

#include "core/base/result.h"

namespace zhiban {

// A picture that may leave the office.
struct PictureCopy {
    QByteArray bytes;
    QString mediaType;  // image/jpeg for photographs, image/png for everything else
    QString suffix;     // "jpg"
};

// The picture decoded and encoded anew: nothing but its points is left, no EXIF, no place, no preview, no colour
// profile; it stands upright. Photographs stay photographs (JPEG, quality 92). Errors as decodeSafely(). Slow: not for
// the GUI thread.
Result<PictureCopy> withoutTraces(const QByteArray& bytes);

// The same with boxes painted black over it, in points of the upright picture; what lay under them is gone. Always PNG:
// the blocks of a JPEG would smear what stands beside a box into it and out again.
Result<PictureCopy> withBoxes(const QByteArray& bytes, const std::vector<QRect>& boxes);

// What a box is painted with, in every theme.
QColor boxColor();

// A name for the copy: its own, with the suffix of what it is now and a word before it.
QString copyName(const QString& fileName, const QString& word, const QString& suffix);

}  // namespace zhiban
