// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace zhiban {

// Draws the evidence of the sample: simple pictures, so that no photograph of a real place is needed; and makes the
// sound of a call that nobody made. Any thread.
QByteArray samplePicture(const QString& drawing);

}  // namespace zhiban
