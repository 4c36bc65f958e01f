// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/search/found_posts.h"

#include <QHash>
#include <algorithm>
#include <limits>

#include "core/store/sql/connection/try.h"

namespace zhiban::sql {
namespace {

constexpr size_t checkedAtOnce = 4000;

// A list of ids as one value: JSON for SQLite, an array for PostgreSQL.
QString idList(std::span<const FeedPosition> positions, Engine engine) {
    QString list;
    list.reserve(static_cast<qsizetype>(positions.size()) * 9);
    for (const FeedPosition& position : positions) {
        if (!list.isEmpty()) {
            list += QLatin1Char(',');
        }
        list += QString::number(position.id.value);
    }
    return engine == Engine::Sqlite ? QLatin1Char('[') + list + QLatin1Char(']')
                                    : QLatin1Char('{') + list + QLatin1Char('}');
}

QString amongIds(Engine engine) {
    return engine == Engine::Sqlite ? QStringLiteral("post.id IN (SELECT value FROM json_each(:ids))")
                                    : QStringLiteral("post.id = ANY (CAST(:ids AS BIGINT[]))");
}

PostFilter alertsOf(const PostFilter& filter) {
    PostFilter alerts;
    alerts.alertsOnly = filter.alertsOnly;
    alerts.minimumLevel = filter.minimumLevel;
    alerts.maximumLevel = filter.maximumLevel;
    return alerts;
}

}  // namespace

Condition placeCondition(const Stretch& stretch) {
    Condition condition{QStringLiteral("1 = 1"), {}};
    if (stretch.below) {
        condition.text += QStringLiteral(" AND (post.shown_at, post.id) < (:below, :belowId)");
        condition.binds.emplace_back(u":below", stretch.below->shownAt);
        condition.binds.emplace_back(u":belowId", stretch.below->id);
    }
    if (stretch.above) {
        condition.text += QStringLiteral(" AND (post.shown_at, post.id) > (:above, :aboveId)");
        condition.binds.emplace_back(u":above", stretch.above->shownAt);
        condition.binds.emplace_back(u":aboveId", stretch.above->id);
    }
    return condition;
}

QString placeOrder(Direction direction) {
    return direction == Direction::NewestFirst ? QStringLiteral("post.shown_at DESC, post.id DESC")
                                               : QStringLiteral("post.shown_at, post.id");
}

PostChecker::PostChecker(Session& session, const PostFilter& filter, const SearchWords& words)
    : session_(session), words_(words), rest_(filter) {
    rest_.words.clear();
    PostFilter none;
    none.from = rest_.from;
    none.to = rest_.to;
    hasConditions_ = rest_ != none;
}

Result<Condition> PostChecker::ofTheAlerts() const {
    return conditionOf(alertsOf(rest_), session_.engine());
}

Result<Condition> PostChecker::ofTheList() const {
    PostFilter list = alertsOf(rest_);
    list.sources = rest_.sources;
    return conditionOf(list, session_.engine());
}

Result<Condition> PostChecker::condition() {
    return conditionOf(rest_, session_.engine());
}

Result<std::vector<FoundPost>> PostChecker::read(const QString& rest, const Binds& binds, Texts texts) {
    Result<Condition> condition = this->condition();
    ZHIBAN_TRY(condition);
    const QString triage = rest_.state ? QStringLiteral("LEFT JOIN triage ON triage.post_id = post.id ") : QString();
    Binds all = std::move(condition->binds);
    all.insert(all.end(), binds.begin(), binds.end());
    const QString columns = texts == Texts::Needed
                                ? QStringLiteral("SELECT post.id, post.shown_at, post.title, post.body ")
                                : QStringLiteral("SELECT post.id, post.shown_at, '', '' ");
    return session_.all<FoundPost>(columns + QStringLiteral("FROM post ") + triage + QStringLiteral("WHERE ") +
                                       condition->text + QStringLiteral(" AND ") + rest,
                                   all, [&](Row& row) {
                                       FoundPost found;
                                       found.position.id = row.id<PostId>();
                                       found.position.shownAt = row.time();
                                       found.title = row.text();
                                       found.body = row.text();
                                       return found;
                                   });
}

Result<std::vector<FoundPost>> PostChecker::passing(const Condition& place, const QString& order, int limit) {
    Binds binds = place.binds;
    binds.emplace_back(u":limit", limit);
    Result<std::vector<FoundPost>> posts =
        read(place.text + QStringLiteral(" ORDER BY ") + order + QStringLiteral(" LIMIT :limit"), binds, Texts::Needed);
    if (posts) {
        std::erase_if(*posts, [&](const FoundPost& post) {
            searchFolding().fold(matchText(post.title, post.body), folded_);
            return !words_.allOccurIn(folded_.text);
        });
    }
    return posts;
}

Result<std::vector<FoundPost>> PostChecker::passing(std::span<const FeedPosition> candidates, bool haveWords,
                                                    bool withTexts) {
    std::vector<FoundPost> found;
    found.reserve(candidates.size());
    if (haveWords && !withTexts && !hasConditions_) {
        for (const FeedPosition& position : candidates) {
            found.push_back({position, {}, {}});
        }
        return found;
    }
    for (size_t start = 0; start < candidates.size(); start += checkedAtOnce) {
        const auto some = candidates.subspan(start, std::min(checkedAtOnce, candidates.size() - start));
        Result<std::vector<FoundPost>> posts =
            read(amongIds(session_.engine()), {{u":ids", idList(some, session_.engine())}},
                 haveWords && !withTexts ? Texts::LeftOut : Texts::Needed);
        ZHIBAN_TRY(posts);
        QHash<PostId, FoundPost*> byId;
        for (FoundPost& post : *posts) {
            if (!haveWords) {
                searchFolding().fold(matchText(post.title, post.body), folded_);
            }
            if (haveWords || words_.allOccurIn(folded_.text)) {
                byId.insert(post.position.id, &post);
            }
        }
        for (const FeedPosition& position : some) {
            if (FoundPost* post = byId.value(position.id)) {
                found.push_back(std::move(*post));
            }
        }
    }
    return found;
}

ListWalk::ListWalk(Session& session, PostChecker& checker, Stretch stretch, Direction direction, qint64 after)
    : session_(session), checker_(checker), stretch_(std::move(stretch)), direction_(direction), after_(after) {}

// The last of the next `size` posts; none when there are not that many.
Result<std::optional<FeedPosition>> ListWalk::edge(int size) {
    Result<Condition> list = checker_.ofTheList();
    ZHIBAN_TRY(list);
    const Condition place = placeCondition(stretch_);
    Binds binds = std::move(list->binds);
    binds.insert(binds.end(), place.binds.begin(), place.binds.end());
    binds.emplace_back(u":after", after_);
    binds.emplace_back(u":offset", size - 1);
    const QString sql = QStringLiteral("SELECT post.shown_at, post.id FROM post WHERE ") + place.text +
                        QStringLiteral(" AND ") + list->text + QStringLiteral(" AND +post.id > :after ORDER BY ") +
                        placeOrder(direction_) + QStringLiteral(" LIMIT 1 OFFSET :offset");
    return session_.first<FeedPosition>(sql, binds, [](Row& row) {
        const TimePoint shownAt = row.time();
        return FeedPosition{shownAt, row.id<PostId>()};
    });
}

Result<std::vector<FoundPost>> ListWalk::next(int size) {
    const Result<std::optional<FeedPosition>> last = edge(size);
    ZHIBAN_TRY(last);
    Stretch window = stretch_;
    if (*last && direction_ == Direction::NewestFirst) {
        window.above = FeedPosition{(*last)->shownAt, PostId{(*last)->id.value - 1}};
        stretch_.below = **last;
    } else if (*last) {
        window.below = FeedPosition{(*last)->shownAt, PostId{(*last)->id.value + 1}};
        stretch_.above = **last;
    } else {
        atEnd_ = true;
    }
    Condition place = placeCondition(window);
    place.text += QStringLiteral(" AND +post.id > :after");
    place.binds.emplace_back(u":after", after_);
    return checker_.passing(place, placeOrder(direction_), std::numeric_limits<int>::max());
}

}  // namespace zhiban::sql
