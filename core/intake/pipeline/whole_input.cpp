// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/pipeline/whole_input.h"

#include <algorithm>

#include "core/intake/pipeline/input_fault.h"

namespace zhiban {
namespace {
constexpr qint64 kFirstStep = 64 * 1024;
}

Result<QByteArray> readAtMost(QIODevice& input, qint64 most) {
    QByteArray bytes;
    while (bytes.size() < most) {
        // As much again as is there: most inputs are small, and asking for all that is allowed would clear all that.
        const qsizetype before = bytes.size();
        const qint64 step = std::min(most - before, std::max<qint64>(kFirstStep, before));
        bytes.resize(before + step);
        const qint64 got = input.read(bytes.data() + before, step);
        bytes.resize(before + std::max<qint64>(got, 0));
        if (got <= 0) {
            break;
        }
    }
    const auto* const reporting = dynamic_cast<const FaultReporting*>(&input);
    if (reporting != nullptr && reporting->fault()) {
        return fail(*reporting->fault());
    }
    return bytes;
}

}  // namespace zhiban
