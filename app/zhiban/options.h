// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include "core/base/result.h"

namespace zhiban {

// What the command line asks of the desktop program.
struct Options {
    QString storeAddress;   // --store; the user's data folder when left out
    bool sample = false;    // --sample: an empty store is filled with the made-up city
    double replay = 0.0;    // --replay SPEED: the last days of the sample arrive live, SPEED times faster
    QString tourDirectory;  // --tour DIR: drive every screen, save pictures and the weekly briefing, leave
    bool briefPdf = false;  // --brief-pdf: write a briefing's PDF without opening a window
    QDate from;             // --from, --to (exclusive), of the briefing
    QDate to;
    QString out;       // --out
    QString language;  // --language: zh_CN or en; the preference when left out
    QString theme;     // --theme: light, dark or auto; the preference when left out
    int scale = 0;     // --scale: percent, 100–200; the preference when 0

    bool operator==(const Options&) const = default;
};

// Invalid "options.usage" with a sentence in `what` and as first detail; Cancelled when help or the version was
// asked for: the text to print is the first detail.
Result<Options> parseOptions(const QStringList& arguments);

}  // namespace zhiban
