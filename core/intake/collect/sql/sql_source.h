// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/collect/collector.h"

namespace zhiban {

// How the databases differ in what a page of a query is asked by, as data.
struct SqlDialect {
    QString driver;             // as QtSql names it
    bool isFile = false;        // the database is a file of this machine
    bool pagesQueries = false;  // SELECT … FROM (query) ORDER BY … LIMIT …
    bool castsToText = false;   // else the driver's own types lose digits
};

// The databases this machine has drivers for.
std::vector<SqlDialect> sqlDialects();

// A subscription's settings, checked.
struct SqlSource {
    SqlDialect dialect;
    QString database;  // path or name
    QString host;      // empty: this machine
    int port = 0;      // 0: the usual one
    QString user;
    QString password;
    QString query;  // without a semicolon at its end
    QString cursorColumn;
    QString begin;  // the cursor before the first row
    int pageRows = 0;
    bool insideHouse = false;
};

std::vector<SettingField> sqlSettings();

// Errors: those of checkedSettings(), "sql.not-a-select", "sql.no-cursor".
Result<SqlSource> sqlSourceOf(const Subscription& subscription, const Secrets& secrets);

// A query that can only read, as far as its text shows: one statement, SELECT or WITH. Without the semicolon at its
// end. Invalid "sql.not-a-select", "sql.no-cursor".
Result<QString> oneSelect(const QString& written);

}  // namespace zhiban
