// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/bindings.h"

#include <QCryptographicHash>
#include <algorithm>

namespace zhiban::briefing {
namespace {

QString digestOf(const QString& canonical) {
    const QByteArray hash = QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(16));
}

template <typename Predicate>
std::vector<const Case*> select(const std::vector<Case>& cases, Predicate matches) {
    std::vector<const Case*> found;
    for (const Case& one : cases) {
        if (matches(one)) {
            found.push_back(&one);
        }
    }
    return found;
}

bool isOpenAt(const Case& one, TimePoint moment) {
    return one.openedAt < moment && (!one.closedAt || *one.closedAt >= moment);
}

}  // namespace

QString rowKindKey(RowKind kind) {
    switch (kind) {
        case RowKind::Posts:
            return QStringLiteral("posts");
        case RowKind::Cases:
            return QStringLiteral("cases");
        case RowKind::Dispatches:
            return QStringLiteral("dispatches");
        case RowKind::Publications:
            return QStringLiteral("publications");
        case RowKind::Shifts:
            return QStringLiteral("shifts");
        case RowKind::Sources:
            return QStringLiteral("sources");
    }
    return {};
}

FigureBinding bindRows(RowKind kind, QStringList ids) {
    std::sort(ids.begin(), ids.end());
    FigureBinding binding;
    binding.kind = kind;
    binding.count = ids.size();
    binding.digest = digestOf(rowKindKey(kind) + QLatin1Char('\n') + ids.join(QLatin1Char('\n')));
    binding.rows = std::move(ids);
    return binding;
}

FigureBinding bindPosts(PostFilter filter, const RowSet& rows) {
    FigureBinding binding;
    binding.kind = RowKind::Posts;
    binding.posts = std::move(filter);
    binding.count = rows.count;
    binding.digest = digestOf(QStringLiteral("posts\n%1 %2 %3").arg(rows.count).arg(rows.idSum).arg(rows.squares));
    return binding;
}

FigureBinding bindRule(const RuleId& rule, const BriefingPeriod& period, const RowSet& rows) {
    PostFilter filter;
    filter.rule = rule;
    filter.alertsOnly = true;  // what it hit while it was muted is not counted
    filter.from = period.begins;
    filter.to = period.ends;
    return bindPosts(std::move(filter), rows);
}

FigureBinding PostTally::bind(const Selection& selection) const {
    RowSet rows;
    for (const PostCell& cell : cells_) {
        const bool chosen = (!selection.day || cell.day == *selection.day) &&
                            (selection.source.isEmpty() || cell.sourceKey == selection.source) &&
                            (!selection.alertsOnly || cell.level) &&
                            (!selection.level || cell.level == selection.level);
        if (chosen) {
            rows += cell.rows;
        }
    }
    PostFilter filter;
    filter.from = period_.begins;
    filter.to = period_.ends;
    if (selection.day) {
        filter.from = period_.begins + std::chrono::days(period_.from.daysTo(*selection.day));
        filter.to = *filter.from + std::chrono::days(1);
    }
    if (!selection.source.isEmpty()) {
        filter.sources = QStringList{selection.source};
    }
    filter.alertsOnly = selection.alertsOnly;
    filter.minimumLevel = selection.level;
    filter.maximumLevel = selection.level;
    return bindPosts(std::move(filter), rows);
}

std::vector<const Case*> openedIn(const BriefingPeriod& period, const std::vector<Case>& cases) {
    return select(cases, [&](const Case& one) { return period.contains(one.openedAt); });
}

std::vector<const Case*> closedIn(const BriefingPeriod& period, const std::vector<Case>& cases) {
    return select(cases, [&](const Case& one) { return one.closedAt && period.contains(*one.closedAt); });
}

std::vector<const Case*> openAt(TimePoint moment, const std::vector<Case>& cases) {
    return select(cases, [&](const Case& one) { return isOpenAt(one, moment); });
}

std::vector<const Case*> overdueAt(TimePoint moment, const std::vector<Case>& cases) {
    return select(cases, [&](const Case& one) { return isOpenAt(one, moment) && one.resolutionDue < moment; });
}

FigureBinding bindCases(const std::vector<const Case*>& cases) {
    QStringList ids;
    for (const Case* one : cases) {
        ids << one->id.text;
    }
    return bindRows(RowKind::Cases, std::move(ids));
}

}  // namespace zhiban::briefing
