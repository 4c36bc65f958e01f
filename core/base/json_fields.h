// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <optional>

#include "core/base/clock.h"
#include "core/base/result.h"

namespace zhiban {

// Reads the fields of one JSON object and remembers the first that is absent or of the wrong type, so that a
// reader is a list of fields with one check at the end. Lives as long as the object it reads.
class JsonFields {
  public:
    explicit JsonFields(const QJsonObject& object) : object_(object) {}

    QString text(QLatin1String key);
    QString textOr(QLatin1String key, const QString& absent = {}) const;
    bool boolean(QLatin1String key);
    qint64 number(QLatin1String key);   // integers up to 2^53
    TimePoint time(QLatin1String key);  // UTC milliseconds
    // Absent is none; there and of another type is a fault.
    std::optional<qint64> numberIfAny(QLatin1String key);
    std::optional<TimePoint> timeIfAny(QLatin1String key);
    QStringList textsIfAny(QLatin1String key);
    QByteArray hex(QLatin1String key);
    QStringList texts(QLatin1String key);
    QJsonArray array(QLatin1String key);

    // Records a fault a reader found itself, e.g. an unknown key word.
    void refuse(QLatin1String key, const QString& why);
    // Error Invalid "json.field" naming the first bad field.
    Result<Done> finish() const;

  private:
    QJsonValue take(QLatin1String key, QJsonValue::Type type);

    const QJsonObject& object_;
    QString fault_;
};

}  // namespace zhiban
