// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/presentation/happened_time.h"

#include <QDateTime>
#include <QRegularExpression>

#include "core/base/office_zone.h"
#include "core/intake/text/date_reader.h"

namespace zhiban {
namespace {

// A time of day alone: today, or yesterday where today's is still to come.
std::optional<TimePoint> timeOfDay(const QString& typed, TimePoint now) {
    static const QRegularExpression form(QStringLiteral(R"(^([01]?\d|2[0-3])[::.]?([0-5]\d)$)"));
    const QRegularExpressionMatch match = form.match(typed);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QDateTime here = toUtc(now).toTimeZone(officeZone());
    QDateTime at(here.date(), QTime(match.captured(1).toInt(), match.captured(2).toInt()), officeZone());
    if (at > here) {
        at = at.addDays(-1);
    }
    return fromMilliseconds(at.toMSecsSinceEpoch());
}

}  // namespace

std::optional<TimePoint> happenedAt(const QString& typed, TimePoint now) {
    const QString text = typed.simplified();
    if (text.isEmpty()) {
        return std::nullopt;
    }
    if (const auto time = timeOfDay(text, now)) {
        return time;
    }
    if (text == QStringLiteral("半小时前")) {
        return now - std::chrono::minutes(30);
    }
    return DateReader(officeZone(), now).read(text);
}

}  // namespace zhiban
