// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <array>
#include <map>

#include "core/base/result.h"

namespace zhiban {

// The fields of a post that an input can fill, in the order people are shown them.
enum class PostField { Id, Url, Title, Body, Author, Published, Place, Likes, Source, Category };

inline constexpr std::array kPostFields{PostField::Id,     PostField::Url,       PostField::Title, PostField::Body,
                                        PostField::Author, PostField::Published, PostField::Place, PostField::Likes,
                                        PostField::Source, PostField::Category};

// Field -> column name. A field that is not in it is looked for under its own name.
using FieldMapping = std::map<PostField, QString>;

// The name in JSONL, on the command line and in CSV headers: "id", "url", … "category".
QString fieldName(PostField field);

// Reads "field=column" arguments. Invalid "mapping.unknown-field" or "mapping.syntax" (details: the argument).
Result<FieldMapping> parseMapping(const QStringList& arguments);

// The column a field is read from.
QString columnOf(PostField field, const FieldMapping& mapping);

}  // namespace zhiban
