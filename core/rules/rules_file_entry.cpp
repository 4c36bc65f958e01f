// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rules_file_entry.h"

#include <QJsonArray>

#include "core/rules/rules_file_keys.h"

namespace zhiban {

using namespace rules_file;

RulesFileEntry::RulesFileEntry(const QJsonObject& object, qsizetype index) : object_(object) {
    const QString name = object.value(NameKey).toString();
    where_ = name.isEmpty() ? QStringLiteral("#%1").arg(index + 1) : name;
    known_ << NameKey;
    if (name.isEmpty()) {
        refuse("wrong-type", NameKey);
    }
}

void RulesFileEntry::read(const QString& key, QString& value) {
    if (const std::optional<QJsonValue> found = take(key, QJsonValue::String)) {
        value = found->toString();
    }
}

void RulesFileEntry::read(const QString& key, bool& value) {
    if (const std::optional<QJsonValue> found = take(key, QJsonValue::Bool)) {
        value = found->toBool();
    }
}

void RulesFileEntry::read(const QString& key, QStringList& value) {
    const std::optional<QJsonValue> found = take(key, QJsonValue::Array);
    if (!found) {
        return;
    }
    value.clear();
    const QJsonArray items = found->toArray();
    for (const QJsonValue item : items) {
        if (!item.isString()) {
            refuse("wrong-type", key);
        }
        value << item.toString();
    }
}

void RulesFileEntry::read(const QString& key, std::optional<int>& value) {
    if (const std::optional<QJsonValue> found = take(key, QJsonValue::Double)) {
        value = found->toInt();
    }
}

void RulesFileEntry::read(const QString& key, std::optional<TimePoint>& value) {
    QString text;
    read(key, text);
    if (text.isEmpty()) {
        return;
    }
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime) {
        refuseValue(QStringLiteral("%1 \"%2\"").arg(key, text));
        return;
    }
    value = fromDateTime(time);
}

void RulesFileEntry::read(const QString& key, std::optional<DailyHours>& value) {
    QString text;
    read(key, text);
    if (text.isEmpty()) {
        return;
    }
    const DailyHours hours{QTime::fromString(text.section(QLatin1Char('-'), 0, 0), ClockFormat),
                           QTime::fromString(text.section(QLatin1Char('-'), 1), ClockFormat)};
    if (!hours.from.isValid() || !hours.to.isValid()) {
        refuseValue(QStringLiteral("%1 \"%2\"").arg(key, text));
        return;
    }
    value = hours;
}

std::optional<QJsonValue> RulesFileEntry::take(const QString& key, QJsonValue::Type type) {
    known_ << key;
    const QJsonValue value = object_.value(key);
    if (value.isUndefined()) {
        return std::nullopt;
    }
    if (value.type() != type) {
        refuse("wrong-type", key);
        return std::nullopt;
    }
    return value;
}

Result<Done> RulesFileEntry::finish() {
    for (const QString& key : object_.keys()) {
        if (!known_.contains(key)) {
            refuse("unknown-key", key);
        }
    }
    return error_ ? Result<Done>(fail(*error_)) : Done{};
}

void RulesFileEntry::refuse(const char* kind, const QString& what) {
    if (!error_) {
        error_ = Error{ErrorKind::Invalid,
                       QStringLiteral("rules file, %1: %2").arg(where_, what),
                       QStringLiteral("rules-file.") + QLatin1String(kind),
                       {where_, what}};
    }
}

}  // namespace zhiban
