// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <bitset>
#include <optional>

namespace zhiban {

// A plan of the week by the hour: 7 days of 24, Monday 0 o'clock first, in the office's zone.
class WeekHours {
  public:
    static constexpr int kHours = 7 * 24;

    static WeekHours always() { return WeekHours(std::bitset<kHours>().set()); }
    static WeekHours never() { return {}; }
    // As text() wrote it; nothing when it is not that.
    static std::optional<WeekHours> fromText(const QString& text);

    WeekHours() = default;

    // day 1 is Monday, as in QDate::dayOfWeek().
    bool holds(int day, int hour) const { return hours_.test(indexOf(day, hour)); }
    void set(int day, int hour, bool on) { hours_.set(indexOf(day, hour), on); }
    bool holds(const QDateTime& local) const { return holds(local.date().dayOfWeek(), local.time().hour()); }
    bool isAlways() const { return hours_.all(); }
    bool isNever() const { return hours_.none(); }
    // Seven groups of six hexadecimal digits, Monday first; the first hour of a day is the highest bit.
    QString text() const;

    bool operator==(const WeekHours&) const = default;

  private:
    explicit WeekHours(std::bitset<kHours> hours) : hours_(hours) {}
    static size_t indexOf(int day, int hour) { return static_cast<size_t>((day - 1) * 24 + hour); }

    std::bitset<kHours> hours_;
};

}  // namespace zhiban
