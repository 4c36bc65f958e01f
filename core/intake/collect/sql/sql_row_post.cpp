// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/collect/sql/sql_row_post.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

#include "core/intake/pipeline/raw_post.h"

namespace zhiban {
namespace {

constexpr qsizetype kLongestField = 1024 * 1024;  // UTF-16 units

QByteArray asJson(const QStringList& columns, const SqlRow& row) {
    QJsonObject values;
    for (qsizetype column = 0; column < columns.size(); ++column) {
        const QString& value = row.values[column];
        values[columns[column]] = value.isNull() ? QJsonValue() : QJsonValue(value);
    }
    return QJsonDocument(values).toJson(QJsonDocument::Compact);
}

}  // namespace

SqlRowPosts::SqlRowPosts(const QStringList& columns, const ReadOptions& options, Delivery& delivery)
    : columns_(columns),
      updatedAt_(columnNamed(QStringLiteral("updated"))),
      summaryAt_(columnNamed(QStringLiteral("summary"))),
      languageAt_(columnNamed(QStringLiteral("language"))),
      cleaner_(options),
      delivery_(delivery) {
    for (const PostField field : kPostFields) {
        if (const qsizetype column = columnNamed(columnOf(field, options.mapping)); column >= 0) {
            fields_.emplace_back(field, column);
        }
    }
}

qsizetype SqlRowPosts::columnNamed(const QString& name) const {
    const auto found = std::ranges::find_if(
        columns_, [&](const QString& column) { return column.compare(name, Qt::CaseInsensitive) == 0; });
    return found == columns_.end() ? -1 : found - columns_.begin();
}

Result<Done> SqlRowPosts::deliver(const SqlRow& row) {
    RawPost raw;
    for (const auto& [field, column] : fields_) {
        if (row.isBlob[static_cast<size_t>(column)]) {
            return refuse(row, QStringLiteral("sql.blob"),
                          QStringLiteral("%1 holds bytes, not text").arg(columns_[column]));
        }
        if (row.values[column].size() > kLongestField) {
            return refuse(row, QStringLiteral("sql.field-too-long"),
                          QStringLiteral("%1 has more than %2 characters").arg(columns_[column]).arg(kLongestField));
        }
        raw.set(field, row.values[column]);
    }
    SourceItem item;
    item.post = std::move(raw.post);
    item.summary = row.values.value(summaryAt_);
    item.language = row.values.value(languageAt_);
    if (item.post.body.isEmpty()) {
        item.post.body = item.summary;
    }
    cleaner_.clean(item, raw.published, row.values.value(updatedAt_));
    if (!saysSomething(item)) {
        return refuse(row, QStringLiteral("sql.no-text"), QStringLiteral("neither title, text nor address"));
    }
    return delivery_.item(std::move(item));
}

Result<Done> SqlRowPosts::refuse(const SqlRow& row, const QString& subject, const QString& what) {
    const QByteArray bytes = asJson(columns_, row);
    return delivery_.refuse(subject, what, row.cursor, bytes, bytes.size());
}

}  // namespace zhiban
