// SPDX-License-Identifier: GPL-3.0-or-later
// How long files are, in percentiles: informative, never failing. `ctest --preset dev -L shape -V`.
#include <gtest/gtest.h>

#include <QMap>
#include <algorithm>
#include <cstdio>

#include "tests/architecture/source_tree.h"
#include "tests/support/shared_data.h"

namespace zhiban::testing {
namespace {

qsizetype percentile(const std::vector<qsizetype>& sorted, size_t percent) {
    return sorted[std::min(sorted.size() - 1, sorted.size() * percent / 100)];
}

void print(const QString& folder, std::vector<qsizetype> lengths) {
    std::sort(lengths.begin(), lengths.end());
    std::printf("%-16s %4zu files  median %4lld  95%% %4lld  longest %4lld\n", qPrintable(folder), lengths.size(),
                static_cast<long long>(percentile(lengths, 50)), static_cast<long long>(percentile(lengths, 95)),
                static_cast<long long>(lengths.back()));
}

// Fails only when there is nothing to measure.
TEST(Shape, OfTheSources) {
    QMap<QString, std::vector<qsizetype>> lengths;
    std::vector<qsizetype> all;
    std::vector<std::pair<qsizetype, QString>> longest;
    for (const SourceFile& file : readSourceTree(sourceDirectory())) {
        if (!file.path.endsWith(QLatin1String(".h")) && !file.path.endsWith(QLatin1String(".cpp"))) {
            continue;
        }
        const int parts = file.path.startsWith(QLatin1String("app/")) ? 0 : 1;
        lengths[file.path.section(QLatin1Char('/'), 0, parts)].push_back(file.lines.size());
        all.push_back(file.lines.size());
        longest.emplace_back(file.lines.size(), file.path);
    }
    ASSERT_FALSE(all.empty());
    for (auto folder = lengths.begin(); folder != lengths.end(); ++folder) {
        print(folder.key(), folder.value());
    }
    print(QStringLiteral("all"), all);
    std::sort(longest.rbegin(), longest.rend());
    for (size_t i = 0; i < std::min<size_t>(10, longest.size()); ++i) {
        std::printf("%5lld  %s\n", static_cast<long long>(longest[i].first), qPrintable(longest[i].second));
    }
}

}  // namespace
}  // namespace zhiban::testing
