// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/posts/post_table.h"

#include <QHash>
#include <algorithm>

#include "core/store/sql/connection/try.h"
#include "core/store/sql/posts/hit_rows.h"
#include "core/store/sql/posts/post_columns.h"
#include "core/store/sql/search/relevance.h"

namespace zhiban::sql {
namespace {

Error noSuchPost(PostId id) {
    return {ErrorKind::NotFound, QStringLiteral("no post %1").arg(id.value), QStringLiteral("post.unknown")};
}

// Best first; of equally good ones the newest.
void sortByRelevance(std::vector<FoundPost>& found, const SearchWords& words) {
    struct Ranked {
        double relevance;
        size_t index;
    };
    std::vector<Ranked> ranked;
    for (size_t i = 0; i < found.size(); ++i) {
        const Milliseconds age = found.front().position.shownAt - found[i].position.shownAt;
        ranked.push_back({relevanceOf(words, found[i].title, found[i].body, age), i});
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const Ranked& a, const Ranked& b) { return a.relevance > b.relevance; });
    std::vector<FoundPost> sorted;
    sorted.reserve(found.size());
    for (const Ranked& each : ranked) {
        sorted.push_back(std::move(found[each.index]));
    }
    found = std::move(sorted);
}

}  // namespace

Result<std::vector<FeedItem>> PostTable::items(const PostFilter& filter, const Condition& place, const QString& order,
                                               int limit) const {
    Result<Condition> condition = conditionOf(filter, session_.engine());
    if (!condition) {
        return fail(condition.error());
    }
    Binds binds = std::move(condition->binds);
    binds.insert(binds.end(), place.binds.begin(), place.binds.end());
    binds.emplace_back(u":limit", limit);
    const QString sql = QStringLiteral("SELECT ") + feedColumns + feedTables + QStringLiteral("WHERE ") +
                        condition->text + QStringLiteral(" AND ") + place.text + QStringLiteral(" ORDER BY ") + order +
                        QStringLiteral(" LIMIT :limit");
    Result<std::vector<FeedItem>> list = session_.all<FeedItem>(sql, binds, readFeedItem);
    if (list) {
        ZHIBAN_TRY(readHits(session_, *list));
    }
    return list;
}

Result<std::vector<FeedItem>> PostTable::itemsOf(const std::vector<FoundPost>& found) const {
    PostFilter these;
    these.posts.emplace();
    for (const FoundPost& post : found) {
        these.posts->push_back(post.position.id);
    }
    if (these.posts->empty()) {
        return std::vector<FeedItem>();
    }
    Result<std::vector<FeedItem>> list =
        items(these, {QStringLiteral("1 = 1"), {}}, QStringLiteral("post.id"), static_cast<int>(found.size()));
    if (!list) {
        return list;
    }
    QHash<PostId, FeedItem*> byId;
    for (FeedItem& item : *list) {
        byId.insert(item.post.id, &item);
    }
    std::vector<FeedItem> ordered;
    ordered.reserve(found.size());
    for (const FoundPost& post : found) {
        if (FeedItem* item = byId.value(post.position.id)) {
            ordered.push_back(std::move(*item));
        }
    }
    return ordered;
}

Result<std::vector<FeedItem>> PostTable::inStretch(const PostFilter& filter, const SearchWords& words,
                                                   const Stretch& stretch, Direction direction, int limit) const {
    if (words.isEmpty()) {
        return items(filter, placeCondition(stretch), placeOrder(direction), limit);
    }
    const Snapshot snapshot(session_);
    return PostSearch(session_, filter, words)
        .find(stretch, direction, limit, false)
        .and_then([&](const std::vector<FoundPost>& found) { return itemsOf(found); });
}

Result<std::vector<FeedItem>> PostTable::page(const PostFilter& filter, const std::optional<FeedPosition>& before,
                                              int limit) const {
    return searchWordsOf(filter.words).and_then([&](const SearchWords& words) {
        return inStretch(filter, words, {std::nullopt, before}, Direction::NewestFirst, limit);
    });
}

Result<std::vector<FeedItem>> PostTable::newer(const PostFilter& filter, const FeedPosition& after, int limit) const {
    return searchWordsOf(filter.words).and_then([&](const SearchWords& words) {
        return inStretch(filter, words, {after, std::nullopt}, Direction::OldestFirst, limit);
    });
}

