// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace zhiban::sql {

// A mark of what a row of the index holds, kept in the row: a row that was changed on the disk does not match it.
// Any change within eight bytes in a row is noticed; any other but for one in 2^64. Not against forgers.
class Seal final {
  public:
    Seal& add(qint64 number);
    Seal& add(QByteArrayView bytes);
    qint64 value() const { return static_cast<qint64>(state_); }

  private:
    quint64 state_ = 0x9E3779B97F4A7C15;
};

}  // namespace zhiban::sql
