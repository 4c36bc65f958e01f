// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/connectors/mail/mail_header.h"

#include <algorithm>
#include <cctype>

#include "core/intake/text/charset.h"

namespace zhiban {
namespace {

constexpr size_t kMostFields = 1000;
constexpr qsizetype kLongestField = 64 * 1024;

bool isFieldName(QByteArrayView name) {
    return !name.isEmpty() && std::ranges::all_of(name, [](char c) { return c > 0x20 && c < 0x7F; });
}

// One encoded word at `at`; how far it reaches, 0 when none begins there.
struct EncodedWord {
    QByteArray charset;
    QByteArray bytes;
    qsizetype length = 0;
};

EncodedWord wordAt(QByteArrayView text, qsizetype at) {
    const QByteArrayView rest = text.sliced(at);
    if (!rest.startsWith("=?")) {
        return {};
    }
    const qsizetype afterCharset = rest.indexOf('?', 2);
    const qsizetype afterKind = afterCharset < 0 ? -1 : rest.indexOf('?', afterCharset + 1);
    const qsizetype end = afterKind < 0 ? -1 : rest.indexOf("?=", afterKind + 1);
    if (end < 0 || afterKind != afterCharset + 2) {
        return {};
    }
    EncodedWord word;
    word.charset = rest.sliced(2, afterCharset - 2).toByteArray();
    if (const qsizetype star = word.charset.indexOf('*'); star >= 0) {  // RFC 2231: a language follows
        word.charset.truncate(star);
    }
    const QByteArrayView encoded = rest.sliced(afterKind + 1, end - afterKind - 1);
    const int kind = rest[afterCharset + 1] | 0x20;
    if (kind != 'b' && kind != 'q') {
        return {};
    }
    const bool isBase64 = kind == 'b';
    word.bytes = isBase64 ? QByteArray::fromBase64(encoded.toByteArray()) : decodeQuotedPrintable(encoded, true);
    word.length = end + 2;
    return word;
}

QString decoded(QByteArrayView bytes, const QByteArray& charset, bool& doubtful) {
    const DecodedText text = charset.isEmpty() ? recoverText(bytes) : decodeText(bytes, charset);
    doubtful = doubtful || text.doubtful;
    return text.text;
}

QByteArray percentDecoded(const QByteArray& text) {
    return QByteArray::fromPercentEncoding(text);
}

}  // namespace

QByteArray decodeQuotedPrintable(QByteArrayView written, bool isWord) {
    QByteArray bytes;
    bytes.reserve(written.size());
    for (qsizetype at = 0; at < written.size(); ++at) {
        const char c = written[at];
        if (c == '=') {
            const QByteArrayView next = written.sliced(at + 1);
            if (next.startsWith("\r\n")) {
                at += 2;
            } else if (next.startsWith('\n')) {
                at += 1;
            } else if (next.size() >= 2 && isxdigit(static_cast<unsigned char>(next[0])) != 0 &&
                       isxdigit(static_cast<unsigned char>(next[1])) != 0) {
                bytes += QByteArray::fromHex(next.first(2).toByteArray());
                at += 2;
            } else {
                bytes += c;
            }
        } else {
            bytes += isWord && c == '_' ? ' ' : c;
        }
    }
    return bytes;
}

QString decodeEncodedWords(QByteArrayView written, bool& doubtful) {
    QString result;
    QByteArray pending;  // bytes of words that follow each other: a character may be split between them
    QByteArray charset;
    const auto flush = [&] {
        result += pending.isEmpty() ? QString() : decoded(pending, charset, doubtful);
        pending.clear();
    };
    qsizetype plainFrom = 0;
    for (qsizetype at = written.indexOf("=?"); at >= 0;) {
        EncodedWord word = wordAt(written, at);
        if (word.length == 0) {
            at = written.indexOf("=?", at + 2);
            continue;
        }
        const QByteArrayView between = written.sliced(plainFrom, at - plainFrom);
        if (!between.trimmed().isEmpty() || (plainFrom == 0 && at > 0)) {
            flush();
            result += decoded(between, {}, doubtful);
        }
        if (word.charset.compare(charset, Qt::CaseInsensitive) != 0) {
            flush();
            charset = word.charset;
        }
        pending += word.bytes;
        plainFrom = at + word.length;
        at = written.indexOf("=?", plainFrom);
    }
    flush();
    result += decoded(written.sliced(plainFrom), {}, doubtful);
    return result.simplified();
}

MailHeader MailHeader::takenFrom(QByteArrayView& bytes) {
    MailHeader header;
    while (!bytes.isEmpty()) {
        const qsizetype newline = bytes.indexOf('\n');
        QByteArrayView line = newline < 0 ? bytes : bytes.first(newline);
        const qsizetype taken = newline < 0 ? bytes.size() : newline + 1;
        if (line.endsWith('\r')) {
            line.chop(1);
        }
        if (line.isEmpty()) {
            bytes = bytes.sliced(taken);
            break;
        }
        const bool folded = line.front() == ' ' || line.front() == '\t';
        const qsizetype colon = line.indexOf(':');
        if (folded && !header.fields_.empty()) {
            QByteArray& value = header.fields_.back().second;
            if (value.size() < kLongestField) {
                value += ' ' + line.trimmed().toByteArray();
            }
        } else if (colon > 0 && isFieldName(line.first(colon).trimmed())) {
            if (header.fields_.size() < kMostFields) {
                header.fields_.emplace_back(line.first(colon).trimmed().toByteArray().toLower(),
                                            line.sliced(colon + 1).trimmed().toByteArray());
            }
        } else if (header.fields_.empty() && line.startsWith("From ")) {
            // The separator of mailboxes on Unix.
        } else {
            break;  // the empty line is missing: this is the body already
        }
        bytes = bytes.sliced(taken);
    }
    return header;
}

QByteArray MailHeader::raw(QByteArrayView name) const {
    const auto found = std::ranges::find_if(fields_, [&](const auto& field) { return field.first == name; });
    return found == fields_.end() ? QByteArray() : found->second;
}

QString MailHeader::text(QByteArrayView name) const {
    bool doubtful = false;
    return decodeEncodedWords(raw(name), doubtful);
}

QByteArray MailHeader::value(QByteArrayView name) const {
    const QByteArray written = raw(name);
    const qsizetype end = written.indexOf(';');
    return (end < 0 ? written : written.left(end)).trimmed().toLower();
}

QString MailHeader::parameter(QByteArrayView name, QByteArrayView wanted) const {
    const QByteArray written = raw(name);
    QByteArray extended;
    QByteArray extendedCharset;
    QString plain;
    bool doubtful = false;
    bool quoted = false;
    qsizetype from = written.indexOf(';') + 1;
    if (from == 0) {
        return {};
    }
    for (qsizetype at = from; at <= written.size(); ++at) {
        quoted = at < written.size() && written[at] == '"' ? !quoted : quoted;
        if (at < written.size() && (quoted || written[at] != ';')) {
            continue;
        }
        const QByteArray piece = written.mid(from, at - from).trimmed();
        from = at + 1;
        const qsizetype equals = piece.indexOf('=');
        QByteArray key = piece.left(equals).trimmed().toLower();
        QByteArray value = piece.mid(equals + 1).trimmed();
        if (value.startsWith('"') && value.endsWith('"') && value.size() >= 2) {
            value = value.mid(1, value.size() - 2);
        }
        if (equals < 1 || !QByteArrayView(key).startsWith(wanted)) {
            continue;
        }
        const QByteArray form = key.mid(wanted.size());
        if (form.isEmpty()) {
            plain = decodeEncodedWords(value, doubtful);
        } else if (form.startsWith('*')) {  // name*=, name*0=, name*0*=
            const bool isEncoded = form.endsWith('*');
            const qsizetype charsetEnd = value.indexOf('\'');
            const qsizetype languageEnd = charsetEnd < 0 ? -1 : value.indexOf('\'', charsetEnd + 1);
            if (isEncoded && extended.isEmpty() && languageEnd >= 0) {
                extendedCharset = value.left(charsetEnd);
                value = value.mid(languageEnd + 1);
            }
            extended += isEncoded ? percentDecoded(value) : value;
        }
    }
    return extended.isEmpty() ? plain : decoded(extended, extendedCharset, doubtful);
}

QString mailboxName(const QString& mailbox) {
    const QString written = mailbox.simplified();
    if (const qsizetype open = written.indexOf(u'<'); open > 0) {
        QString name = written.left(open).trimmed();
        if (name.size() >= 2 && name.startsWith(u'"') && name.endsWith(u'"')) {
            name = name.mid(1, name.size() - 2).replace(QLatin1String("\\\""), QLatin1String("\""));
        }
        if (!name.isEmpty()) {
            return name;
        }
    }
    if (const qsizetype open = written.indexOf(u'('); open > 0 && written.endsWith(u')')) {
        return written.mid(open + 1).chopped(1).trimmed();
    }
    return written.startsWith(u'<') && written.endsWith(u'>') ? written.mid(1).chopped(1) : written;
}

}  // namespace zhiban
