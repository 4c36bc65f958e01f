// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/sqlite/sqlite_checkpoints.h"

#include "core/store/sql/connection/sqlite_handle.h"
#include "core/store/sql/sqlite/sqlite_session.h"

namespace zhiban::sql {
namespace {

constexpr int pagesBetweenCheckpoints = 4000;  // of 4 KiB

int rememberPages(void* counter, sqlite3*, const char*, int pages) {
    *static_cast<int*>(counter) = pages;
    return SQLITE_OK;
}

}  // namespace

SqliteCheckpoints::SqliteCheckpoints(QString path, Session& writer) : path_(std::move(path)) {
    sqlite3_wal_hook(sqliteHandle(writer.driver()), rememberPages, &pagesInLog_);
}

void SqliteCheckpoints::checkpoint(Session& session) {
    if (!sibling_) {
        Result<std::unique_ptr<Session>> sibling = openSqliteSession(path_, SqliteMode::Write);
        if (!sibling) {
            return;  // the log grows until the next try; nothing is lost
        }
        sibling_ = std::move(*sibling);
    }
    if (session.script(QStringLiteral("BEGIN IMMEDIATE"))) {
        (void)sibling_->script(QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)"));
        (void)session.script(QStringLiteral("ROLLBACK"));
    }
}

void SqliteCheckpoints::afterCommit(Session& session) {
    if (pagesInLog_ >= pagesBetweenCheckpoints) {
        checkpoint(session);
        pagesInLog_ = 0;
    }
}

void SqliteCheckpoints::beforeClose(Session& session) {
    if (pagesInLog_ > 0) {
        checkpoint(session);
    }
    sqlite3_wal_hook(sqliteHandle(session.driver()), nullptr, nullptr);
}

}  // namespace zhiban::sql
