// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QTimer>

#include "core/store/api/store.h"
#include "core/store/sql/connection/session.h"

namespace zhiban::sql {

// Asks `PRAGMA data_version` of a connection of its own when the log file is written to, which the system tells by
// path; and once a second besides, because not every file system tells.
class SqliteWatch final : public ChangeWatch {
  public:
    static Result<std::unique_ptr<ChangeWatch>> start(const QString& path, std::function<void()> onCommit);

  private:
    SqliteWatch(std::unique_ptr<Session> session, const QString& path, std::function<void()> onCommit);
    void logWritten();
    void ask();
    void watchLog();
    qint64 version();

    std::unique_ptr<Session> session_;
    QString logPath_;
    std::function<void()> onCommit_;
    QFileSystemWatcher files_;
    QTimer slow_;
    QTimer quick_;
    int quickAsks_ = 0;
    qint64 seen_ = 0;
};

}  // namespace zhiban::sql
