// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <chrono>

#include "core/intake/text/date_parts.h"

namespace zhiban {
namespace {

using std::chrono::milliseconds;
using WallTime = std::chrono::sys_time<milliseconds>;

DateParts partsOf(WallTime time) {
    using namespace std::chrono;
    const auto midnight = floor<days>(time);
    const year_month_day date{midnight};
    const hh_mm_ss clock{time - midnight};
    DateParts parts;
    parts.year = static_cast<int>(date.year());
    parts.month = static_cast<int>(static_cast<unsigned>(date.month()));
    parts.day = static_cast<int>(static_cast<unsigned>(date.day()));
    parts.hour = static_cast<int>(clock.hours().count());
    parts.minute = static_cast<int>(clock.minutes().count());
    parts.second = static_cast<int>(clock.seconds().count());
    return parts;
}

struct Unit {
    std::u16string_view name;
    milliseconds length;
};
constexpr std::array kUnits{Unit{u"秒", std::chrono::seconds(1)}, Unit{u"分钟", std::chrono::minutes(1)},
                            Unit{u"分", std::chrono::minutes(1)}, Unit{u"个小时", std::chrono::hours(1)},
                            Unit{u"小时", std::chrono::hours(1)}, Unit{u"天", std::chrono::days(1)},
                            Unit{u"周", std::chrono::weeks(1)},   Unit{u"个月", std::chrono::days(30)}};

// 刚刚, 5分钟前, 半小时前.
std::optional<DateParts> readAgo(DateScanner scanner, WallTime now) {
    if (scanner.rest() == u"刚刚" || scanner.rest() == u"刚才") {
        return partsOf(now);
    }
    if (scanner.rest() == u"半小时前") {
        return partsOf(now - std::chrono::minutes(30));
    }
    const auto count = scanner.number(1, 4);
    if (!count) {
        return std::nullopt;
    }
    scanner.skipSpace();
    for (const Unit& unit : kUnits) {
        DateScanner ahead = scanner;
        if (ahead.take(unit.name) && (ahead.rest() == u"前" || ahead.rest() == u"以前")) {
            return partsOf(now - *count * unit.length);
        }
    }
    return std::nullopt;
}

// 今天, 昨天, 前天 in front of a time.
bool scanNearDay(DateScanner& scanner, DateParts& parts, WallTime now) {
    struct Day {
        std::u16string_view name;
        int before;
    };
    for (const Day& day : {Day{u"今天", 0}, Day{u"今日", 0}, Day{u"昨天", 1}, Day{u"昨日", 1}, Day{u"前天", 2}}) {
        if (scanner.take(day.name)) {
            parts = partsOf(std::chrono::floor<std::chrono::days>(now) - std::chrono::days(day.before));
            return true;
        }
    }
    return false;
}

// [2026年]3月[2日]
bool scanCalendarDay(DateScanner& scanner, DateParts& parts) {
    auto number = scanner.number(1, 4);
    if (!number) {
        return false;
    }
    scanner.skipSpace();
    if (scanner.take(u'年')) {
        parts.year = *number < 100 ? *number + 2000 : *number;
        scanner.skipSpace();
        number = scanner.number(1, 2);
        scanner.skipSpace();
    }
    if (!number || !scanner.take(u'月')) {
        return false;
    }
    parts.month = *number;
    scanner.skipSpace();
    if (const auto day = scanner.number(1, 2)) {
        parts.day = *day;
        scanner.skipSpace();
        return scanner.take(u'日') || scanner.take(u'号');
    }
    return parts.year.has_value();  // 2026年3月; a bare 3月 is too little
}

// 03-02 14:05, as the short lists of platforms write it.
bool scanMonthDay(DateScanner& scanner, DateParts& parts) {
    const auto month = scanner.number(1, 2);
    const char16_t separator = scanner.peek();
    if (!month || !scanner.takeAny(u"-/")) {
        return false;
    }
    const auto day = scanner.number(1, 2);
    if (!day) {
        return false;
    }
    parts.month = *month;
    parts.day = *day;
    // Without a time, 3/2 is as well a fraction or the second of March.
    return separator == u'-' || *day > 12 || scanner.peek() == u' ';
}

void skipWeekday(DateScanner& scanner) {
    scanner.skipSpace();
    const bool bracket = scanner.take(u'(');
    if (scanner.take(u"星期") || scanner.take(u"周") || scanner.take(u"礼拜")) {
        scanner.takeAny(u"一二三四五六日天");
    }
    if (bracket) {
        scanner.take(u')');
    }
    scanner.skipSpace();
}

enum class DayPart { None, Morning, Noon, Evening };

DayPart scanDayPart(DateScanner& scanner) {
    DayPart part = DayPart::None;
    for (const std::u16string_view word : {u"上午", u"凌晨", u"早上", u"清晨", u"早晨"}) {
        part = scanner.take(word) ? DayPart::Morning : part;
    }
    part = scanner.take(u"中午") ? DayPart::Noon : part;
    for (const std::u16string_view word : {u"下午", u"晚上", u"傍晚", u"夜间"}) {
        part = scanner.take(word) ? DayPart::Evening : part;
    }
    scanner.skipSpace();
    return part;
}

// 14时05分[06秒], 2点半, 14时; else the clock of the other forms.
bool scanChineseClock(DateScanner& scanner, DateParts& parts) {
    DateScanner ahead = scanner;
    const auto hour = ahead.number(1, 2);
    if (!hour || !(ahead.take(u'时') || ahead.take(u'点'))) {
        return scanTime(scanner, parts);
    }
    parts.hour = *hour;
    ahead.take(u'钟');
    if (ahead.take(u'半')) {
        parts.minute = 30;
    } else if (const auto minute = ahead.number(1, 2)) {
        parts.minute = *minute;
        ahead.take(u'分');
        if (const auto second = ahead.number(1, 2)) {
            parts.second = *second;
            ahead.take(u'秒');
        }
    }
    scanner = ahead;
    return true;
}

bool applyDayPart(DateParts& parts, DayPart part) {
    if (part == DayPart::Evening && parts.hour < 12) {
        parts.hour += 12;
    } else if (part == DayPart::Noon && parts.hour < 3) {
        parts.hour += 12;
    } else if (part == DayPart::Morning && parts.hour == 12) {
        parts.hour = 0;
    }
    return part != DayPart::Morning || parts.hour < 12;
}

}  // namespace

std::optional<DateParts> readChineseDate(std::u16string_view text, qint64 wallNow) {
    const WallTime now{milliseconds{wallNow}};
    DateScanner scanner(text);
    if (auto ago = readAgo(scanner, now)) {
        return ago;
    }
    DateParts parts;
    if (!scanNearDay(scanner, parts, now)) {
        DateScanner ahead = scanner;
        if (scanCalendarDay(ahead, parts)) {
            scanner = ahead;
        } else {
            parts = {};
            if (!scanMonthDay(scanner, parts)) {
                return std::nullopt;
            }
        }
    }
    skipWeekday(scanner);
    const DayPart dayPart = scanDayPart(scanner);
    // An afternoon without an hour is no point in time.
    const bool clockExpected = dayPart != DayPart::None || !scanner.atEnd();
    if (clockExpected && (!scanChineseClock(scanner, parts) || !applyDayPart(parts, dayPart))) {
        return std::nullopt;
    }
    return scanZone(scanner, parts, true) && scanner.atEnd() ? std::optional(parts) : std::nullopt;
}

}  // namespace zhiban
