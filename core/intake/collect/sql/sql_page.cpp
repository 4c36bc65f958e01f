// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/collect/sql/sql_page.h"

#include <QDateTime>
#include <QSqlError>
#include <QSqlField>
#include <QSqlRecord>
#include <QVariant>

namespace zhiban {
namespace {

// As the person's query, in a name of its own, on lines of its own: it may end with a comment.
QString asTable(const QString& query) {
    return QStringLiteral("(\n%1\n) AS zhiban_rows").arg(query);
}

bool isBytes(const QVariant& value) {
    return value.metaType().id() == QMetaType::QByteArray;
}

QString textOf(const QVariant& value) {
    if (value.isNull()) {
        return {};
    }
    switch (value.metaType().id()) {
        case QMetaType::Double:
        case QMetaType::Float:
            return QString::number(value.toDouble(), 'g', 17);
        case QMetaType::QDateTime:  // a time of day somewhere: the source's zone says where
            return value.toDateTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
        case QMetaType::QByteArray:
            return QStringLiteral("%1 bytes").arg(value.toByteArray().size());
        default:
            return value.toString();
    }
}

}  // namespace

Result<SqlPages> SqlPages::of(const SqlSource& source, SqlConnection& connection) {
    SqlPages pages(source, connection);
    const QString nothing = source.dialect.pagesQueries
                                ? QStringLiteral("SELECT * FROM %1 LIMIT 0").arg(asTable(source.query))
                                : source.query;
    const Result<QSqlQuery> asked = connection.ask(nothing, source.begin);
    if (!asked) {
        return fail(asked.error());
    }
    const QSqlRecord record = asked->record();
    for (int column = 0; column < record.count(); ++column) {
        const QSqlField field = record.field(column);
        pages.columns_ << field.name();
        pages.isBytes_.push_back(source.dialect.castsToText && field.metaType().id() == QMetaType::QByteArray);
    }
    pages.cursorAt_ = pages.columns_.indexOf(source.cursorColumn);
    for (qsizetype column = 0; pages.cursorAt_ < 0 && column < pages.columns_.size(); ++column) {
        if (pages.columns_[column].compare(source.cursorColumn, Qt::CaseInsensitive) == 0) {
            pages.cursorAt_ = column;
        }
    }
    if (pages.cursorAt_ < 0) {
        return fail(ErrorKind::Invalid, QStringLiteral("the query gives no such column"),
                    QStringLiteral("sql.no-cursor-column"),
                    {source.cursorColumn, pages.columns_.join(QLatin1String(", "))});
    }
    return pages;
}

QString SqlPages::selected() const {
    if (!source_.dialect.castsToText) {
        return QStringLiteral("*");
    }
    QStringList selected;
    for (const QString& column : columns_) {
        selected << QStringLiteral("CAST(zhiban_rows.%1 AS text)").arg(connection_.quoted(column));
    }
    return selected.join(QLatin1String(", "));
}

QString SqlPages::statement(int rows) const {
    if (!source_.dialect.pagesQueries) {
        return source_.query;
    }
    return QStringLiteral("SELECT %1 FROM %2 ORDER BY zhiban_rows.%3 LIMIT %4")
        .arg(selected(), asTable(source_.query), connection_.quoted(columns_[cursorAt_]))
        .arg(rows);
}

SqlRow SqlPages::rowOf(const QSqlQuery& query) const {
    SqlRow row;
    row.isBlob.resize(static_cast<size_t>(columns_.size()));
    for (int column = 0; column < columns_.size(); ++column) {
        const auto index = static_cast<size_t>(column);
        const QVariant value = query.value(column);
        row.values << textOf(value);
        row.isBlob[index] = !value.isNull() && (isBytes(value) || isBytes_[index]);
    }
    row.cursor = row.values[cursorAt_];
    return row;
}

Result<SqlPage> SqlPages::after(const QString& cursor, int rows) const {
    Result<QSqlQuery> asked = connection_.ask(statement(rows), cursor);
    if (!asked) {
        return fail(asked.error());
    }
    SqlPage page;
    while (static_cast<int>(page.rows.size()) < rows && asked->next()) {
        page.rows.push_back(rowOf(*asked));
    }
    if (asked->lastError().type() != QSqlError::NoError) {
        return fail(connection_.errorOf(asked->lastError()));
    }
    page.isFull = static_cast<int>(page.rows.size()) == rows;
    return page;
}

}  // namespace zhiban
