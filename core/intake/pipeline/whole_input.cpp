// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/pipeline/whole_input.h"

#include "core/intake/pipeline/input_fault.h"

namespace zhiban {

Result<QByteArray> readAtMost(QIODevice& input, qint64 most) {
    QByteArray bytes;
    while (bytes.size() < most) {
        const QByteArray more = input.read(most - bytes.size());
        if (more.isEmpty()) {
            break;
        }
        bytes += more;
    }
    const auto* const reporting = dynamic_cast<const FaultReporting*>(&input);
    if (reporting != nullptr && reporting->fault()) {
        return fail(*reporting->fault());
    }
    return bytes;
}

}  // namespace zhiban
