// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/media/media_rows.h"

#include "core/store/sql/connection/try.h"
#include "core/store/sql/posts/array_text.h"

namespace zhiban::sql {
namespace {

struct MediaRow {
    PostId post;
    int position = 0;
    const Enclosure* file = nullptr;
};

Result<Done> insertBatch(Session& session, const QString& insert, const std::vector<MediaRow>& rows) {
    ArrayText post, position, url, type, title, name, bytes, hash, cover, transcript;
    for (const MediaRow& row : rows) {
        post.add(row.post.value);
        position.add(row.position);
        url.add(row.file->url);
        type.add(row.file->mediaType);
        title.add(row.file->title);
        name.add(row.file->fileName);
        bytes.add(row.file->bytes);
        hash.add(QString::fromLatin1(row.file->sha256.toHex()));  // an empty one is an empty text, not a gap
        cover.add(row.file->cover ? 1 : 0);
        transcript.add(row.file->transcript);
    }
    return session
        .run(insert, {{u":post", post.text()},
                      {u":position", position.text()},
                      {u":url", url.text()},
                      {u":type", type.text()},
                      {u":title", title.text()},
                      {u":name", name.text()},
                      {u":bytes", bytes.text()},
                      {u":hash", hash.text()},
                      {u":cover", cover.text()},
                      {u":transcript", transcript.text()}})
        .map([](qint64) { return Done{}; });
}

Result<Done> insertOneByOne(Session& session, const QString& insert, const std::vector<MediaRow>& rows) {
    for (const auto& [post, position, file] : rows) {
        ZHIBAN_TRY(session.run(insert, {{u":post", post},
                                        {u":position", position},
                                        {u":url", file->url},
                                        {u":type", file->mediaType},
                                        {u":title", file->title},
                                        {u":name", file->fileName},
                                        {u":bytes", file->bytes},
                                        {u":hash", file->sha256},
                                        {u":cover", file->cover},
                                        {u":transcript", file->transcript}}));
    }
    return Done{};
}

Result<Done> insertSubmission(Session& session, PostId post, const Submission& submission) {
    return session
        .run(QStringLiteral("INSERT INTO submission (post_id, contact, happened_at, taken_by) "
                            "VALUES (:post, :contact, :happened, :by)"),
             {{u":post", post},
              {u":contact", submission.contact},
              {u":happened", submission.happened},
              {u":by", submission.takenBy}})
        .map([](qint64) { return Done{}; });
}

}  // namespace

Result<Done> insertMediaOf(Session& session, const std::vector<NewPost>& posts) {
    std::vector<MediaRow> rows;
    for (const NewPost& post : posts) {
        if (!post.id) {
            continue;
        }
        int position = 0;
        for (const Enclosure& file : post.matched->post.enclosures) {
            rows.push_back({post.id, position++, &file});
        }
        if (post.matched->post.submission) {
            ZHIBAN_TRY(insertSubmission(session, post.id, *post.matched->post.submission));
        }
    }
    if (rows.empty()) {
        return Done{};
    }
    const QString insert = session.file(QStringLiteral("media/insert.sql"));
    return session.engine() == Engine::Postgres ? insertBatch(session, insert, rows)
                                                : insertOneByOne(session, insert, rows);
}

}  // namespace zhiban::sql
