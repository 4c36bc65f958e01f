// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/store/sql/connection/sql_error.h"

namespace zhiban::sql {

// The text of a .sql file of this library, named by its path below core/store/sql ("posts/page.sql"). Where a
// file "<name>.postgres.sql" lies beside it, PostgreSQL gets that one. Empty when there is no such file.
QString statementFile(const QString& path, Engine engine);

// File names in a folder of this library, sorted, overrides left out.
QStringList statementFiles(const QString& folder);

}  // namespace zhiban::sql
