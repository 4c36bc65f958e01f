// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/intake/conformance/check.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QTimeZone>
#include <algorithm>
#include <iostream>

#include "core/intake/text/charset.h"
#include "core/intake/text/date_reader.h"
#include "core/intake/text/html_text.h"

namespace zhiban::testing {
namespace {

std::string cut(const std::string& text) {
    constexpr size_t kShown = 160;
    return text.size() > kShown ? text.substr(0, kShown) + "…" : text;
}

QString written(const std::optional<TimePoint>& time) {
    return time ? toUtc(*time).toString(Qt::ISODate) : QString();
}

std::optional<TimePoint> expectedTime(const QJsonValue& value) {
    if (value.isArray()) {
        const QJsonArray parts = value.toArray();
        const QDateTime time(QDate(parts[0].toInt(), parts[1].toInt(), parts[2].toInt()),
                             QTime(parts[3].toInt(), parts[4].toInt(), parts[5].toInt()), Qt::UTC);
        return fromDateTime(time);
    }
    DateReader reader(QTimeZone::utc(), fromMilliseconds(1'772'438'400'000));
    return reader.read(value.toString());
}

}  // namespace

Check compareText(const QString& expected, const QString& ours) {
    const QString wanted = htmlOrPlainToText(expected).simplified();
    const QString got = ours.simplified();
    const bool same = wanted == got || expected.simplified() == got;
    return {{}, {}, expected.toStdString(), ours.toStdString(), same};
}

Check compareAddress(const QString& expected, const QString& ours) {
    return {{}, {}, expected.toStdString(), ours.toStdString(), expected.trimmed() == ours};
}

Check compareCharset(const QString& expected, const QString& ours) {
    const QByteArray wanted = canonicalCharset(expected.toLatin1()).toLower();
    return {{}, {}, expected.toStdString(), ours.toStdString(), wanted == canonicalCharset(ours.toLatin1()).toLower()};
}

Check compareTime(const QJsonValue& expected, const std::optional<TimePoint>& ours) {
    const std::optional<TimePoint> wanted = expectedTime(expected);
    const auto seconds = [](TimePoint time) { return std::chrono::floor<std::chrono::seconds>(time); };
    const bool same = wanted && ours ? seconds(*wanted) == seconds(*ours) : !wanted && !ours;
    const QString asWritten = expected.isString() ? expected.toString() : written(wanted);
    return {{}, {}, asWritten.toStdString(), written(ours).toStdString(), same};
}

void report(const std::string& corpus, const std::vector<Check>& checks, const KnownMisses& known, double least) {
    const auto agreeing = std::ranges::count_if(checks, &Check::agrees);
    const double share = checks.empty() ? 0 : static_cast<double>(agreeing) / static_cast<double>(checks.size());
    std::cout << corpus << ": " << agreeing << " of " << checks.size() << " checks agree (" << share * 100 << " %)\n";
    for (const Check& check : checks) {
        if (check.agrees) {
            continue;
        }
        const auto reason = known.find(check.file + ' ' + check.field);
        std::cout << "  " << check.file << ' ' << check.field << "\n    expected: " << cut(check.expected)
                  << "\n    ours:     " << cut(check.ours)
                  << "\n    reason:   " << (reason == known.end() ? "NONE" : reason->second) << '\n';
        EXPECT_NE(reason, known.end()) << corpus << ": a miss without a reason: " << check.file << ' ' << check.field;
    }
    EXPECT_GE(share, least) << corpus;
}

}  // namespace zhiban::testing
