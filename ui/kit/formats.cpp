// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/formats.h"

#include <QCoreApplication>
#include <array>
#include <cmath>
#include <cstdlib>

namespace zhiban {

namespace {

QString translated(const char* text, const char* note = nullptr) {
    return QCoreApplication::translate("Formats", text, note);
}

bool isChinese() {
    return QLocale().language() == QLocale::Chinese;
}

// 12345 → 1.2 (one decimal, cut, so that nothing is made larger than it is), no ".0".
QString shortened(qint64 number, qint64 unit) {
    const double tenths = std::floor(static_cast<double>(number) * 10.0 / static_cast<double>(unit)) / 10.0;
    return QLocale().toString(tenths, 'f', tenths == std::floor(tenths) || tenths >= 100 ? 0 : 1);
}

}  // namespace

QString clockTime(TimePoint time) {
    return toLocal(time).toString(QStringLiteral("HH:mm"));
}

QString fullTime(TimePoint time) {
    return toLocal(time).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString longDate(TimePoint time) {
    return QLocale().toString(toLocal(time).date(), QLocale::LongFormat);
}

QString relativeTime(TimePoint time, TimePoint now) {
    const QDateTime then = toLocal(time);
    const QDateTime here = toLocal(now);
    const Milliseconds age = now - time;
    const qint64 minutes = std::chrono::floor<std::chrono::minutes>(age).count();
    if (age >= Milliseconds::zero() && minutes < 1) {
        return translated(QT_TRANSLATE_NOOP("Formats", "just now"));
    }
    if (age >= Milliseconds::zero() && minutes < 60) {
        return translated(QT_TRANSLATE_NOOP("Formats", "%1 min ago")).arg(minutes);
    }
    const qint64 days = then.date().daysTo(here.date());
    if (days == 0) {
        return clockTime(time);
    }
    if (days == 1) {
        return translated(QT_TRANSLATE_NOOP("Formats", "yesterday %1")).arg(clockTime(time));
    }
    if (days == -1) {
        return translated(QT_TRANSLATE_NOOP("Formats", "tomorrow %1")).arg(clockTime(time));
    }
    if (then.date().year() == here.date().year()) {
        const QString pattern =
            //: Qt date format of a day of this year
            translated(QT_TRANSLATE_NOOP("Formats", "MMM d, HH:mm"));
        return QLocale().toString(then, pattern);
    }
    return fullTime(time);
}

QString durationText(Milliseconds duration) {
    struct Unit {
        qint64 milliseconds;
        const char* text;
    };
    static const std::array<Unit, 4> units{{{86'400'000, QT_TRANSLATE_NOOP("Formats", "%1 d")},
                                            {3'600'000, QT_TRANSLATE_NOOP("Formats", "%1 h")},
                                            {60'000, QT_TRANSLATE_NOOP("Formats", "%1 min")},
                                            {1'000, QT_TRANSLATE_NOOP("Formats", "%1 s")}}};
    qint64 rest = std::abs(duration.count());
    for (size_t i = 0; i < units.size(); ++i) {
        const qint64 count = rest / units[i].milliseconds;
        if (count == 0 && i + 1 < units.size()) {
            continue;
        }
        const QString first = translated(units[i].text).arg(count);
        rest -= count * units[i].milliseconds;
        // Seconds beside minutes only flicker.
        if (i + 1 < 3) {
            const qint64 second = rest / units[i + 1].milliseconds;
            if (second > 0) {
                return translated(QT_TRANSLATE_NOOP("Formats", "%1 %2"), "two units of a duration: 1 h 20 min")
                    .arg(first, translated(units[i + 1].text).arg(second));
            }
        }
        return first;
    }
    return {};
}

QString wholeNumber(qint64 number) {
    return QLocale().toString(number);
}

QString compactNumber(qint64 number) {
    const qint64 size = std::abs(number);
    const QString sign = number < 0 ? QLocale().negativeSign() : QString();
    if (isChinese()) {
        if (size >= 100'000'000) {
            return sign + shortened(size, 100'000'000) + QStringLiteral("亿");
        }
        if (size >= 10'000) {
            return sign + shortened(size, 10'000) + QStringLiteral("万");
        }
    } else {
        if (size >= 1'000'000) {
            return sign + shortened(size, 1'000'000) + QLatin1Char('M');
        }
        if (size >= 10'000) {
            return sign + shortened(size, 1'000) + QLatin1Char('K');
        }
    }
    return wholeNumber(number);
}

QString decimalNumber(double number, int decimals) {
    return QLocale().toString(number, 'f', decimals);
}

QString percentText(double share, int decimals) {
    return decimalNumber(share * 100.0, decimals) + QLocale().percent();
}

QString fileSizeText(qint64 bytes) {
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

}  // namespace zhiban
