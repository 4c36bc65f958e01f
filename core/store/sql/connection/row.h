// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlQuery>
#include <QVariant>
#include <optional>

#include "core/base/clock.h"

namespace zhiban::sql {

// The current row of a question, its columns taken one after the other in the order of the SELECT.
class Row {
  public:
    explicit Row(const QSqlQuery& query) : query_(query) {}

    qint64 integer() { return query_.value(next_++).toLongLong(); }
    int small() { return query_.value(next_++).toInt(); }
    bool truth() { return small() != 0; }
    QString text() { return query_.value(next_++).toString(); }
    QByteArray bytes() { return query_.value(next_++).toByteArray(); }
    TimePoint time() { return fromMilliseconds(integer()); }
    std::optional<TimePoint> optionalTime() {
        const QVariant value = query_.value(next_++);
        return value.isNull() ? std::nullopt : std::optional(fromMilliseconds(value.toLongLong()));
    }
    std::optional<int> optionalSmall() {
        const QVariant value = query_.value(next_++);
        return value.isNull() ? std::nullopt : std::optional(value.toInt());
    }
    template <typename Id>
    Id id() {
        if constexpr (requires(Id value) { value.text; }) {
            return Id{text()};
        } else {
            return Id{integer()};
        }
    }

  private:
    const QSqlQuery& query_;
    int next_ = 0;
};

}  // namespace zhiban::sql
