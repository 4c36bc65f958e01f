// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/desk/filter_choices.h"

#include <QHash>
#include <algorithm>

namespace zhiban {

namespace {

// Each once, the most frequent first; equally frequent ones by themselves, so that the order is always the same.
QStringList mostFrequentFirst(const QHash<QString, int>& counts) {
    QStringList all = counts.keys();
    std::sort(all.begin(), all.end(), [&](const QString& a, const QString& b) {
        return counts[a] != counts[b] ? counts[a] > counts[b] : a < b;
    });
    return all;
}

}  // namespace

Result<FilterChoices> ReadFilterChoices::run(ReadSession& session) const {
    Result<std::vector<Source>> sources = session.sources().all();
    if (!sources) {
        return fail(sources.error());
    }
    Result<std::vector<Rule>> rules = session.rules().active();
    if (!rules) {
        return fail(rules.error());
    }
    const Result<std::vector<FeedItem>> newest = session.posts().page({}, std::nullopt, looksAtForPlaces);
    if (!newest) {
        return fail(newest.error());
    }
    Result<QStringList> categories = session.posts().categories(looksAtForCategories);
    if (!categories) {
        return fail(categories.error());
    }
    QHash<QString, int> places;
    for (const FeedItem& item : *newest) {
        ++places[item.post.place];
    }
    places.remove(QString());
    std::sort(rules->begin(), rules->end(), [](const Rule& a, const Rule& b) { return a.name < b.name; });
    return FilterChoices{std::move(*sources), std::move(*rules), std::move(*categories), mostFrequentFirst(places)};
}

}  // namespace zhiban
