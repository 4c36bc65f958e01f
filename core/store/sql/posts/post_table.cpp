// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/posts/post_table.h"

#include "core/store/sql/connection/try.h"
#include "core/store/sql/posts/hit_rows.h"
#include "core/store/sql/posts/post_columns.h"

namespace zhiban::sql {
namespace {

Error noSuchPost(PostId id) {
    return {ErrorKind::NotFound, QStringLiteral("no post %1").arg(id.value), QStringLiteral("post.unknown")};
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

Result<std::vector<FeedItem>> PostTable::page(const PostFilter& filter, const std::optional<FeedPosition>& before,
                                              int limit) const {
    Condition place{QStringLiteral("1 = 1"), {}};
    if (before) {
        place = {QStringLiteral("(post.shown_at, post.id) < (:before, :beforeId)"),
                 {{u":before", before->shownAt}, {u":beforeId", before->id}}};
    }
    return items(filter, place, QStringLiteral("post.shown_at DESC, post.id DESC"), limit);
}

Result<std::vector<FeedItem>> PostTable::newer(const PostFilter& filter, const FeedPosition& after, int limit) const {
    return items(filter,
                 {QStringLiteral("(post.shown_at, post.id) > (:after, :afterId)"),
                  {{u":after", after.shownAt}, {u":afterId", after.id}}},
                 QStringLiteral("post.shown_at, post.id"), limit);
}

Result<std::vector<FeedItem>> PostTable::arrivedAfter(PostId after, const PostFilter& filter, int limit) const {
    return items(filter, {QStringLiteral("post.id > :afterId"), {{u":afterId", after}}}, QStringLiteral("post.id"),
                 limit);
}

Result<qint64> PostTable::count(const PostFilter& filter) const {
    const Result<Condition> condition = conditionOf(filter, session_.engine());
    if (!condition) {
        return fail(condition.error());
    }
    const QString triage = filter.state ? QStringLiteral(" LEFT JOIN triage ON triage.post_id = post.id") : QString();
    return session_.number(
        QStringLiteral("SELECT count(*) FROM post") + triage + QStringLiteral(" WHERE ") + condition->text,
        condition->binds);
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
