// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>

#include "core/base/result.h"

namespace zhiban {

// Decodes a picture from an untrusted file, scaled down to fit `bounds`. Only PNG, JPEG, GIF and WebP by content,
// at most 40 million pixels and 128 MiB of memory; what a camera recorded as turned is turned. Any thread.
// Invalid "image.format" | "image.too-large" | "image.broken".
Result<QImage> decodeSafely(const QByteArray& bytes, const QSize& bounds);

// Whether it is one of the formats decodeSafely() takes, by the first bytes of the content.
bool looksLikePicture(const QByteArray& bytes);

}  // namespace zhiban
