// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>

#include "core/base/result.h"
#include "core/domain/subscription.h"

namespace zhiban::ctl {

void describeNewSource(QCommandLineParser& parser);

// The subscription the options describe, not checked beyond their form. Invalid "settings.syntax", "mapping.syntax",
// "source.interval", "source.hours" (details: what was given).
Result<Subscription> newSource(const QCommandLineParser& parser);

}  // namespace zhiban::ctl
