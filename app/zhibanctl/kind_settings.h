// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/intake/connector.h"

namespace zhiban::ctl {

// The traits of a kind; nothing when there is none of this name.
std::optional<ConnectorTraits> traitsOf(const QString& kind);

// Reads "--set key=value" arguments for a kind; no arguments are no settings. Errors of source_settings.h.
Result<SourceSettings> settingsFor(const QString& kind, const QStringList& arguments);

}  // namespace zhiban::ctl
