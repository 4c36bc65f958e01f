// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <QRandomGenerator>

namespace zhiban {

QString newUuid7(TimePoint now) {
    // RFC 9562 §5.7: 48 bits of Unix milliseconds, version 7, 12 random bits, variant 10, 62 random bits.
    const auto milliseconds = static_cast<quint64>(toMilliseconds(now)) & 0xFFFFFFFFFFFFULL;
    const quint64 randomHigh = QRandomGenerator::system()->generate64();
    const quint64 randomLow = QRandomGenerator::system()->generate64();
    const quint64 high = (milliseconds << 16) | 0x7000ULL | (randomHigh & 0x0FFFULL);
    const quint64 low = (randomLow & 0x3FFFFFFFFFFFFFFFULL) | 0x8000000000000000ULL;

    const QString digits =
        QStringLiteral("%1%2").arg(high, 16, 16, QLatin1Char('0')).arg(low, 16, 16, QLatin1Char('0'));
    return digits.left(8) + QLatin1Char('-') + digits.mid(8, 4) + QLatin1Char('-') + digits.mid(12, 4) +
           QLatin1Char('-') + digits.mid(16, 4) + QLatin1Char('-') + digits.mid(20);
}

}  // namespace zhiban
