// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "core/briefing/document.h"

namespace zhiban::briefing {

// Counts headings, tables and charts while a renderer walks through a document: every format shows the same marks.
class Counters final {
  public:
    QString mark(const Heading& heading) {  // "一、", "（二）", empty for unnumbered ones
        if (heading.level < 1 || heading.level > 3) {
            numbers_[1] = numbers_[2] = 0;
            return {};
        }
        const auto place = static_cast<std::size_t>(heading.level - 1);
        ++numbers_[place];
        std::fill(numbers_.begin() + heading.level, numbers_.end(), 0);
        return headingMark(heading.level, numbers_[place]);
    }
    QString nextTable() { return QStringLiteral("表%1").arg(++tables_); }
    QString nextChart() { return QStringLiteral("图%1").arg(++charts_); }

  private:
    std::array<int, 3> numbers_{};
    int tables_ = 0;
    int charts_ = 0;
};

QString issueLine(const Masthead& masthead);  // 〔2026〕第9期（总第61期）
QString longDate(const QDate& date);          // 2026年3月9日

}  // namespace zhiban::briefing
