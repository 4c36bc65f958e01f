// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/posts/postgres_post_writer.h"

#include <QHash>

#include "core/store/sql/posts/array_text.h"
#include "core/store/sql/posts/hit_rows.h"

namespace zhiban::sql {
namespace {

// One array per column, each value taken from a post by `value`.
template <typename Value>
QString column(const std::vector<NewPost*>& posts, Value value) {
    ArrayText array;
    for (const NewPost* post : posts) {
        array.add(value(*post));
    }
    return array.text();
}

template <typename Field>
QString given(const std::vector<NewPost*>& posts, Field IncomingPost::*field) {
    return column(posts, [field](const NewPost& post) { return post.matched->post.*field; });
}

std::optional<qint64> milliseconds(const std::optional<TimePoint>& time) {
    return time ? std::optional(toMilliseconds(*time)) : std::nullopt;
}

Binds bindsOf(const std::vector<NewPost*>& posts) {
    const auto level = [](const NewPost& post) {
        return post.level ? std::optional(static_cast<int>(*post.level)) : std::nullopt;
    };
    return {
        {u":identity", column(posts, [](const NewPost& post) { return post.identity; })},
        {u":revision", column(posts, [](const NewPost& post) { return post.revision; })},
        {u":source", column(posts, [](const NewPost& post) { return post.source.value; })},
        {u":external", given(posts, &IncomingPost::externalId)},
        {u":url", given(posts, &IncomingPost::url)},
        {u":title", given(posts, &IncomingPost::title)},
        {u":body", given(posts, &IncomingPost::body)},
        {u":author", given(posts, &IncomingPost::author)},
        {u":published", column(posts, [](const NewPost& post) { return milliseconds(post.matched->post.published); })},
        {u":fetched", column(posts, [](const NewPost& post) { return toMilliseconds(post.fetched); })},
        {u":shown", column(posts, [](const NewPost& post) { return toMilliseconds(post.shownAt); })},
        {u":place", given(posts, &IncomingPost::place)},
        {u":likes", given(posts, &IncomingPost::likes)},
        {u":doubts", column(posts, [](const NewPost& post) { return static_cast<int>(post.doubts); })},
        {u":level", column(posts, level)},
        {u":hash", column(posts, [](const NewPost& post) { return post.rowHash; })},
        {u":category", given(posts, &IncomingPost::category)}};
}

}  // namespace

Result<Done> PostgresPostWriter::insert(const std::vector<NewPost*>& posts) {
    struct Stored {
        PostId id;
        QByteArray identity;
    };
    const Result<std::vector<Stored>> rows =
        session_.all<Stored>(session_.file(QStringLiteral("posts/insert.sql")), bindsOf(posts), [](Row& row) {
            const PostId id = row.id<PostId>();
            return Stored{id, row.bytes()};
        });
    if (!rows) {
        return fail(rows.error());
    }
    QHash<QByteArray, PostId> ids;
    ids.reserve(static_cast<qsizetype>(rows->size()));
    for (const Stored& stored : *rows) {
        ids.insert(stored.identity, stored.id);
    }
    for (NewPost* post : posts) {
        post->id = ids.value(post->identity);
    }
    return Done{};
}

Result<std::vector<LatestRevision>> PostgresPostWriter::latest(const std::vector<NewPost*>& posts) {
    return session_.all<LatestRevision>(
        session_.file(QStringLiteral("posts/latest.sql")),
        {{u":identity", column(posts, [](const NewPost& post) { return post.identity; })},
         {u":title", given(posts, &IncomingPost::title)},
         {u":body", given(posts, &IncomingPost::body)}},
        [](Row& row) {
            const int revision = row.small();
            return LatestRevision{revision, row.truth()};
        });
}

Result<Done> PostgresPostWriter::insertHits(const std::vector<HitRow>& rows) {
    if (rows.empty()) {
        return Done{};
    }
    ArrayText post, position, rule, version, name, level, layers, spans, muted;
    for (const HitRow& row : rows) {
        post.add(row.post.value);
        position.add(row.position);
        rule.add(row.hit->rule.text);
        version.add(row.hit->ruleVersion);
        name.add(row.hit->ruleName);
        level.add(static_cast<int>(row.hit->level));
        layers.add(static_cast<int>(row.hit->layersUsed));
        spans.add(spansText(row.hit->spans));
        muted.add(row.hit->muted ? 1 : 0);
    }
    return session_
        .run(session_.file(QStringLiteral("posts/insert_hit.sql")), {{u":post", post.text()},
                                                                     {u":position", position.text()},
                                                                     {u":rule", rule.text()},
                                                                     {u":version", version.text()},
                                                                     {u":name", name.text()},
                                                                     {u":level", level.text()},
                                                                     {u":layers", layers.text()},
                                                                     {u":spans", spans.text()},
                                                                     {u":muted", muted.text()}})
        .map([](qint64) { return Done{}; });
}

}  // namespace zhiban::sql
