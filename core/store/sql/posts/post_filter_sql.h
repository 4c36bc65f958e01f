// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/alert.h"
#include "core/store/sql/connection/bind.h"
#include "core/store/sql/connection/sql_error.h"

namespace zhiban::sql {

// A filter as a condition over the tables of feedTables, with its values beside it.
struct Condition {
    QString text;  // "a AND b …"; "1 = 1" when nothing is asked
    Binds binds;
};

// Invalid "search.too-many-words" above 20 words.
Result<Condition> conditionOf(const PostFilter& filter, Engine engine);

// That every blank-separated word occurs in one of the columns, as written, ASCII case ignored.
Result<Condition> wordsCondition(const QString& words, const QStringList& columns, Engine engine);

}  // namespace zhiban::sql
