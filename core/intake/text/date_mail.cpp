// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "core/intake/text/date_parts.h"

namespace zhiban {
namespace {

constexpr std::array<std::u16string_view, 12> kMonths{u"january",   u"february", u"march",    u"april",
                                                      u"may",       u"june",     u"july",     u"august",
                                                      u"september", u"october",  u"november", u"december"};
constexpr std::array<std::u16string_view, 7> kWeekdays{u"monday", u"tuesday",  u"wednesday", u"thursday",
                                                       u"friday", u"saturday", u"sunday"};

// Three letters or more of a name: "sept", "tues".
template <size_t N>
std::optional<int> indexOf(const std::array<std::u16string_view, N>& names, std::u16string_view word) {
    for (size_t i = 0; i < N; ++i) {
        if (word.size() >= 3 && names[i].starts_with(word)) {
            return static_cast<int>(i);
        }
    }
    return std::nullopt;
}

std::optional<int> scanMonth(DateScanner& scanner) {
    const std::u16string_view word = scanner.word();
    const auto index = indexOf(kMonths, word);
    if (!index) {
        return std::nullopt;
    }
    scanner.advance(word.size());
    return *index + 1;
}

// RFC 2822, 4.3: two digits 00–49 are 20xx, others and three digits count from 1900.
std::optional<int> scanYear(DateScanner& scanner) {
    const size_t digits = scanner.digits();
    const auto year = scanner.number(2, 4);
    if (!year || digits == 4) {
        return year;
    }
    return *year + (digits == 2 && *year < 50 ? 2000 : 1900);
}

void skipWeekday(DateScanner& scanner) {
    const std::u16string_view word = scanner.word();
    if (indexOf(kWeekdays, word)) {
        scanner.advance(word.size());
        scanner.skipFiller();
    }
}

void skipDateSeparator(DateScanner& scanner) {
    while (scanner.takeAny(u" -/.,")) {
    }
}

// "2nd" of March.
void skipOrdinal(DateScanner& scanner) {
    for (const std::u16string_view ending : {u"st", u"nd", u"rd", u"th"}) {
        if (scanner.word() == ending) {
            scanner.advance(ending.size());
            return;
        }
    }
}

// 02 Mar 2026, 2-Mar-26.
bool scanDayFirst(DateScanner& scanner, DateParts& parts) {
    const auto day = scanner.number(1, 2);
    if (!day) {
        return false;
    }
    skipOrdinal(scanner);
    skipDateSeparator(scanner);
    const auto month = scanMonth(scanner);
    if (!month) {
        return false;
    }
    skipDateSeparator(scanner);
    parts.year = scanYear(scanner);
    parts.month = *month;
    parts.day = *day;
    return parts.year.has_value();
}

// Mar 2, 2026 and asctime's Mar  2 14:05:06 2026, where the year comes last.
bool scanMonthFirst(DateScanner& scanner, DateParts& parts) {
    const auto month = scanMonth(scanner);
    skipDateSeparator(scanner);
    const auto day = scanner.number(1, 2);
    if (!month || !day) {
        return false;
    }
    skipOrdinal(scanner);
    scanner.skipFiller();
    parts.month = *month;
    parts.day = *day;
    if (scanner.digits() == 4) {
        parts.year = scanner.fixed(4);
    }
    return true;
}

void skipBeforeTime(DateScanner& scanner) {
    scanner.skipFiller();
    if (scanner.word() == u"at") {
        scanner.advance(2);
        scanner.skipSpace();
    }
    if (scanner.take(u'-') || scanner.take(u':')) {
        scanner.skipSpace();
    }
}

}  // namespace

std::optional<DateParts> readMailDate(std::u16string_view text, bool cstIsChina) {
    DateScanner scanner(text);
    DateParts parts;
    skipWeekday(scanner);
    const bool dayFirst = scanner.digits() > 0;
    if (!(dayFirst ? scanDayFirst(scanner, parts) : scanMonthFirst(scanner, parts))) {
        return std::nullopt;
    }
    skipBeforeTime(scanner);
    if (scanner.digits() > 0 && !scanTime(scanner, parts)) {
        return std::nullopt;
    }
    if (!scanZone(scanner, parts, cstIsChina)) {
        return std::nullopt;
    }
    if (!parts.year) {
        parts.year = scanner.number(4, 4);
        if (!parts.year || (!parts.offsetMinutes && !scanZone(scanner, parts, cstIsChina))) {
            return std::nullopt;
        }
    }
    return scanner.atEnd() ? std::optional(parts) : std::nullopt;
}

}  // namespace zhiban
