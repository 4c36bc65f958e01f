// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/document.h"

#include <cmath>

#include "core/briefing/counters.h"

namespace zhiban::briefing {

QString displayOf(const Figure& figure, bool magnitude) {
    if (!figure.value) {
        return QStringLiteral("—");
    }
    // Half away from zero, as people round; printf would take 12.345 as its nearest binary, 12.34.
    const double scale = std::pow(10.0, figure.decimals);
    const double rounded = std::round(*figure.value * scale + std::copysign(1e-9, *figure.value)) / scale;
    const QString number = QString::number(magnitude ? std::abs(rounded) : rounded + 0.0, 'f', figure.decimals);
    return figure.unit == QStringLiteral("%") ? number + figure.unit : number;
}

QString displayOf(const Run& run, const std::map<QString, Figure>& figures) {
    if (run.kind != RunKind::Figure) {
        return run.text;
    }
    const auto found = figures.find(run.text);
    return found == figures.end() ? QStringLiteral("?") : displayOf(found->second, run.magnitude);
}

QString displayOf(const Text& text, const std::map<QString, Figure>& figures) {
    QString out;
    for (const Run& run : text) {
        out += displayOf(run, figures);
    }
    return out;
}

QString chineseNumber(int number) {
    static const QString digits = QStringLiteral("零一二三四五六七八九");
    if (number < 1 || number > 99) {
        return QString::number(number);
    }
    const int tens = number / 10;
    const int ones = number % 10;
    QString out;
    if (tens > 1) {
        out += digits[tens];
    }
    if (tens > 0) {
        out += QStringLiteral("十");
    }
    if (ones > 0) {
        out += digits[ones];
    }
    return out;
}

QString headingMark(int level, int number) {
    switch (level) {
        case 1:
            return chineseNumber(number) + QStringLiteral("、");
        case 2:
            return QStringLiteral("（%1）").arg(chineseNumber(number));
        default:
            return QStringLiteral("%1.").arg(number);
    }
}

QString issueLine(const Masthead& masthead) {
    const QString issue = QStringLiteral("〔%1〕第%2期").arg(masthead.year).arg(masthead.issue);
    return masthead.totalIssue > 0 ? issue + QStringLiteral("（总第%1期）").arg(masthead.totalIssue) : issue;
}

QString longDate(const QDate& date) {
    return QStringLiteral("%1年%2月%3日").arg(date.year()).arg(date.month()).arg(date.day());
}

}  // namespace zhiban::briefing
