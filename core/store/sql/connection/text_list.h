// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

namespace zhiban::sql {

// A list of texts in one column: a JSON array.
inline QString listText(const QStringList& list) {
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

inline QStringList listFromText(const QString& text) {
    QStringList list;
    for (const QJsonValue& value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        list << value.toString();
    }
    return list;
}

}  // namespace zhiban::sql
