// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

namespace zhiban {

enum class DiffKind { Same, Removed, Added };

struct DiffLine {
    DiffKind kind = DiffKind::Same;
    QString text;
    bool operator==(const DiffLine&) const = default;
};

// What became of `before`, line by line: the longest common subsequence, removals before additions. Where the part
// that differs is longer than a person compares by eye (1,000 × 1,000 lines), it is one removal and one addition.
std::vector<DiffLine> lineDiff(const QStringList& before, const QStringList& after);

}  // namespace zhiban
