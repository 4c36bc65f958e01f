// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/zhibanctl/kind_settings.h"

#include <optional>

namespace zhiban::ctl {

std::optional<ConnectorTraits> traitsOf(const QString& kind) {
    for (const auto& connector : connectors()) {
        if (connector->traits().kind == kind) {
            return connector->traits();
        }
    }
    return std::nullopt;
}

Result<SourceSettings> settingsFor(const QString& kind, const QStringList& arguments) {
    if (arguments.isEmpty()) {
        return SourceSettings{};
    }
    const Result<SourceSettings> given = parseSettings(arguments);
    if (!given) {
        return given;
    }
    const std::optional<ConnectorTraits> traits = traitsOf(kind);
    return checkedSettings(traits ? traits->settings : std::vector<SettingField>(), *given);
}

}  // namespace zhiban::ctl
