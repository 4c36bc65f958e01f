// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>

#include "core/intake/text/date_parts.h"

namespace zhiban {
namespace {

// "2026-061", the 61st day.
bool setOrdinal(DateParts& parts, int dayOfYear) {
    using namespace std::chrono;
    if (dayOfYear < 1 || dayOfYear > 366) {
        return false;
    }
    const year_month_day date{sys_days{year{*parts.year} / January / 1} + days{dayOfYear - 1}};
    if (static_cast<int>(date.year()) != *parts.year) {
        return false;
    }
    parts.month = static_cast<int>(static_cast<unsigned>(date.month()));
    parts.day = static_cast<int>(static_cast<unsigned>(date.day()));
    return true;
}

// What follows the year: nothing, -MM, -MM-DD (also with / or .), -DDD.
bool scanRestOfDate(DateScanner& scanner, DateParts& parts) {
    const char16_t separator = scanner.peek();
    if (!scanner.takeAny(u"-/.")) {
        return true;
    }
    if (separator == u'-' && scanner.digits() == 3) {
        return setOrdinal(parts, *scanner.fixed(3));
    }
    const auto month = scanner.number(1, 2);
    if (!month) {
        return false;
    }
    parts.month = *month;
    if (!scanner.take(separator)) {
        return true;
    }
    const auto day = scanner.number(1, 2);
    if (!day) {
        return false;
    }
    parts.day = *day;
    return true;
}

bool scanDate(DateScanner& scanner, DateParts& parts) {
    switch (scanner.digits()) {
        case 4:
            parts.year = scanner.fixed(4);
            return scanRestOfDate(scanner, parts);
        case 8:
        case 12:
        case 14:  // 20260302, with the time right behind
            parts.year = scanner.fixed(4);
            parts.month = *scanner.fixed(2);
            parts.day = *scanner.fixed(2);
            return true;
        default:
            return false;
    }
}

}  // namespace

std::optional<DateParts> readIsoDate(std::u16string_view text, bool cstIsChina) {
    DateScanner scanner(text);
    DateParts parts;
    if (!scanDate(scanner, parts)) {
        return std::nullopt;
    }
    const bool attached = scanner.digits() > 0;
    if (!attached && !scanner.atEnd()) {
        if (!scanner.take(u't') && !scanner.takeAny(u" _")) {
            return scanZone(scanner, parts, cstIsChina) && scanner.atEnd() ? std::optional(parts) : std::nullopt;
        }
        scanner.skipSpace();
    }
    if (scanner.digits() > 0 && !scanTime(scanner, parts)) {
        return std::nullopt;
    }
    if (!scanZone(scanner, parts, cstIsChina) || !scanner.atEnd()) {
        return std::nullopt;
    }
    return parts;
}

}  // namespace zhiban
