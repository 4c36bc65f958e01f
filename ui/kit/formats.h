// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include "core/base/clock.h"

namespace zhiban {

// Times and numbers as a person reads them, in the language of the program (QLocale(), set by the shell), in the
// machine's zone. Pure functions of their arguments and that locale.

// "just now", "5 min ago", "14:32" (today), "yesterday 23:10", "Mar 2, 14:32", "2025-12-31 14:32" (another year).
QString relativeTime(TimePoint time, TimePoint now);
// "2026-03-02 14:32": for tool tips, timelines and exports.
QString fullTime(TimePoint time);
QString clockTime(TimePoint time);  // "14:32"
QString longDate(TimePoint time);   // 2026年3月2日星期一
// "3 d 4 h", "1 h 20 min", "5 min", "40 s": two units at most, downwards.
QString durationText(Milliseconds duration);

// "1,234"; zh: from ten thousand on "1.2万", from a hundred million on "3.4亿"; en: "12.3K", "4.5M".
QString compactNumber(qint64 number);
QString wholeNumber(qint64 number);                   // all digits, grouped
QString decimalNumber(double number, int decimals);   // never 1.2e+06
QString percentText(double share, int decimals = 0);  // 0.934 → "93 %"
QString fileSizeText(qint64 bytes);

}  // namespace zhiban
