// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>
#include <compare>

#include "core/base/clock.h"

namespace zhiban {

// A number that cannot be mistaken for another table's number.
template <typename Tag>
struct RowId {
    qint64 value = 0;  // 0 = not stored yet

    explicit operator bool() const { return value != 0; }
    auto operator<=>(const RowId&) const = default;
    friend size_t qHash(const RowId& id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

// RFC 9562 UUID version 7 as lower-case text: what people make (cases, entries) is named on the desk where it
// is made, offline too, and sorts by time.
template <typename Tag>
struct Uuid {
    QString text;

    explicit operator bool() const { return !text.isEmpty(); }
    auto operator<=>(const Uuid&) const = default;
    friend size_t qHash(const Uuid& id, size_t seed = 0) { return ::qHash(id.text, seed); }
};

// 36 characters, hex with dashes. Unique per process without a lock: 48 bits of time, 74 of randomness.
QString newUuid7(TimePoint now);

template <typename Id>
Id makeUuid(TimePoint now) {
    return Id{newUuid7(now)};
}

}  // namespace zhiban

template <typename Tag>
struct std::hash<zhiban::RowId<Tag>> {
    size_t operator()(const zhiban::RowId<Tag>& id) const noexcept { return std::hash<qint64>{}(id.value); }
};
template <typename Tag>
struct std::hash<zhiban::Uuid<Tag>> {
    size_t operator()(const zhiban::Uuid<Tag>& id) const noexcept { return qHash(id.text); }
};
