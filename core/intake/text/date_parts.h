// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <optional>
#include <string_view>

namespace zhiban {

// A date as it was written, before it becomes a moment.
struct DateParts {
    std::optional<int> year;  // none: "3月2日"
    int month = 1;
    int day = 1;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int millisecond = 0;
    std::optional<int> offsetMinutes;  // east of Greenwich; none: the reader's zone
};

// Steps through a folded date text: ASCII lower case, single kind of space and digits. Every take… either
// consumes what it names or leaves the position alone.
class DateScanner {
  public:
    explicit DateScanner(std::u16string_view text) : rest_(text) {}

    bool atEnd() const { return rest_.empty(); }
    char16_t peek() const { return rest_.empty() ? u'\0' : rest_.front(); }
    std::u16string_view rest() const { return rest_; }
    bool take(char16_t c);
    bool take(std::u16string_view word);
    bool takeAny(std::u16string_view characters);  // one of them
    void skipSpace();
    // Spaces, commas and dots.
    void skipFiller();
    // How many digits stand here.
    size_t digits() const;
    // A number of minimum..maximum digits, not followed by a further digit.
    std::optional<int> number(size_t minimum, size_t maximum);
    // A number of exactly this many digits, whatever follows.
    std::optional<int> fixed(size_t count);
    // The letters a–z that stand here.
    std::u16string_view word() const;
    void advance(size_t count) { rest_.remove_prefix(count); }

  private:
    std::u16string_view rest_;
};

// hh:mm[:ss[.fff]] or hhmm[ss], then am/pm. True when a time was read; false leaves the position alone.
bool scanTime(DateScanner& scanner, DateParts& parts);

// An optional zone: Z, ±hh[:mm], GMT+8, a known name, a comment in brackets. False when something stands there that is
// no known zone.
bool scanZone(DateScanner& scanner, DateParts& parts, bool cstIsChina);

// The forms. Each reads the whole text or says no.
std::optional<DateParts> readIsoDate(std::u16string_view text, bool cstIsChina);
std::optional<DateParts> readMailDate(std::u16string_view text, bool cstIsChina);  // RFC 822 and its relatives
// `wallNow` as in ZoneOffsets: for 昨天 and 5分钟前.
std::optional<DateParts> readChineseDate(std::u16string_view text, qint64 wallNow);

}  // namespace zhiban
