// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/store/sql/connection/session.h"

namespace zhiban::sql {

// What QPSQL wants to know, taken from a libpq URI.
struct PostgresAddress {
    QString host;  // a name, or the folder of the socket
    int port = -1;
    QString database;
    QString user;
    QString password;
    QString options;        // "keyword='value';…"
    QString withoutSecret;  // the URI without its password
};

// "postgresql://user:password@host:port/database?keyword=value&…". Invalid "store.bad-address" for a keyword that
// does not belong into an address.
Result<PostgresAddress> parsePostgresAddress(const QString& uri);

// Opens a connection with the settings of RELIABILITY 6.2. All tables live in the schema zb.
Result<std::unique_ptr<Session>> openPostgresSession(const PostgresAddress& address);

}  // namespace zhiban::sql
