// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/search/seal.h"

#include <QtEndian>
#include <bit>
#include <cstring>

namespace zhiban::sql {

// Every step can be undone when one knows what was added: two that differ in one step only end differently.
Seal& Seal::add(qint64 number) {
    constexpr quint64 odd = 0x9FB21C651E98DF25;
    state_ = std::rotl(state_ ^ static_cast<quint64>(number), 29) * odd;
    return *this;
}

// Eight at a time: a block takes less than a microsecond.
Seal& Seal::add(QByteArrayView bytes) {
    qsizetype at = 0;
    for (; at + 8 <= bytes.size(); at += 8) {
        add(qFromLittleEndian<qint64>(bytes.data() + at));
    }
    qint64 rest = 0;
    std::memcpy(&rest, bytes.data() + at, static_cast<size_t>(bytes.size() - at));
    return add(rest).add(static_cast<qint64>(bytes.size()));
}

}  // namespace zhiban::sql
