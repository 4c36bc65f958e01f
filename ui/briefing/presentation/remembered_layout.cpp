// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/presentation/remembered_layout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace zhiban {

namespace {

constexpr int version = 1;

QStringList textsOf(const QJsonObject& object, const char* key) {
    QStringList list;
    for (const QJsonValue& value : object[QLatin1String(key)].toArray()) {
        list << value.toString();
    }
    return list;
}

}  // namespace

QByteArray RememberedLayout::toBytes() const {
    QJsonArray widths;
    for (const int size : sizes) {
        widths.append(size);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("version"), version},
                                     {QStringLiteral("order"), QJsonArray::fromStringList(order)},
                                     {QStringLiteral("hidden"), QJsonArray::fromStringList(hidden)},
                                     {QStringLiteral("sizes"), widths}})
        .toJson(QJsonDocument::Compact);
}

std::optional<RememberedLayout> RememberedLayout::fromBytes(const QByteArray& bytes) {
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object[QStringLiteral("version")].toInt() != version) {
        return std::nullopt;
    }
    RememberedLayout layout{textsOf(object, "order"), textsOf(object, "hidden"), {}};
    for (const QJsonValue& value : object[QStringLiteral("sizes")].toArray()) {
        layout.sizes << value.toInt();
    }
    return layout;
}

}  // namespace zhiban
