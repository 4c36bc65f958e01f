// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/text/date_reader.h"

#include <algorithm>
#include <chrono>
#include <string>

#include "core/intake/text/date_parts.h"

namespace zhiban {
namespace {

using namespace std::chrono;

constexpr qsizetype kLongestDate = 100;
constexpr int kChinaSeconds = 8 * 3600;

// ASCII lower case; full-width digits and signs become ASCII; every white space a blank.
std::u16string folded(QStringView text) {
    std::u16string result;
    result.reserve(static_cast<size_t>(text.size()));
    for (const QChar character : text) {
        char16_t unit = character.unicode();
        if (unit >= 0xFF01 && unit <= 0xFF5E) {
            unit = static_cast<char16_t>(unit - 0xFEE0);
        } else if (unit == 0x2212) {  // minus sign
            unit = u'-';
        } else if (character.isSpace()) {
            unit = u' ';
        }
        if (unit >= u'A' && unit <= u'Z') {
            unit = static_cast<char16_t>(unit + 32);
        }
        result.push_back(unit);
    }
    return result;
}

// Seconds, milliseconds or microseconds since 1970, told apart by how many digits today's have.
std::optional<TimePoint> readUnixTime(std::u16string_view text) {
    DateScanner scanner(text);
    const size_t digits = scanner.digits();
    if (digits != 9 && digits != 10 && digits != 13 && digits != 16) {
        return std::nullopt;
    }
    qint64 value = 0;
    for (const char16_t digit : text.substr(0, digits)) {
        value = value * 10 + (digit - u'0');
    }
    scanner.advance(digits);
    if (scanner.take(u'.')) {  // "1772438400.123": the fraction is noise
        scanner.advance(scanner.digits());
    }
    if (!scanner.atEnd()) {
        return std::nullopt;
    }
    return fromMilliseconds(digits == 13 ? value : digits == 16 ? value / 1000 : value * 1000);
}

// As if the wall clock were UTC. None for a time that does not exist.
std::optional<qint64> wallMilliseconds(const DateParts& parts, int yearOf) {
    const year_month_day date{year{yearOf}, month{static_cast<unsigned>(parts.month)},
                              day{static_cast<unsigned>(parts.day)}};
    const bool midnight = parts.hour == 24 && parts.minute == 0 && parts.second == 0 && parts.millisecond == 0;
    if (!date.ok() || (parts.hour > 23 && !midnight) || parts.minute > 59 || parts.second > 60) {
        return std::nullopt;
    }
    const auto time = sys_days{date} + hours{parts.hour} + minutes{parts.minute} + seconds{parts.second} +
                      milliseconds{parts.millisecond};
    return time_point_cast<milliseconds>(time).time_since_epoch().count();
}

int yearOf(qint64 wall) {
    return static_cast<int>(year_month_day{floor<days>(sys_time<milliseconds>{milliseconds{wall}})}.year());
}

// The latest such day that is not after the limit; 29 February looks back up to eight years.
std::optional<qint64> latestBefore(const DateParts& parts, qint64 limit) {
    const int newest = yearOf(limit);
    for (int candidate = newest; candidate >= newest - 8; --candidate) {
        const auto wall = wallMilliseconds(parts, candidate);
        if (wall && *wall <= limit) {
            return wall;
        }
    }
    return std::nullopt;
}

}  // namespace

DateReader::DateReader(const QTimeZone& zone, TimePoint now)
    : offsets_(zone),
      now_(now),
      wallNow_(offsets_.toWall(now)),
      cstIsChina_(offsets_.standardOffsetSeconds(now) == kChinaSeconds) {}

std::optional<TimePoint> DateReader::read(QStringView text) {
    text = text.trimmed();
    if (text.isEmpty() || text.size() > kLongestDate) {
        return std::nullopt;
    }
    const std::u16string plain = folded(text);
    std::optional<DateParts> parts = readIsoDate(plain, cstIsChina_);
    if (!parts) {
        if (const auto unixTime = readUnixTime(plain)) {
            return unixTime;
        }
        parts = readMailDate(plain, cstIsChina_);
    }
    if (!parts) {
        parts = readChineseDate(plain, wallNow_);
    }
    if (!parts) {
        return std::nullopt;
    }
    constexpr qint64 kTwoDays = 2LL * 24 * 3600 * 1000;
    const auto wall = parts->year ? wallMilliseconds(*parts, *parts->year) : latestBefore(*parts, wallNow_ + kTwoDays);
    if (!wall) {
        return std::nullopt;
    }
    if (parts->offsetMinutes) {
        return fromMilliseconds(*wall - qint64{*parts->offsetMinutes} * 60'000);
    }
    return offsets_.toUtc(*wall);
}

}  // namespace zhiban
