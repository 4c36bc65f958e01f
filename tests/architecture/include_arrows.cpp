// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/include_arrows.h"

#include <QRegularExpression>
#include <QSet>

namespace zhiban::testing {

namespace {

struct Layer {
    const char* folder;
    int level;
};

// The table of ARCHITECTURE.md. The first folder that fits decides.
constexpr Layer layers[] = {
    {"core/base", 0},   {"core/domain", 1},  {"core/secrets", 1}, {"resources", 1},       {"core/rules", 2},
    {"core/intake", 2}, {"core/insight", 2}, {"core/cases", 2},   {"core/publishing", 2}, {"core/briefing", 2},
    {"core/ledger", 2}, {"core/sample", 2},  {"core/media", 2},   {"core/store", 3},      {"core/operations", 4},
    {"ui", 5},          {"app", 6},
};

// Screens are features side by side: they know what all of them share, and only the shell knows them all.
QString moduleOf(const QString& path, const QString& folder) {
    if (folder != QLatin1String("ui")) {
        return folder;
    }
    return path.section(QLatin1Char('/'), 0, 1);
}

bool isShared(const Place& place) {
    return place.module == QLatin1String("ui/kit") || place.module == QLatin1String("ui/messages") ||
           place.module == QLatin1String("ui/web") || place.module == QLatin1String("ui/media");
}

// The one agreed arrow between screens: where posts are listed, a case is opened from them in the cases' own dialog.
bool isAgreed(const Place& from, const Place& to) {
    const bool listsPosts = from.module == QLatin1String("ui/desk") || from.module == QLatin1String("ui/events");
    return listsPosts && to.module == QLatin1String("ui/cases");
}

bool isSiblingArrow(const Place& from, const Place& to) {
    if (from.level != to.level || from.module == to.module) {
        return false;
    }
    const bool screens = from.level == 5;
    return !screens || (!isShared(to) && !isAgreed(from, to) && from.module != QLatin1String("ui/shell"));
}

QString judge(const Place& from, const QString& included, const QSet<QString>& known) {
    const std::optional<Place> to = placeOf(included);
    if (!to) {
        return QStringLiteral("the product includes only core/, ui/, app/ and resources/, from the root");
    }
    if (to->level > from.level) {
        return QStringLiteral("a lower layer cannot see a higher one");
    }
    if (isSiblingArrow(from, *to)) {
        return QStringLiteral("modules of one level do not know each other");
    }
    if (!known.contains(included)) {
        return QStringLiteral("no such file");
    }
    return {};
}

}  // namespace

std::optional<Place> placeOf(const QString& path) {
    for (const Layer& layer : layers) {
        const QString folder = QString::fromLatin1(layer.folder);
        if (path.startsWith(folder + QLatin1Char('/'))) {
            return Place{moduleOf(path, folder), layer.level};
        }
    }
    return std::nullopt;
}

std::vector<Finding> brokenArrows(const std::vector<SourceFile>& files) {
    static const QRegularExpression include(QStringLiteral(R"re(^\s*#\s*include\s+"([^"]+)")re"));
    QSet<QString> known;
    for (const SourceFile& file : files) {
        known.insert(file.path);
    }
    std::vector<Finding> findings;
    for (const SourceFile& file : files) {
        const std::optional<Place> from = placeOf(file.path);
        if (!from || !(file.path.endsWith(QLatin1String(".h")) || file.path.endsWith(QLatin1String(".cpp")))) {
            continue;
        }
        for (int line = 0; line < file.lines.size(); ++line) {
            const QRegularExpressionMatch match = include.match(file.lines[line]);
            if (!match.hasMatch() || match.captured(1).endsWith(QLatin1String(".moc"))) {
                continue;
            }
            const QString rule = judge(*from, match.captured(1), known);
            if (!rule.isEmpty()) {
                findings.push_back({file.path, line + 1, rule, file.lines[line].trimmed()});
            }
        }
    }
    return findings;
}

}  // namespace zhiban::testing
