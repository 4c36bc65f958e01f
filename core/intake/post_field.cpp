// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/post_field.h"

#include <algorithm>

namespace zhiban {

QString fieldName(PostField field) {
    static const std::array<QString, kPostFields.size()> names{
        QStringLiteral("id"),     QStringLiteral("url"),       QStringLiteral("title"), QStringLiteral("body"),
        QStringLiteral("author"), QStringLiteral("published"), QStringLiteral("place"), QStringLiteral("likes"),
        QStringLiteral("source"), QStringLiteral("category")};
    return names.at(static_cast<size_t>(field));
}

Result<FieldMapping> parseMapping(const QStringList& arguments) {
    FieldMapping mapping;
    for (const QString& argument : arguments) {
        const qsizetype equals = argument.indexOf(QLatin1Char('='));
        const QString column = argument.mid(equals + 1).trimmed();
        if (equals < 1 || column.isEmpty()) {
            return fail(ErrorKind::Invalid, QStringLiteral("a mapping is field=column"),
                        QStringLiteral("mapping.syntax"), {argument});
        }
        const QString name = argument.left(equals).trimmed();
        const auto field =
            std::ranges::find_if(kPostFields, [&](PostField candidate) { return fieldName(candidate) == name; });
        if (field == kPostFields.end()) {
            return fail(ErrorKind::Invalid, QStringLiteral("a post has no field of this name"),
                        QStringLiteral("mapping.unknown-field"), {name});
        }
        mapping[*field] = column;
    }
    return mapping;
}

QString columnOf(PostField field, const FieldMapping& mapping) {
    const auto found = mapping.find(field);
    return found == mapping.end() ? fieldName(field) : found->second;
}

}  // namespace zhiban
