// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/week_hours.h"

namespace zhiban {
namespace {

constexpr int kDays = 7;
constexpr int kHoursOfDay = 24;
constexpr int kDigitsOfDay = kHoursOfDay / 4;

}  // namespace

std::optional<WeekHours> WeekHours::fromText(const QString& text) {
    const QStringList days = text.split(QLatin1Char('-'));
    if (days.size() != kDays) {
        return std::nullopt;
    }
    WeekHours hours;
    for (int day = 1; day <= kDays; ++day) {
        const QString& digits = days.at(day - 1);
        bool isNumber = false;
        const quint32 bits = digits.toUInt(&isNumber, 16);
        if (!isNumber || digits.size() != kDigitsOfDay) {
            return std::nullopt;
        }
        for (int hour = 0; hour < kHoursOfDay; ++hour) {
            hours.set(day, hour, ((bits >> (kHoursOfDay - 1 - hour)) & 1U) != 0);
        }
    }
    return hours;
}

QString WeekHours::text() const {
    QStringList days;
    for (int day = 1; day <= kDays; ++day) {
        quint32 bits = 0;
        for (int hour = 0; hour < kHoursOfDay; ++hour) {
            bits = (bits << 1U) | (holds(day, hour) ? 1U : 0U);
        }
        days << QStringLiteral("%1").arg(bits, kDigitsOfDay, 16, QLatin1Char('0'));
    }
    return days.join(QLatin1Char('-'));
}

}  // namespace zhiban
