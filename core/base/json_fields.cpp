// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_fields.h"

namespace zhiban {

QJsonValue JsonFields::take(QLatin1String key, QJsonValue::Type type) {
    const QJsonValue value = object_.value(key);
    if (value.type() != type) {
        refuse(key, value.isUndefined() ? QStringLiteral("is missing") : QStringLiteral("has another type"));
    }
    return value;
}

QString JsonFields::text(QLatin1String key) {
    return take(key, QJsonValue::String).toString();
}

QString JsonFields::textOr(QLatin1String key, const QString& absent) const {
    return object_.value(key).toString(absent);
}

bool JsonFields::boolean(QLatin1String key) {
    return take(key, QJsonValue::Bool).toBool();
}

qint64 JsonFields::number(QLatin1String key) {
    return take(key, QJsonValue::Double).toInteger();
}

TimePoint JsonFields::time(QLatin1String key) {
    return fromMilliseconds(number(key));
}

std::optional<qint64> JsonFields::numberIfAny(QLatin1String key) {
    return object_.contains(key) ? std::optional(number(key)) : std::nullopt;
}

std::optional<TimePoint> JsonFields::timeIfAny(QLatin1String key) {
    return object_.contains(key) ? std::optional(time(key)) : std::nullopt;
}

QByteArray JsonFields::hex(QLatin1String key) {
    return QByteArray::fromHex(text(key).toLatin1());
}

QStringList JsonFields::texts(QLatin1String key) {
    QStringList texts;
    const QJsonArray values = array(key);
    for (const QJsonValue& value : values) {
        if (!value.isString()) {
            refuse(key, QStringLiteral("holds something that is not text"));
        }
        texts << value.toString();
    }
    return texts;
}

QStringList JsonFields::textsIfAny(QLatin1String key) {
    return object_.contains(key) ? texts(key) : QStringList();
}

QJsonArray JsonFields::array(QLatin1String key) {
    return take(key, QJsonValue::Array).toArray();
}

void JsonFields::refuse(QLatin1String key, const QString& why) {
    if (fault_.isEmpty()) {
        fault_ = QStringLiteral("field \"%1\" %2").arg(key, why);
    }
}

Result<Done> JsonFields::finish() const {
    if (!fault_.isEmpty()) {
        return fail(ErrorKind::Invalid, fault_, QStringLiteral("json.field"), {fault_});
    }
    return Done{};
}

}  // namespace zhiban
