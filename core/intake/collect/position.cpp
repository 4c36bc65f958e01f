// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/collect/position.h"

#include <QCryptographicHash>

namespace zhiban {
namespace {
constexpr qsizetype kMarkLength = 12;  // hexadecimal digits: told apart from what the same source was asked before
}

QString Position::markOf(const QStringList& asked) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& part : asked) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    return QString::fromLatin1(hash.result().toHex().left(kMarkLength));
}

std::optional<QString> Position::read(const QString& position, const QString& mark) {
    const QString begin = mark + u' ';
    return position.startsWith(begin) ? std::optional(position.mid(begin.size())) : std::nullopt;
}

}  // namespace zhiban
