// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/media/media_table.h"

#include <algorithm>

namespace zhiban::sql {
namespace {

PostMedia readMedia(PostId post, Row& row) {
    PostMedia media;
    media.key = {post, row.small()};
    Enclosure& file = media.file;
    file.url = row.text();
    file.mediaType = row.text();
    file.title = row.text();
    file.fileName = row.text();
    file.bytes = row.integer();
    file.sha256 = row.bytes();
    file.cover = row.truth();
    file.transcript = row.text();
    Speech& speech = media.speech;
    speech.dialect = row.text();
    speech.text = row.text();
    speech.machine = row.truth();
    speech.writtenBy = row.text();
    speech.writtenAt = row.optionalTime();
    speech.confirmedBy = row.text();
    speech.confirmedAt = row.optionalTime();
    return media;
}

struct CopyOfFile {
    int position = 0;
    RedactedCopy copy;
};

CopyOfFile readCopy(Row& row) {
    CopyOfFile read;
    read.position = row.small();
    read.copy.sha256 = row.bytes();
    read.copy.fileName = row.text();
    read.copy.mediaType = row.text();
    read.copy.bytes = row.integer();
    read.copy.madeAt = row.time();
    read.copy.madeBy = row.text();
    return read;
}

}  // namespace

Result<std::vector<PostMedia>> MediaTable::ofPost(PostId post) const {
    const Snapshot snapshot(session_);
    Result<std::vector<PostMedia>> files =
        session_.all<PostMedia>(session_.file(QStringLiteral("media/of_post.sql")), {{u":post", post}},
                                [post](Row& row) { return readMedia(post, row); });
    if (!files || files->empty()) {
        return files;
    }
    const Result<std::vector<CopyOfFile>> copies = session_.all<CopyOfFile>(
        QStringLiteral("SELECT position, sha256, file_name, media_type, bytes, made_at, made_by FROM media_copy "
                       "WHERE post_id = :post ORDER BY position, sequence"),
        {{u":post", post}}, readCopy);
    if (!copies) {
        return fail(copies.error());
    }
    for (const CopyOfFile& read : *copies) {
        (*files)[static_cast<size_t>(read.position)].copies.push_back(read.copy);
    }
    return files;
}

Result<PostMedia> MediaTable::byKey(const MediaKey& key) const {
    const Result<std::vector<PostMedia>> files = ofPost(key.post);
    if (!files) {
        return fail(files.error());
    }
    const auto found = std::ranges::find(*files, key, &PostMedia::key);
    if (found == files->end()) {
        return fail(ErrorKind::NotFound, QStringLiteral("the post has no such file"), QStringLiteral("media.unknown"));
    }
    return *found;
}

Result<std::optional<Submission>> MediaTable::submission(PostId post) const {
    return session_.first<Submission>(
        QStringLiteral("SELECT contact, happened_at, taken_by FROM submission WHERE post_id = :post"),
        {{u":post", post}}, [](Row& row) {
            Submission submission;
            submission.contact = row.text();
            submission.happened = row.optionalTime();
            submission.takenBy = row.text();
            return submission;
        });
}

Result<std::vector<GlossaryWord>> MediaTable::glossary() const {
    return session_.all<GlossaryWord>(QStringLiteral("SELECT word, meaning, dialect FROM glossary_word ORDER BY word"),
                                      {}, [](Row& row) {
                                          GlossaryWord word;
                                          word.word = row.text();
                                          word.meaning = row.text();
                                          word.dialect = row.text();
                                          return word;
                                      });
}

}  // namespace zhiban::sql