Result<std::vector<FeedItem>> PostTable::arrivedAfter(PostId after, const PostFilter& filter, int limit) const {
    const Result<SearchWords> words = searchWordsOf(filter.words);
    ZHIBAN_TRY(words);
    if (words->isEmpty()) {
        return items(filter, {QStringLiteral("post.id > :afterId"), {{u":afterId", after}}}, QStringLiteral("post.id"),
                     limit);
    }
    const Snapshot snapshot(session_);
    return PostSearch(session_, filter, *words)
        .arrivedAfter(after, limit)
        .and_then([&](const std::vector<FoundPost>& found) { return itemsOf(found); });
}

Result<std::vector<FeedItem>> PostTable::relevant(const PostFilter& filter, int limit) const {
    const Result<SearchWords> words = searchWordsOf(filter.words);
    ZHIBAN_TRY(words);
    if (words->isEmpty()) {
        return page(filter, std::nullopt, limit);
    }
    const Snapshot snapshot(session_);
    Result<std::vector<FoundPost>> found =
        PostSearch(session_, filter, *words)
            .find({}, Direction::NewestFirst, std::max(limit, PostReader::comparedByRelevance), true);
    ZHIBAN_TRY(found);
    sortByRelevance(*found, *words);
    found->resize(std::min(found->size(), static_cast<size_t>(std::max(limit, 0))));
    return itemsOf(*found);
}

Result<qint64> PostTable::count(const PostFilter& filter) const {
    const Result<SearchWords> words = searchWordsOf(filter.words);
    ZHIBAN_TRY(words);
    if (!words->isEmpty()) {
        const Snapshot snapshot(session_);
        return PostSearch(session_, filter, *words).count();
    }
    const Result<Condition> condition = conditionOf(filter, session_.engine());
    if (!condition) {
        return fail(condition.error());
    }
    const QString triage = filter.state ? QStringLiteral(" LEFT JOIN triage ON triage.post_id = post.id") : QString();
    return session_.number(
        QStringLiteral("SELECT count(*) FROM post") + triage + QStringLiteral(" WHERE ") + condition->text,
        condition->binds);
}

Result<SearchIndexState> PostTable::indexState() const {
    const Snapshot snapshot(session_);
    Result<SearchExtent> extent = SegmentTable(session_).extent();
    if (!extent && isDamagedIndex(extent.error())) {
        session_.doubtIndex();
        extent = SearchExtent();
    }
    ZHIBAN_TRY(extent);
    return newestId().map([&](PostId newest) {
        return SearchIndexState{PostId{extent->indexedUpTo}, newest.value - extent->indexedUpTo};
    });
}

Result<FeedItem> PostTable::item(PostId id) const {
    const Result<std::vector<FeedItem>> list =
        items({}, {QStringLiteral("post.id = :id"), {{u":id", id}}}, QStringLiteral("post.id"), 1);
    if (!list) {
        return fail(list.error());
    }
    if (list->empty()) {
        return fail(noSuchPost(id));
    }
    return list->front();
}

Result<Post> PostTable::byId(PostId id) const {
    const Result<std::optional<Post>> post = session_.first<Post>(
        QStringLiteral("SELECT ") + postColumns + postTables + QStringLiteral("WHERE post.id = :id"), {{u":id", id}},
        readPost);
    if (!post) {
        return fail(post.error());
    }
    if (!*post) {
        return fail(noSuchPost(id));
    }
    return **post;
}

Result<std::vector<Post>> PostTable::revisions(PostId id) const {
    Result<std::vector<Post>> list = session_.all<Post>(
        QStringLiteral("SELECT ") + postColumns + postTables +
            QStringLiteral("WHERE post.identity = (SELECT identity FROM post WHERE id = :id) ORDER BY post.revision"),
        {{u":id", id}}, readPost);
    if (list && list->empty()) {
        return fail(noSuchPost(id));
    }
    return list;
}

Result<PostId> PostTable::newestId() const {
    return session_.number(QStringLiteral("SELECT max(id) FROM post")).map([](qint64 id) { return PostId{id}; });
}

// Sorted here: the order of texts is not the same in both engines.
Result<QStringList> PostTable::categories(int posts) const {
    return session_
        .all<QString>(QStringLiteral("SELECT DISTINCT newest.category FROM (SELECT category FROM post "
                                     "ORDER BY shown_at DESC, id DESC LIMIT :limit) AS newest "
                                     "WHERE newest.category <> ''"),
                      {{u":limit", posts}}, [](Row& row) { return row.text(); })
        .map([](const std::vector<QString>& found) {
            QStringList sorted(found.begin(), found.end());
            sorted.sort();
            return sorted;
        });
}

}  // namespace zhiban::sql
