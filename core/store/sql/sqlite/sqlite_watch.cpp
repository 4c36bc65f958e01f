// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/sqlite/sqlite_watch.h"

#include <QFileInfo>

#include "core/store/sql/sqlite/sqlite_session.h"

namespace zhiban::sql {
namespace {

// A commit is visible a moment after its bytes are in the log (they are synced first): ask again that often.
constexpr int quickAskInterval = 2;  // ms
constexpr int mostQuickAsks = 25;
constexpr int slowAskInterval = 1000;  // ms

}  // namespace

Result<std::unique_ptr<ChangeWatch>> SqliteWatch::start(const QString& path, std::function<void()> onCommit) {
    return openSqliteSession(path, SqliteMode::Read)
        .map([&](std::unique_ptr<Session>&& session) -> std::unique_ptr<ChangeWatch> {
            return std::unique_ptr<ChangeWatch>(new SqliteWatch(std::move(session), path, std::move(onCommit)));
        });
}

SqliteWatch::SqliteWatch(std::unique_ptr<Session> session, const QString& path, std::function<void()> onCommit)
    : session_(std::move(session)), logPath_(path + QStringLiteral("-wal")), onCommit_(std::move(onCommit)) {
    seen_ = version();
    QObject::connect(&files_, &QFileSystemWatcher::fileChanged, &slow_, [this] { logWritten(); });
    QObject::connect(&quick_, &QTimer::timeout, &slow_, [this] { ask(); });
    QObject::connect(&slow_, &QTimer::timeout, &slow_, [this] {
        watchLog();
        ask();
    });
    quick_.setInterval(quickAskInterval);
    quick_.setTimerType(Qt::PreciseTimer);
    slow_.start(slowAskInterval);
    watchLog();
}

void SqliteWatch::watchLog() {
    if (files_.files().isEmpty() && QFileInfo::exists(logPath_)) {
        files_.addPath(logPath_);
    }
}

qint64 SqliteWatch::version() {
    return session_->number(QStringLiteral("PRAGMA data_version")).value_or(seen_);
}

void SqliteWatch::logWritten() {
    quickAsks_ = mostQuickAsks;
    quick_.start();
    ask();
}

void SqliteWatch::ask() {
    if (quick_.isActive() && --quickAsks_ < 0) {
        quick_.stop();
    }
    const qint64 now = version();
    if (now != seen_) {
        seen_ = now;
        quick_.stop();
        onCommit_();
    }
}

}  // namespace zhiban::sql
