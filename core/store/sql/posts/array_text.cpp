// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/posts/array_text.h"

namespace zhiban::sql {

void ArrayText::separate() {
    if (!out_.isEmpty()) {
        out_ += QLatin1Char(',');
    }
}

void ArrayText::add(const QString& text) {
    separate();
    out_ += QLatin1Char('"');
    for (const QChar unit : text) {
        if (unit == u'"' || unit == u'\\') {
            out_ += QLatin1Char('\\');
        }
        out_ += unit;
    }
    out_ += QLatin1Char('"');
}

void ArrayText::add(const QByteArray& bytes) {
    separate();
    out_ += QLatin1String(bytes.toHex());
}

void ArrayText::add(qint64 number) {
    separate();
    out_ += QString::number(number);
}

}  // namespace zhiban::sql
