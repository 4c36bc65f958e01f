// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/connectors/mail/mail_parts.h"

#include "core/intake/text/charset.h"
#include "core/intake/text/html_text.h"

namespace zhiban {
namespace {

constexpr int kDeepest = 16;
constexpr int kMostParts = 1000;

QByteArray unpacked(const MailHeader& header, QByteArrayView body) {
    const QByteArray encoding = header.value("content-transfer-encoding");
    if (encoding == "base64") {
        return QByteArray::fromBase64(body.toByteArray());
    }
    return encoding == "quoted-printable" ? decodeQuotedPrintable(body, false) : body.toByteArray();
}

// The pieces between the lines "--boundary", up to "--boundary--" or the end.
std::vector<QByteArrayView> piecesOf(QByteArrayView body, const QByteArray& boundary) {
    std::vector<QByteArrayView> pieces;
    const QByteArray line = "--" + boundary;
    qsizetype pieceFrom = -1;
    qsizetype at = 0;
    while (at <= body.size()) {
        const bool atLineStart = at == 0 || (at <= body.size() && body[at - 1] == '\n');
        if (atLineStart && body.sliced(at).startsWith(line)) {
            if (pieceFrom >= 0) {
                pieces.push_back(body.sliced(pieceFrom, at - pieceFrom));
            }
            const QByteArrayView rest = body.sliced(at + line.size());
            const qsizetype newline = rest.indexOf('\n');
            if (rest.startsWith("--") || newline < 0 || static_cast<int>(pieces.size()) >= kMostParts) {
                return pieces;
            }
            pieceFrom = at + line.size() + newline + 1;
            at = pieceFrom;
            continue;
        }
        const qsizetype next = body.indexOf('\n', at);
        if (next < 0) {
            break;
        }
        at = next + 1;
    }
    if (pieceFrom >= 0) {
        pieces.push_back(body.sliced(pieceFrom));  // the end line is missing
    }
    return pieces;
}

class PartReader {
  public:
    void read(const MailHeader& header, QByteArrayView body, int depth) {
        if (depth > kDeepest || ++parts_ > kMostParts) {
            text_.tooDeep = true;
            return;
        }
        const QByteArray type = header.value("content-type");
        if (type.startsWith("multipart/")) {
            for (QByteArrayView piece : piecesOf(body, header.parameter("content-type", "boundary").toUtf8())) {
                const MailHeader inner = MailHeader::takenFrom(piece);
                read(inner, piece, depth + 1);
            }
            return;
        }
        const bool isText = type.isEmpty() || type == "text/plain" || type == "text/html";
        const bool isAttached = header.value("content-disposition") == "attachment";
        if (isText && !isAttached) {
            text(header, unpacked(header, body), type == "text/html");
        } else {
            attachment(header, body, type);
        }
    }
    MailText take() { return std::move(text_); }

  private:
    void text(const MailHeader& header, const QByteArray& bytes, bool isHtml) {
        const QByteArray outside = header.parameter("content-type", "charset").toLatin1();
        const DecodedText decoded = decodeDocument(bytes, outside, isHtml ? declaredHtmlCharset(bytes) : QByteArray());
        text_.doubtful = text_.doubtful || decoded.doubtful;
        text_.charset = text_.charset.isEmpty() ? decoded.charset : text_.charset;
        QString& whole = isHtml ? text_.fromHtml : text_.plain;
        const QString readable = isHtml ? htmlToText(decoded.text) : QString(decoded.text).remove(u'\r').trimmed();
        whole += (whole.isEmpty() || readable.isEmpty() ? QString() : QStringLiteral("\n\n")) + readable;
    }

    void attachment(const MailHeader& header, QByteArrayView body, const QByteArray& type) {
        const QByteArray id = header.raw("content-id");
        Enclosure file;
        file.url = id.size() > 2 && id.startsWith('<') && id.endsWith('>')
                       ? QStringLiteral("cid:") + QString::fromLatin1(id.mid(1, id.size() - 2))
                       : QStringLiteral("part:%1").arg(parts_);
        file.mediaType = QString::fromLatin1(type);
        file.title = header.parameter("content-disposition", "filename");
        if (file.title.isEmpty()) {
            file.title = header.parameter("content-type", "name");
        }
        file.bytes = unpacked(header, body).size();
        text_.attachments.push_back(std::move(file));
    }

    MailText text_;
    int parts_ = 0;
};

}  // namespace

MailText readMailParts(const MailHeader& header, QByteArrayView body) {
    PartReader reader;
    reader.read(header, body, 0);
    return reader.take();
}

}  // namespace zhiban
