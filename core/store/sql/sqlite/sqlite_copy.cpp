// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/sqlite/sqlite_copy.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include "core/store/sql/connection/try.h"
#include "core/store/sql/sqlite/sqlite_place.h"
#include "core/store/sql/sqlite/sqlite_session.h"

namespace zhiban::sql {
namespace {

Result<Done> check(const QString& path) {
    const Result<std::unique_ptr<Session>> session = openSqliteSession(path, SqliteMode::Peek);
    if (!session) {
        return fail(session.error());
    }
    const Result<std::optional<QString>> verdict =
        (*session)->first<QString>(QStringLiteral("PRAGMA quick_check(1)"), {}, [](Row& row) { return row.text(); });
    if (!verdict) {
        return fail(verdict.error());
    }
    if (*verdict != QStringLiteral("ok")) {
        return fail(ErrorKind::Corrupt, QStringLiteral("the copy is damaged: %1").arg(verdict->value_or(QString())),
                    QStringLiteral("store.damaged"), {path});
    }
    return Done{};
}

Result<Done> copy(const QString& from, const QString& to) {
    const Result<std::unique_ptr<Session>> session = openSqliteSession(from, SqliteMode::Copy);
    if (!session) {
        return fail(session.error());
    }
    ZHIBAN_TRY((*session)->run(QStringLiteral("VACUUM INTO :path"), {{u":path", to}}));
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
    return check(to);
}

}  // namespace

Result<Done> copyStoreFile(const QString& from, const QString& to) {
    if (QFileInfo::exists(to)) {
        return fail(ErrorKind::Conflict, QStringLiteral("%1 exists already").arg(to), QStringLiteral("store.exists"),
                    {to});
    }
    const QString unfinished = to + QStringLiteral(".partial-") + QUuid::createUuid().toString(QUuid::Id128);
    Result<Done> made = copy(from, unfinished).and_then([&](Done) { return renameInto(unfinished, to); });
    if (!made) {
        removeStoreFiles(unfinished);
    }
    return made;
}

}  // namespace zhiban::sql
