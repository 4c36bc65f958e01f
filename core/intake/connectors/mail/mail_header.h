// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <utility>
#include <vector>

namespace zhiban {

// The header of a mail or of one of its parts.
class MailHeader {
  public:
    // Takes the header off the front of `bytes`, which then begins with the body. Folded lines are joined.
    static MailHeader takenFrom(QByteArrayView& bytes);

    bool isEmpty() const { return fields_.empty(); }
    QByteArray raw(QByteArrayView name) const;  // the first of this name; empty when there is none
    // For people: encoded words (RFC 2047) decoded; bytes above ASCII that should not be there read as UTF-8, else as
    // what they look like.
    QString text(QByteArrayView name) const;
    // "text/plain" of a Content-Type; lower case.
    QByteArray value(QByteArrayView name) const;
    // A parameter after the value, RFC 2231 forms too.
    QString parameter(QByteArrayView name, QByteArrayView wanted) const;

  private:
    std::vector<std::pair<QByteArray, QByteArray>> fields_;  // lower-case name -> value
};

// Decodes "=?gb2312?B?…?=" and the text around it. `doubtful` becomes true when bytes did not decode.
QString decodeEncodedWords(QByteArrayView written, bool& doubtful);

// RFC 2045 quoted-printable; `isWord`: its form in headers, where _ is a space.
QByteArray decodeQuotedPrintable(QByteArrayView written, bool isWord);

// "王小明 <a@b.cn>" and "a@b.cn (王小明)" are 王小明; without a name the address.
QString mailboxName(const QString& mailbox);

}  // namespace zhiban
