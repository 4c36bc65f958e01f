// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/postgres/postgres_watch.h"

#include <QSqlDriver>

#include "core/store/sql/changes/change_table.h"

namespace zhiban::sql {
namespace {

const QString channel = QStringLiteral("zhiban");
constexpr int slowLookInterval = 1000;  // ms

}  // namespace

Result<std::unique_ptr<ChangeWatch>> PostgresWatch::start(const PostgresAddress& address,
                                                          std::function<void()> onCommit) {
    std::unique_ptr<PostgresWatch> watch(new PostgresWatch(address, std::move(onCommit)));
    return watch->listen().map([&](Done) -> std::unique_ptr<ChangeWatch> { return std::move(watch); });
}

PostgresWatch::PostgresWatch(PostgresAddress address, std::function<void()> onCommit)
    : address_(std::move(address)), onCommit_(std::move(onCommit)) {
    QObject::connect(&slow_, &QTimer::timeout, &slow_, [this] { look(); });
    slow_.start(slowLookInterval);
}

Result<Done> PostgresWatch::listen() {
    Result<std::unique_ptr<Session>> session = openPostgresSession(address_);
    if (!session) {
        return fail(session.error());
    }
    session_ = std::move(*session);
    QObject::connect(session_->driver(), &QSqlDriver::notification, &slow_, [this] { onCommit_(); });
    if (!session_->driver()->subscribeToNotification(channel)) {
        return fail(errorOf(session_->driver()->lastError(), Engine::Postgres));
    }
    seen_ = ChangeTable(*session_).latest().value_or(seen_);
    return Done{};
}

void PostgresWatch::look() {
    const Result<ChangeCursor> latest =
        session_ ? ChangeTable(*session_).latest() : Result<ChangeCursor>(fail(ErrorKind::Unavailable, {}));
    if (latest && *latest == seen_) {
        return;
    }
    if (latest) {
        seen_ = *latest;
    } else if (!listen()) {
        session_.reset();
        return;
    }
    onCommit_();
}

}  // namespace zhiban::sql
