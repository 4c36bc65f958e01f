// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secret_keeper.h"

#include <QCryptographicHash>
#include <QUrl>

namespace zhiban {
namespace {
constexpr qsizetype kLongestWord = 200;  // systemd and file systems take 255
}

QString SecretName::asWord() const {
    const QByteArray word = QUrl::toPercentEncoding(source) + '.' + QUrl::toPercentEncoding(setting);
    if (word.size() <= kLongestWord) {
        return QString::fromLatin1(word);
    }
    const QByteArray hash = QCryptographicHash::hash(word, QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(word.left(kLongestWord - hash.size() - 1) + '.' + hash);
}

}  // namespace zhiban
