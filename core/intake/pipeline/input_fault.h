// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <optional>

#include "core/base/result.h"

namespace zhiban {

// A device that knows more about its failure than QIODevice::errorString() can say.
class FaultReporting {
  public:
    virtual ~FaultReporting() = default;
    virtual std::optional<Error> fault() const = 0;
};

// Why reading `input` failed. Unavailable "input.unreadable" for a device that cannot tell.
inline Error inputFault(const QIODevice& input) {
    if (const auto* reporting = dynamic_cast<const FaultReporting*>(&input)) {
        if (auto fault = reporting->fault()) {
            return *fault;
        }
    }
    return Error{ErrorKind::Unavailable, input.errorString(), QStringLiteral("input.unreadable")};
}

}  // namespace zhiban
