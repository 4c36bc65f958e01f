// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "core/intake/post_field.h"

namespace zhiban {

// Which column holds which field, guessed from what people call them: 标题, 内容, 发布时间, title, content …
// Columns about the answer (回复时间) are not taken for the post's own.
FieldMapping suggestColumns(const QStringList& header);

// Field -> position in the row: the mapping where it says something, else the suggestion. Invalid
// "csv.missing-column" or "csv.no-text-column".
Result<std::map<PostField, qsizetype>> findColumns(const QStringList& header, const FieldMapping& mapping);

}  // namespace zhiban
