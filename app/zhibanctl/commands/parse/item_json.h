// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "core/intake/connector.h"

namespace zhiban::ctl {

// The lines of `parse`. Names and forms are a contract with scripts: members without a value are left out, times are
// UTC as 2026-03-02T06:05:00Z.
QJsonObject headingToJson(const QString& kind, const ReadSummary& summary);
QJsonObject itemToJson(const SourceItem& item);

}  // namespace zhiban::ctl
