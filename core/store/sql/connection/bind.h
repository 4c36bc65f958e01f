// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>
#include <optional>

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/domain/level.h"

namespace zhiban::sql {

// A value for a named placeholder. Texts and bytes are never NULL: an absent one is an empty one.
struct Bind {
    QString name;
    QVariant value;

    template <typename Value>
    Bind(const char16_t* placeholder, const Value& bound)
        : name(QStringView(placeholder).toString()), value(toVariant(bound)) {}

    static QVariant toVariant(qint64 number) { return QVariant(static_cast<qlonglong>(number)); }
    static QVariant toVariant(int number) { return QVariant(number); }
    static QVariant toVariant(bool truth) { return QVariant(truth ? 1 : 0); }
    static QVariant toVariant(const QString& text) { return QVariant(text.isNull() ? QLatin1String("") : text); }
    static QVariant toVariant(const QByteArray& bytes) { return QVariant(bytes.isNull() ? QByteArray("") : bytes); }
    static QVariant toVariant(TimePoint time) { return toVariant(toMilliseconds(time)); }
    static QVariant toVariant(Level level) { return QVariant(static_cast<int>(level)); }
    template <typename Tag>
    static QVariant toVariant(const RowId<Tag>& id) {
        return toVariant(id.value);
    }
    template <typename Tag>
    static QVariant toVariant(const Uuid<Tag>& id) {
        return toVariant(id.text);
    }
    template <typename Value>
    static QVariant toVariant(const std::optional<Value>& value) {
        return value ? toVariant(*value) : QVariant();
    }
};
using Binds = std::vector<Bind>;

}  // namespace zhiban::sql
