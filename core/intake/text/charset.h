// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringDecoder>

namespace zhiban {

// RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF.
bool isValidUtf8(QByteArrayView bytes);

// The name Qt and ICU know a charset by: "gb2312" and "gbk" become GB18030, their superset; "" when unknown.
QByteArray canonicalCharset(QByteArrayView name);

// What the bytes look like (uchardet), canonical; "UTF-8" for plain ASCII; empty when it cannot tell.
QByteArray detectCharset(QByteArrayView bytes);

struct DecodedText {
    QString text;
    QByteArray charset;     // what it was read as
    bool doubtful = false;  // the charset was guessed against a declaration, or bytes did not decode
};

// Reads bytes of one text that should be UTF-8 but is not quite: damaged UTF-8 keeps its good characters and
// gets U+FFFD for the rest; else GB18030 where the bytes are spread like Chinese, else what the detector says.
DecodedText recoverText(QByteArrayView bytes);

// Decodes by name; empty charset name or an unknown one counts as UTF-8. `doubtful` when bytes did not decode.
DecodedText decodeText(QByteArrayView bytes, const QByteArray& charset);

// encoding="…" of an XML declaration in bytes that are a superset of ASCII; empty when there is none.
QByteArray declaredXmlCharset(QByteArrayView bytes);
// charset of a <meta> element near the beginning of a web page; empty when there is none.
QByteArray declaredHtmlCharset(QByteArrayView bytes);

// Decodes a whole document that may declare its charset twice: `outside` (HTTP header) and `inside` (XML
// declaration), either empty. A byte order mark counts most, then the header, the declaration, UTF-8, the
// detector; the first that decodes without damage is taken. Doubtful when that contradicts a declaration or the
// detector had to decide. `opening` is a character the text is known to begin with: it shows UTF-16 without a mark.
DecodedText decodeDocument(QByteArrayView bytes, const QByteArray& outside, const QByteArray& inside,
                           char16_t opening = 0);

// Turns U+0080–U+009F, which stand for nothing, into the windows-1252 characters that were meant, as HTML does
// with &#146; (WHATWG HTML, numeric character reference end state).
void readControlsAsWindows1252(QString& text);

// Decodes many texts of one charset, opening the converter once. Each text stands alone.
class TextDecoder {
  public:
    // Canonical name; empty or unknown counts as UTF-8.
    explicit TextDecoder(const QByteArray& charset);

    // `damaged` becomes true (and is never reset) when bytes did not decode.
    QString decode(QByteArrayView bytes, bool& damaged);

  private:
    bool utf8_;
    QStringDecoder decoder_;
};

}  // namespace zhiban
