// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/check_rows.h"

#include <QFileInfo>

#include "core/store/sql/attachments/attachment_table.h"
#include "core/store/sql/connection/try.h"
#include "core/store/sql/postgres/postgres_session.h"
#include "core/store/sql/posts/new_post.h"
#include "core/store/sql/sqlite/sqlite_session.h"
#include "core/store/sql/store_address.h"

namespace zhiban {
namespace {

constexpr int postsAtOnce = 500;
constexpr int attachmentsAtOnce = 100;

struct StoredPost {
    PostId id;
    bool isWhole = false;
};

Result<std::unique_ptr<sql::Session>> openForReading(const QString& address) {
    const Result<sql::StoreAddress> place = sql::parseStoreAddress(address);
    if (!place) {
        return fail(place.error());
    }
    if (place->engine == sql::Engine::Sqlite) {
        return sql::openSqliteSession(QFileInfo(place->text).absoluteFilePath(), sql::SqliteMode::Read);
    }
    return sql::parsePostgresAddress(place->text).and_then(sql::openPostgresSession);
}

// In the order of the columns asked for below.
StoredPost compared(sql::Row& row) {
    StoredPost stored{row.id<PostId>()};
    const QByteArray hash = row.bytes();
    IncomingPost post;
    post.sourceKey = row.text();
    post.externalId = row.text();
    post.url = row.text();
    post.title = row.text();
    post.body = row.text();
    post.author = row.text();
    post.place = row.text();
    post.published = row.optionalTime();
    post.likes = row.small();
    post.category = row.text();
    stored.isWhole = sql::rowHashOf(post) == hash;
    return stored;
}

Result<Done> checkPosts(sql::Session& session, const Cancellation& cancellation, RowVerdict& verdict) {
    for (PostId last;;) {
        if (cancellation.isCancelled()) {
            return fail(ErrorKind::Cancelled, QStringLiteral("the check was stopped"));
        }
        const Result<std::vector<StoredPost>> page = session.all<StoredPost>(
            QStringLiteral("SELECT post.id, post.row_hash, source.key, post.external_id, post.url, post.title, "
                           "post.body, post.author, post.place, post.published_at, post.likes, post.category "
                           "FROM post JOIN source ON source.id = post.source_id "
                           "WHERE post.id > :after ORDER BY post.id LIMIT :limit"),
            {{u":after", last}, {u":limit", postsAtOnce}}, compared);
        if (!page) {
            return fail(page.error());
        }
        if (page->empty()) {
            return Done{};
        }
        for (const StoredPost& post : *page) {
            ++verdict.posts;
            if (!post.isWhole) {
                verdict.damagedPosts.push_back(post.id);
            }
        }
        last = page->back().id;
    }
}

Result<Done> checkAttachments(sql::Session& session, const Cancellation& cancellation, RowVerdict& verdict) {
    const sql::AttachmentTable attachments(session);
    for (QByteArray last;;) {
        const Result<std::vector<QByteArray>> page = session.all<QByteArray>(
            QStringLiteral("SELECT sha256 FROM attachment WHERE sha256 > :after ORDER BY sha256 LIMIT :limit"),
            {{u":after", last}, {u":limit", attachmentsAtOnce}}, [](sql::Row& row) { return row.bytes(); });
        if (!page) {
            return fail(page.error());
        }
        if (page->empty()) {
            return Done{};
        }
        for (const QByteArray& sha256 : *page) {
            if (cancellation.isCancelled()) {
                return fail(ErrorKind::Cancelled, QStringLiteral("the check was stopped"));
            }
            const Result<QByteArray> bytes = attachments.bytes(sha256);
            if (!bytes && bytes.error().subject != QStringLiteral("attachment.damaged")) {
                return fail(bytes.error());
            }
            ++verdict.attachments;
            if (!bytes) {
                verdict.damagedAttachments.push_back(sha256);
            }
        }
        last = page->back();
    }
}

}  // namespace

Result<RowVerdict> checkStoredRows(const QString& address, const Cancellation& cancellation) {
    const Result<std::unique_ptr<sql::Session>> session = openForReading(address);
    if (!session) {
        return fail(session.error());
    }
    RowVerdict verdict;
    ZHIBAN_TRY(checkPosts(**session, cancellation, verdict));
    ZHIBAN_TRY(checkAttachments(**session, cancellation, verdict));
    return verdict;
}

}  // namespace zhiban
