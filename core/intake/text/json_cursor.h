// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace zhiban {

enum class JsonKind { Object, Array, String, Number, True, False, Null, Invalid };
enum class JsonFault { None, Syntax, TooDeep };

// Walks over the bytes of one JSON text (RFC 8259, UTF-8) without building a tree. Numbers keep their digits:
// an id above 2^53 does not become a neighbour of itself. Raw control characters inside strings are let
// through, because real exports have them; the caller marks them. After a fault every call answers "no".
// The bytes must outlive the cursor.
class JsonCursor {
  public:
    static constexpr int kMaximumDepth = 64;

    explicit JsonCursor(QByteArrayView bytes) : at_(bytes.data()), begin_(bytes.data()), end_(at_ + bytes.size()) {}

    // The kind of the value that begins here, told from its first byte.
    JsonKind peek();
    // Steps into the object or array that begins here.
    bool enter();
    // Within an object: steps over the comma and reads the next name. False at the end of the object, which is
    // then left, or on a fault. The view is good until the next call.
    bool nextMember(QByteArrayView& name);
    // Within an array: true when another value begins; false at its end (then left) or on a fault.
    bool nextElement();

    // Each reads the value that begins here; false (and a fault) when it is of another kind.
    bool readString(QString& text);
    bool readNumber(QByteArrayView& digits);
    // Steps over any value, whatever is inside, without recursion.
    bool skip();
    // Nothing but white space is left, and no fault.
    bool atEnd();

    JsonFault fault() const { return fault_; }
    // Bytes read so far: where the fault is.
    qsizetype offset() const { return at_ - begin_; }
    // A \u escape named half a character; it was read as U+FFFD.
    bool sawLoneSurrogate() const { return loneSurrogate_; }

  private:
    void skipSpace();
    bool refuse(JsonFault fault = JsonFault::Syntax);
    bool scanString(QByteArrayView& raw, bool& escaped);
    bool unescape(QByteArrayView raw, QString& text);
    bool skipLiteral(QByteArrayView word);
    bool skipScalar(JsonKind kind);
    bool separator(char closing, bool& ended);

    const char* at_;
    const char* begin_;
    const char* end_;
    QByteArray unescapedName_;
    JsonFault fault_ = JsonFault::None;
    int depth_ = 0;
    bool first_ = false;  // just entered: no comma before the next member
    bool loneSurrogate_ = false;
};

}  // namespace zhiban
