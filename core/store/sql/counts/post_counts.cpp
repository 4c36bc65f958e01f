// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/counts/post_counts.h"

#include <algorithm>
#include <tuple>

namespace zhiban::sql {
namespace {

RowSet readRowSet(Row& row) {
    RowSet set;
    set.count = row.integer();
    set.idSum = row.integer();
    set.squares = row.integer();
    return set;
}

RuleCount readRuleCount(Row& row) {
    RuleCount count;
    count.rule = row.id<RuleId>();
    (void)row.small();  // the version, for the order of rows alone
    count.name = row.text();
    count.level = static_cast<Level>(row.small());
    count.rows = readRowSet(row);
    return count;
}

}  // namespace

// Sorted here and not by the database: the order of texts is not the same in both engines.
Result<std::vector<PostCell>> PostCounts::cells(TimePoint from, TimePoint to, QDate firstDay) const {
    const auto readCell = [&](Row& row) {
        PostCell cell;
        cell.day = firstDay.addDays(row.integer());
        cell.sourceKey = row.text();
        const int level = row.small();
        cell.level = level < 0 ? std::nullopt : std::optional(static_cast<Level>(level));
        cell.rows = readRowSet(row);
        return cell;
    };
    return session_
        .all<PostCell>(session_.file(QStringLiteral("counts/cells.sql")),
                       {{u":start", from}, {u":begin", from}, {u":end", to}}, readCell)
        .map([](std::vector<PostCell> cells) {
            // Gravest first, but those without a level before all.
            const auto grade = [](const PostCell& cell) { return cell.level ? -static_cast<int>(*cell.level) : -9; };
            std::sort(cells.begin(), cells.end(), [&](const PostCell& a, const PostCell& b) {
                return std::tuple(a.day, a.sourceKey, grade(a)) < std::tuple(b.day, b.sourceKey, grade(b));
            });
            return cells;
        });
}

Result<std::vector<RuleCount>> PostCounts::byRule(TimePoint from, TimePoint to) const {
    return session_
        .all<RuleCount>(session_.file(QStringLiteral("counts/by_rule.sql")), {{u":begin", from}, {u":end", to}},
                        readRuleCount)
        .map([](const std::vector<RuleCount>& versions) {
            std::vector<RuleCount> rules;
            for (RuleCount version : versions) {
                if (!rules.empty() && rules.back().rule == version.rule) {
                    version.rows += rules.back().rows;
                    rules.back() = version;  // the newer one gives the name
                } else {
                    rules.push_back(version);
                }
            }
            std::sort(rules.begin(), rules.end(), [](const RuleCount& a, const RuleCount& b) {
                return std::tuple(b.level, b.rows.count, a.name, a.rule.text) <
                       std::tuple(a.level, a.rows.count, b.name, b.rule.text);
            });
            return rules;
        });
}

}  // namespace zhiban::sql
