// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/collect/collector.h"

namespace zhiban {

// Posts pulled out of somebody else's database by one SELECT that holds ":cursor", read in pages in the order of one of
// its columns. Nothing can be written there: the SQLite file is opened read-only, a server is asked within a read-only
// transaction that has a time limit.
//
// FetchState::position is the cursor of the last row delivered: a number, or a text in the order of its characters, as
// ids and times are. Rows of one cursor are delivered together, so that none
// is left out where a page ends between them. What the query cannot show later it does not find later: where rows may
// become visible out of order (a sequence filled by several writers), let it look back, "id > :cursor - 1000"; what is
// known already is stored nothing twice.
//
// Errors: Invalid "sql.not-a-select", "sql.no-cursor" (":cursor" is missing), "sql.no-cursor-column" (details: its
// name), "sql.cursor-ties" (more rows of one cursor than a page may hold); Denied "sql.writes"; Unavailable
// "sql.unreachable", "sql.timeout"; Invalid "sql.refused" (details: what the database says). A row in quarantine:
// "sql.blob", "sql.no-text", "sql.field-too-long".
std::unique_ptr<Collector> makeSql();

}  // namespace zhiban
