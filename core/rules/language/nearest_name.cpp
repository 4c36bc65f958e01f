// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/language/nearest_name.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace zhiban {

namespace {

// Levenshtein's distance, one row at a time.
int distance(const QString& from, const QString& to) {
    std::vector<int> row(static_cast<size_t>(to.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < from.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (size_t j = 1; j < row.size(); ++j) {
            const bool same = from[i].toCaseFolded() == to[static_cast<qsizetype>(j) - 1].toCaseFolded();
            const int replaced = diagonal + (same ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

}  // namespace

QString nearestName(const QString& name, const QStringList& names, int farthest) {
    QString nearest;
    int least = farthest + 1;
    for (const QString& candidate : names) {
        if (std::abs(candidate.size() - name.size()) < least) {
            if (const int changes = distance(name, candidate); changes < least) {
                least = changes;
                nearest = candidate;
            }
        }
    }
    return nearest;
}

}  // namespace zhiban
