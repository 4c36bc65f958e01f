// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace zhiban::sql {

// Collects the elements of a PostgreSQL array in its text form: {1,NULL,"a \"quoted\" text"}.
class ArrayText {
  public:
    void add(const QString& text);
    void add(const QByteArray& bytes);  // as hexadecimal text
    void add(qint64 number);
    void add(int number) { add(static_cast<qint64>(number)); }
    template <typename Value>
    void add(const std::optional<Value>& value) {
        if (value) {
            add(*value);
        } else {
            separate();
            out_ += QLatin1String("NULL");
        }
    }
    QString text() const { return QLatin1Char('{') + out_ + QLatin1Char('}'); }

  private:
    void separate();
    QString out_;
};

}  // namespace zhiban::sql
