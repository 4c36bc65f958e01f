// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/text/search_words.h"
#include "core/domain/alert.h"
#include "core/store/sql/connection/bind.h"
#include "core/store/sql/connection/sql_error.h"

namespace zhiban::sql {

// A filter as a condition over the tables of feedTables, with its values beside it.
struct Condition {
    QString text;  // "a AND b …"; "1 = 1" when nothing is asked
    Binds binds;
};

// All of the filter but its words, which no database finds however they are written: see core/store/sql/search.
Result<Condition> conditionOf(const PostFilter& filter, Engine engine);

// "key IN (…)", over the table of sources.
Condition keyIn(const QStringList& sources);

// Invalid "search.too-many-words" above 20 words.
Result<SearchWords> searchWordsOf(const QString& typed);

}  // namespace zhiban::sql
