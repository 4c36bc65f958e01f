// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/connection/sql_error.h"

#include <sqlite3.h>

namespace zhiban::sql {
namespace {

Error made(ErrorKind kind, const char* subject, const QString& text) {
    return {kind, text, QLatin1String(subject)};
}

// Triggers and checks of the schema name their rule as "zhiban:<subject>".
std::optional<Error> brokenRule(const QString& text) {
    const QLatin1String mark("zhiban:");
    const qsizetype at = text.indexOf(mark);
    if (at < 0) {
        return std::nullopt;
    }
    qsizetype end = at + mark.size();
    while (end < text.size() && (text[end].isLower() || text[end] == u'-' || text[end] == u'.')) {
        ++end;
    }
    return Error{ErrorKind::Invalid, text, text.mid(at + mark.size(), end - at - mark.size())};
}

Error ofConstraint(int code, const QString& text) {
    switch (code) {
        case SQLITE_CONSTRAINT_FOREIGNKEY:
            return made(ErrorKind::Invalid, "store.unknown-reference", text);
        case SQLITE_CONSTRAINT_UNIQUE:
        case SQLITE_CONSTRAINT_PRIMARYKEY:
        case SQLITE_CONSTRAINT_ROWID:
            return made(ErrorKind::Conflict, "store.exists", text);
        default:
            return made(ErrorKind::Invalid, "store.constraint", text);
    }
}

Error ofIo(int code, const QString& text) {
    switch (code) {
        // A quota or file-size limit shows as a failed write, not as a full disk.
        case SQLITE_IOERR_WRITE:
        case SQLITE_IOERR_SHMSIZE:
            return made(ErrorKind::Unavailable, "store.disk-full", text);
        case SQLITE_IOERR_CORRUPTFS:
        case SQLITE_IOERR_DATA:
            return made(ErrorKind::Corrupt, "store.damaged", text);
        default:
            return made(ErrorKind::Unavailable, "store.io", text);
    }
}

// SQLSTATE, PostgreSQL 15 appendix A.
Error ofSqlState(const QString& state, const QString& text) {
    if (state.startsWith(u"53100")) {
        return made(ErrorKind::Unavailable, "store.disk-full", text);
    }
    if (state == u"23503") {
        return made(ErrorKind::Invalid, "store.unknown-reference", text);
    }
    if (state == u"23505") {
        return made(ErrorKind::Conflict, "store.exists", text);
    }
    if (state.startsWith(u"23") || state.startsWith(u"22")) {
        return made(ErrorKind::Invalid, "store.constraint", text);
    }
    if (state == u"57014") {
        return made(ErrorKind::Unavailable, "store.too-long", text);
    }
    if (state == u"55P03" || state.startsWith(u"40")) {
        return made(ErrorKind::Unavailable, "store.busy", text);
    }
    if (state == u"25006") {
        return made(ErrorKind::Denied, "store.read-only", text);
    }
    if (state == u"42501" || state.startsWith(u"28")) {
        return made(ErrorKind::Denied, "store.denied", text);
    }
    if (state == u"3D000") {
        return made(ErrorKind::NotFound, "store.missing", text);
    }
    if (state.startsWith(u"XX")) {
        return made(ErrorKind::Corrupt, "store.damaged", text);
    }
    if (state.isEmpty() || state.startsWith(u"08") || state.startsWith(u"57") || state.startsWith(u"53")) {
        return made(ErrorKind::Unavailable, "store.server", text);
    }
    return made(ErrorKind::Internal, "store.statement", text);
}

}  // namespace

Error errorOfSqliteCode(int code, const QString& text) {
    if (const std::optional<Error> rule = brokenRule(text)) {
        return *rule;
    }
    switch (code & 0xff) {
        case SQLITE_FULL:
            return made(ErrorKind::Unavailable, "store.disk-full", text);
        case SQLITE_READONLY:
            return made(ErrorKind::Denied, "store.read-only", text);
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return made(ErrorKind::Unavailable, "store.busy", text);
        case SQLITE_INTERRUPT:
            return made(ErrorKind::Unavailable, "store.too-long", text);
        case SQLITE_NOTADB:
            return made(ErrorKind::Denied, "store.not-ours", text);
        case SQLITE_CORRUPT:
            return made(ErrorKind::Corrupt, "store.damaged", text);
        case SQLITE_CANTOPEN:
            return made(ErrorKind::Unavailable, "store.cannot-open", text);
        case SQLITE_PERM:
            return made(ErrorKind::Denied, "store.denied", text);
        case SQLITE_TOOBIG:
            return made(ErrorKind::Invalid, "store.too-big", text);
        case SQLITE_CONSTRAINT:
            return ofConstraint(code, text);
        case SQLITE_IOERR:
            return ofIo(code, text);
        default:
            return made(ErrorKind::Internal, "store.statement", text);
    }
}

Error errorOf(const QSqlError& error, Engine engine) {
    if (engine == Engine::Sqlite) {
        return errorOfSqliteCode(error.nativeErrorCode().toInt(), error.databaseText());
    }
    if (const std::optional<Error> rule = brokenRule(error.databaseText())) {
        return *rule;
    }
    return ofSqlState(error.nativeErrorCode(), error.databaseText());
}

}  // namespace zhiban::sql
