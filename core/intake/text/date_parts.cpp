// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/text/date_parts.h"

#include <algorithm>
#include <array>

namespace zhiban {
namespace {

constexpr bool isDigit(char16_t c) {
    return c >= u'0' && c <= u'9';
}

int toNumber(std::u16string_view digits) {
    int value = 0;
    for (const char16_t digit : digits) {
        value = value * 10 + (digit - u'0');
    }
    return value;
}

struct ZoneName {
    std::u16string_view name;
    int minutes;
};

// RFC 822's names and those that feeds are known to carry. Single letters are UTC (RFC 2822, 4.3).
constexpr std::array kZoneNames{
    ZoneName{u"z", 0},       ZoneName{u"ut", 0},     ZoneName{u"utc", 0},    ZoneName{u"gmt", 0},
    ZoneName{u"wet", 0},     ZoneName{u"est", -300}, ZoneName{u"edt", -240}, ZoneName{u"cdt", -300},
    ZoneName{u"mst", -420},  ZoneName{u"mdt", -360}, ZoneName{u"pst", -480}, ZoneName{u"pdt", -420},
    ZoneName{u"akst", -540}, ZoneName{u"hst", -600}, ZoneName{u"bst", 60},   ZoneName{u"west", 60},
    ZoneName{u"cet", 60},    ZoneName{u"met", 60},   ZoneName{u"cest", 120}, ZoneName{u"eet", 120},
    ZoneName{u"eest", 180},  ZoneName{u"msk", 180},  ZoneName{u"ict", 420},  ZoneName{u"hkt", 480},
    ZoneName{u"sgt", 480},   ZoneName{u"awst", 480}, ZoneName{u"jst", 540},  ZoneName{u"kst", 540},
    ZoneName{u"aest", 600},  ZoneName{u"aedt", 660}, ZoneName{u"nzst", 720}};

std::optional<int> zoneMinutes(std::u16string_view name, bool cstIsChina) {
    if (name == u"cst") {
        return cstIsChina ? 480 : -360;
    }
    if (name.size() == 1) {
        return 0;
    }
    const auto found = std::ranges::find(kZoneNames, name, &ZoneName::name);
    return found == kZoneNames.end() ? std::nullopt : std::optional<int>(found->minutes);
}

// ±hh, ±hhmm, ±hh:mm, ±h:mm.
std::optional<int> scanOffset(DateScanner& scanner) {
    const int sign = scanner.peek() == u'-' ? -1 : 1;
    if (!scanner.takeAny(u"+-")) {
        return std::nullopt;
    }
    int hours = 0;
    int minutes = 0;
    const size_t digits = scanner.digits();
    if (digits == 4 || digits == 3) {
        hours = *scanner.fixed(digits - 2);
        minutes = *scanner.fixed(2);
    } else if (digits == 1 || digits == 2) {
        hours = *scanner.fixed(digits);
        if (scanner.take(u':')) {
            const auto read = scanner.number(2, 2);
            if (!read) {
                return std::nullopt;
            }
            minutes = *read;
        }
    } else {
        return std::nullopt;
    }
    if (hours > 15 || minutes > 59) {
        return std::nullopt;
    }
    return sign * (hours * 60 + minutes);
}

void scanFraction(DateScanner& scanner, DateParts& parts) {
    DateScanner ahead = scanner;
    if (!ahead.takeAny(u".,") || ahead.digits() == 0) {
        return;
    }
    int weight = 100;
    for (size_t count = ahead.digits(); count > 0; --count) {
        parts.millisecond += (ahead.peek() - u'0') * weight;
        weight /= 10;
        ahead.advance(1);
    }
    scanner = ahead;
}

// "2:05 pm". False when the hour does not suit.
bool scanHalfDay(DateScanner& scanner, DateParts& parts) {
    DateScanner ahead = scanner;
    ahead.skipSpace();
    const bool afternoon = ahead.word() == u"pm";
    if (!afternoon && ahead.word() != u"am") {
        return true;
    }
    if (parts.hour < 1 || parts.hour > 12) {
        return false;
    }
    ahead.advance(2);
    scanner = ahead;
    parts.hour = parts.hour % 12 + (afternoon ? 12 : 0);
    return true;
}

bool scanClock(DateScanner& scanner, DateParts& parts) {
    const size_t digits = scanner.digits();
    if (digits == 4 || digits == 6) {  // ISO's basic form
        parts.hour = *scanner.fixed(2);
        parts.minute = *scanner.fixed(2);
        parts.second = digits == 6 ? *scanner.fixed(2) : 0;
        scanFraction(scanner, parts);
        return true;
    }
    const auto hour = scanner.number(1, 2);
    if (!hour || !scanner.takeAny(u":.")) {
        return false;
    }
    const auto minute = scanner.number(1, 2);
    if (!minute) {
        return false;
    }
    parts.hour = *hour;
    parts.minute = *minute;
    if (scanner.take(u':')) {
        const auto second = scanner.number(1, 2);
        if (!second) {
            return false;
        }
        parts.second = *second;
        scanFraction(scanner, parts);
    }
    return true;
}

}  // namespace

bool DateScanner::take(char16_t c) {
    if (peek() != c || rest_.empty()) {
        return false;
    }
    advance(1);
    return true;
}

bool DateScanner::take(std::u16string_view word) {
    if (!rest_.starts_with(word)) {
        return false;
    }
    advance(word.size());
    return true;
}

bool DateScanner::takeAny(std::u16string_view characters) {
    return !rest_.empty() && characters.find(rest_.front()) != std::u16string_view::npos && (advance(1), true);
}

void DateScanner::skipSpace() {
    while (take(u' ')) {
    }
}

void DateScanner::skipFiller() {
    while (takeAny(u" ,.")) {
    }
}

size_t DateScanner::digits() const {
    return static_cast<size_t>(std::ranges::find_if_not(rest_, isDigit) - rest_.begin());
}

std::optional<int> DateScanner::number(size_t minimum, size_t maximum) {
    const size_t count = digits();
    if (count < minimum || count > maximum) {
        return std::nullopt;
    }
    return fixed(count);
}

std::optional<int> DateScanner::fixed(size_t count) {
    if (digits() < count || count > 9) {
        return std::nullopt;
    }
    const int value = toNumber(rest_.substr(0, count));
    advance(count);
    return value;
}

std::u16string_view DateScanner::word() const {
    const auto end = std::ranges::find_if_not(rest_, [](char16_t c) { return c >= u'a' && c <= u'z'; });
    return rest_.substr(0, static_cast<size_t>(end - rest_.begin()));
}

bool scanTime(DateScanner& scanner, DateParts& parts) {
    DateScanner ahead = scanner;
    DateParts read = parts;
    if (!scanClock(ahead, read) || !scanHalfDay(ahead, read)) {
        return false;
    }
    scanner = ahead;
    parts = read;
    return true;
}

bool scanZone(DateScanner& scanner, DateParts& parts, bool cstIsChina) {
    scanner.skipSpace();
    if (scanner.peek() == u'+' || scanner.peek() == u'-') {
        parts.offsetMinutes = scanOffset(scanner);
        if (!parts.offsetMinutes) {
            return false;
        }
    } else if (const std::u16string_view name = scanner.word(); !name.empty()) {
        parts.offsetMinutes = zoneMinutes(name, cstIsChina);
        if (!parts.offsetMinutes) {
            return false;
        }
        scanner.advance(name.size());
        if (name == u"gmt" || name == u"utc") {  // "GMT+08:00"
            DateScanner ahead = scanner;
            if (const auto offset = scanOffset(ahead)) {
                parts.offsetMinutes = offset;
                scanner = ahead;
            }
        }
    }
    scanner.skipSpace();
    for (const auto& [open, close] : {std::pair{u'(', u')'}, std::pair{u'[', u']'}}) {
        if (scanner.peek() == open) {  // a comment repeating the zone
            const size_t end = scanner.rest().find(close);
            if (end == std::u16string_view::npos) {
                return false;
            }
            scanner.advance(end + 1);
        }
    }
    scanner.skipSpace();
    return true;
}

}  // namespace zhiban
