// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/connectors/jsonl/jsonl_record.h"

#include <algorithm>

#include "core/intake/text/json_cursor.h"

namespace zhiban {
namespace {

enum class ValueRead { Text, Nothing, WrongType, Fault };

// A value as text: strings decoded, numbers with the digits they were written in, null as nothing.
ValueRead readValue(JsonCursor& cursor, QString& text) {
    QByteArrayView digits;
    switch (cursor.peek()) {
        case JsonKind::String:
            return cursor.readString(text) ? ValueRead::Text : ValueRead::Fault;
        case JsonKind::Number:
            if (!cursor.readNumber(digits)) {
                return ValueRead::Fault;
            }
            text = QString::fromLatin1(digits);
            return ValueRead::Text;
        case JsonKind::Null:
            return cursor.skip() ? ValueRead::Nothing : ValueRead::Fault;
        default:
            return cursor.skip() ? ValueRead::WrongType : ValueRead::Fault;
    }
}

JsonlRefusal faultOf(const JsonCursor& cursor) {
    if (cursor.fault() == JsonFault::TooDeep) {
        return {QStringLiteral("jsonl.too-deep"),
                QStringLiteral("nested deeper than %1 levels").arg(JsonCursor::kMaximumDepth)};
    }
    return {QStringLiteral("jsonl.not-json"), QStringLiteral("not JSON at byte %1").arg(cursor.offset())};
}

}  // namespace

JsonlRecordReader::JsonlRecordReader(const FieldMapping& mapping) {
    for (const PostField field : kPostFields) {
        columns_.push_back({columnOf(field, mapping).toUtf8(), field});
    }
}

// Many files have a list or an object under that name, which is no reason to refuse the post.
bool JsonlRecordReader::isCategoryAlone(QByteArrayView name) const {
    return std::ranges::all_of(
        columns_, [&](const Column& column) { return column.name != name || column.field == PostField::Category; });
}

JsonlRefusal JsonlRecordReader::read(QByteArrayView line, Record& record) const {
    JsonCursor cursor(line);
    if (cursor.peek() != JsonKind::Object) {
        return cursor.skip() && cursor.atEnd()
                   ? JsonlRefusal{QStringLiteral("jsonl.not-object"), QStringLiteral("the line is not a JSON object")}
                   : faultOf(cursor);
    }
    cursor.enter();
    QByteArrayView name;
    QString text;
    QString wrongType;
    while (cursor.nextMember(name)) {
        if (std::ranges::find(columns_, name, &Column::name) == columns_.end()) {
            cursor.skip();
            continue;
        }
        const ValueRead read = readValue(cursor, text);
        record.damaged = record.damaged || (read == ValueRead::Text && text.contains(QChar::ReplacementCharacter));
        if (read == ValueRead::WrongType && !isCategoryAlone(name)) {
            wrongType = QString::fromUtf8(name);
        }
        for (const Column& column : columns_) {
            if (read == ValueRead::Text && column.name == name) {  // one member may fill two fields
                record.raw.set(column.field, text);
            }
        }
    }
    if (!cursor.atEnd()) {
        return faultOf(cursor);
    }
    if (!wrongType.isEmpty()) {
        return {QStringLiteral("jsonl.wrong-type"),
                QStringLiteral("member \"%1\" is neither text nor a number").arg(wrongType)};
    }
    if (!record.raw.hasText()) {
        return {QStringLiteral("jsonl.no-text"), QStringLiteral("neither title nor body")};
    }
    return {};
}

}  // namespace zhiban
