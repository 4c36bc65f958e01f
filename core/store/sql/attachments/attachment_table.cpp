// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/attachments/attachment_table.h"

#include <QCryptographicHash>

#include "core/store/sql/connection/try.h"

namespace zhiban::sql {
namespace {

constexpr qsizetype chunkSize = 1024 * 1024;

}  // namespace

Result<QByteArray> AttachmentTable::bytes(const QByteArray& sha256) const {
    const Snapshot snapshot(session_);
    const Result<qint64> known =
        session_.number(QStringLiteral("SELECT count(*) FROM attachment WHERE sha256 = :hash"), {{u":hash", sha256}});
    if (!known) {
        return fail(known.error());
    }
    if (*known == 0) {
        return fail(ErrorKind::NotFound, QStringLiteral("no attachment of this hash"),
                    QStringLiteral("attachment.unknown"));
    }
    const Result<std::vector<QByteArray>> chunks = session_.all<QByteArray>(
        QStringLiteral("SELECT bytes FROM attachment_chunk WHERE sha256 = :hash ORDER BY position"),
        {{u":hash", sha256}}, [](Row& row) { return row.bytes(); });
    if (!chunks) {
        return fail(chunks.error());
    }
    QByteArray all;
    for (const QByteArray& chunk : *chunks) {
        all += chunk;
    }
    if (QCryptographicHash::hash(all, QCryptographicHash::Sha256) != sha256) {
        return fail(ErrorKind::Corrupt, QStringLiteral("the attachment is not what was stored"),
                    QStringLiteral("attachment.damaged"));
    }
    return all;
}

Result<QByteArray> AttachmentTable::keep(const QByteArray& bytes, const QString& mediaType) {
    const QByteArray sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    const Result<qint64> added =
        session_.run(QStringLiteral("INSERT INTO attachment (sha256, media_type, size) VALUES (:hash, :type, :size) "
                                    "ON CONFLICT (sha256) DO NOTHING"),
                     {{u":hash", sha256}, {u":type", mediaType}, {u":size", qint64(bytes.size())}});
    if (!added) {
        return fail(added.error());
    }
    for (qsizetype start = 0, position = 0; *added > 0 && start < bytes.size(); start += chunkSize, ++position) {
        ZHIBAN_TRY(session_.run(
            QStringLiteral("INSERT INTO attachment_chunk (sha256, position, bytes) VALUES (:hash, :position, :bytes)"),
            {{u":hash", sha256}, {u":position", qint64(position)}, {u":bytes", bytes.mid(start, chunkSize)}}));
    }
    return sha256;
}

}  // namespace zhiban::sql
