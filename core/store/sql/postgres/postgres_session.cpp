// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/postgres/postgres_session.h"

#include <QUrl>
#include <QUrlQuery>

#include "core/store/sql/connection/try.h"

namespace zhiban::sql {
namespace {

// Keywords of libpq (PostgreSQL 15, section 34.1.2) that an address may set; "host" and "port" are handled apart.
const QStringList& allowedKeywords() {
    static const QStringList keywords =
        QStringLiteral(
            "sslmode sslrootcert sslcert sslkey sslcrl ssl_min_protocol_version channel_binding gssencmode "
            "application_name connect_timeout keepalives_idle keepalives_interval keepalives_count "
            "tcp_user_timeout target_session_attrs hostaddr passfile")
            .split(u' ');
    return keywords;
}

// Unless the address says otherwise: a dead network is noticed in seconds.
const QList<std::pair<QString, QString>> defaults = {
    {QStringLiteral("connect_timeout"), QStringLiteral("5")},
    {QStringLiteral("keepalives_idle"), QStringLiteral("10")},
    {QStringLiteral("keepalives_interval"), QStringLiteral("3")},
    {QStringLiteral("keepalives_count"), QStringLiteral("3")},
    {QStringLiteral("tcp_user_timeout"), QStringLiteral("8000")},
    {QStringLiteral("gssencmode"), QStringLiteral("disable")},
    {QStringLiteral("application_name"), QStringLiteral("zhiban")},
};

Failure badAddress(const QString& what) {
    return fail(ErrorKind::Invalid, what, QStringLiteral("store.bad-address"), {what});
}

// As libpq wants it between single quotes.
QString quoted(QString value) {
    value.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'"));
    return QLatin1Char('\'') + value + QLatin1Char('\'');
}

Result<Done> readKeyword(PostgresAddress& address, const QString& keyword, const QString& value) {
    if (keyword == u"host") {
        address.host = value;
        return Done{};
    }
    if (keyword == u"port") {
        address.port = value.toInt();
        return Done{};
    }
    // Qt cuts its options at every semicolon.
    if (!allowedKeywords().contains(keyword) || value.contains(u';')) {
        return badAddress(QStringLiteral("%1 does not belong into the address of a store").arg(keyword));
    }
    address.options += keyword + QLatin1Char('=') + quoted(value) + QLatin1Char(';');
    return Done{};
}

}  // namespace

Result<PostgresAddress> parsePostgresAddress(const QString& uri) {
    const QUrl url(uri, QUrl::StrictMode);
    if (!url.isValid()) {
        return badAddress(url.errorString());
    }
    PostgresAddress address;
    address.host = url.host(QUrl::FullyDecoded);
    address.port = url.port(-1);
    address.database = url.path(QUrl::FullyDecoded).mid(1);
    address.user = url.userName(QUrl::FullyDecoded);
    address.password = url.password(QUrl::FullyDecoded);
    address.withoutSecret = url.toString(QUrl::RemovePassword);
    const QUrlQuery query(url);
    for (const auto& [keyword, value] : query.queryItems(QUrl::FullyDecoded)) {
        ZHIBAN_TRY(readKeyword(address, keyword, value));
    }
    for (const auto& [keyword, value] : defaults) {
        if (!query.hasQueryItem(keyword)) {
            ZHIBAN_TRY(readKeyword(address, keyword, value));
        }
    }
    address.options.chop(1);
    if (address.database.isEmpty()) {
        return badAddress(QStringLiteral("the address names no database"));
    }
    return address;
}

Result<std::unique_ptr<Session>> openPostgresSession(const PostgresAddress& address) {
    const QString name = freshConnectionName();
    std::unique_ptr<Session> session;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
        database.setHostName(address.host);
        database.setPort(address.port);
        database.setDatabaseName(address.database);
        database.setUserName(address.user);
        database.setPassword(address.password);
        database.setConnectOptions(address.options);
        const bool isOpen = database.open();
        Error error = errorOf(database.lastError(), Engine::Postgres);
        session = std::make_unique<Session>(name, database, Engine::Postgres);
        if (!isOpen) {
            error.details = {address.withoutSecret};
            return fail(error);
        }
    }
    ZHIBAN_TRY(
        session->script(QStringLiteral("SET search_path TO zb, pg_temp; SET statement_timeout = '15s'; "
                                       "SET lock_timeout = '10s'; SET client_min_messages = warning")));
    return session;
}

}  // namespace zhiban::sql
