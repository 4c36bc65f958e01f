// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/clock.h"

namespace zhiban::testing {

// One thing another parser says of a file, and what we say.
struct Check {
    std::string file;
    std::string field;
    std::string expected;
    std::string ours;
    bool agrees = false;
};

// How values of one meaning are compared. Our texts are plain, so markup and white space of the expected ones go.
Check compareText(const QString& expected, const QString& ours);
Check compareAddress(const QString& expected, const QString& ours);
Check compareCharset(const QString& expected, const QString& ours);
// `expected`: any form our own reader knows, or the nine numbers of Python's struct_time in UTC.
Check compareTime(const QJsonValue& expected, const std::optional<TimePoint>& ours);

// Misses that are meant to be, by "file field": each with its reason.
using KnownMisses = std::map<std::string, std::string>;

// Prints how many agree and every miss with its reason; fails for a miss without one and for a share below `least`.
void report(const std::string& corpus, const std::vector<Check>& checks, const KnownMisses& known, double least);

}  // namespace zhiban::testing
