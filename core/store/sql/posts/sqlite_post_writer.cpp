// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/posts/sqlite_post_writer.h"

#include "core/store/sql/connection/try.h"
#include "core/store/sql/posts/hit_rows.h"

namespace zhiban::sql {
namespace {

// In the order of posts/insert.sql.
void bindPost(SqliteStatement& insert, const NewPost& row) {
    const IncomingPost& post = row.matched->post;
    const auto published = post.published ? std::optional(toMilliseconds(*post.published)) : std::nullopt;
    const auto level = row.level ? std::optional<qint64>(static_cast<qint64>(*row.level)) : std::nullopt;
    insert.bind(row.identity).bind(row.revision).bind(row.source.value).bind(post.externalId).bind(post.url);
    insert.bind(post.title).bind(post.body).bind(post.author).bind(published);
    insert.bind(toMilliseconds(row.fetched)).bind(toMilliseconds(row.shownAt)).bind(post.place).bind(post.likes);
    insert.bind(static_cast<qint64>(row.doubts)).bind(level).bind(row.rowHash).bind(post.category);
}

}  // namespace

SqlitePostWriter::SqlitePostWriter(Session& session)
    : session_(session),
      handle_(sqliteHandle(session.driver())),
      insert_(handle_, session.file(QStringLiteral("posts/insert.sql"))),
      latest_(handle_, session.file(QStringLiteral("posts/latest.sql"))) {}

Result<Done> SqlitePostWriter::insert(const std::vector<NewPost*>& posts) {
    for (NewPost* post : posts) {
        bindPost(insert_, *post);
        ZHIBAN_TRY(insert_.step());
        insert_.reset();
        if (sqlite3_changes(handle_) > 0) {
            post->id.value = sqlite3_last_insert_rowid(handle_);
        }
    }
    return Done{};
}

Result<std::vector<LatestRevision>> SqlitePostWriter::latest(const std::vector<NewPost*>& posts) {
    std::vector<LatestRevision> list;
    list.reserve(posts.size());
    for (const NewPost* post : posts) {
        latest_.bind(post->matched->post.title).bind(post->matched->post.body).bind(post->identity);
        const Result<bool> found = latest_.step();
        if (!found) {
            return fail(found.error());
        }
        list.push_back(*found ? LatestRevision{static_cast<int>(latest_.integer(0)), latest_.integer(1) != 0}
                              : LatestRevision{});
        latest_.reset();
    }
    return list;
}

Result<Done> SqlitePostWriter::insertHits(const std::vector<HitRow>& rows) {
    for (const auto& [post, position, hit] : rows) {
        ZHIBAN_TRY(session_.run(session_.file(QStringLiteral("posts/insert_hit.sql")),
                                {{u":post", post},
                                 {u":position", position},
                                 {u":rule", hit->rule},
                                 {u":version", hit->ruleVersion},
                                 {u":name", hit->ruleName},
                                 {u":level", hit->level},
                                 {u":layers", static_cast<int>(hit->layersUsed)},
                                 {u":spans", spansText(hit->spans)},
                                 {u":muted", hit->muted}}));
    }
    return Done{};
}

}  // namespace zhiban::sql
