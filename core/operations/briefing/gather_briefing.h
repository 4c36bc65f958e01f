// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>

#include "core/base/office_zone.h"
#include "core/domain/briefing.h"
#include "core/store/api/session.h"

namespace zhiban {

// The period of whole days [from, to) in a zone. A day is 24 hours from the first midnight on (China has no
// summer time; where there is, the last days of a period may begin an hour off midnight).
BriefingPeriod periodOf(const QDate& from, const QDate& to, const QTimeZone& zone);
// Monday to Monday around a day.
BriefingPeriod weekAround(const QDate& day, const QTimeZone& zone);

// Counts and quotes a period and the equally long one before it: what the sections of a briefing say. Texts from
// outside come masked. The issue is the ISO number of the week in which the period ends.
// Fails with Invalid "briefing.period" unless `from` < `to` and at most 366 days lie between.
struct GatherBriefing {
    using Answer = BriefingFacts;
    QDate from;
    QDate to;        // exclusive
    QString office;  // empty: 网络民情值班室
    QTimeZone zone = officeZone();

    Result<BriefingFacts> run(const ReadSession& session) const;
};

}  // namespace zhiban
