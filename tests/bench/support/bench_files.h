// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace zhiban::bench {

// The path of a file of the shared data sets beside the checkout (or where ZHIBAN_SHARED_DATA points), or empty.
QString sharedFile(const QString& relativePath);

// Lines of a text file, gunzipped if need be, without empty ones; at most `most`, all when 0.
QStringList linesOf(const QString& path, qsizetype most = 0);

}  // namespace zhiban::bench
