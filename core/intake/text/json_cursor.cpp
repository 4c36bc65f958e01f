// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/text/json_cursor.h"

#include <array>
#include <cstring>

#include "core/intake/text/json_string.h"

namespace zhiban {
namespace {

// Bytes at which scanning a string must stop and look.
constexpr std::array<bool, 256> makeStops() {
    std::array<bool, 256> stops{};
    stops['"'] = true;
    stops['\\'] = true;
    return stops;
}
constexpr std::array<bool, 256> kStops = makeStops();

constexpr bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

}  // namespace

void JsonCursor::skipSpace() {
    while (at_ != end_ && (*at_ == ' ' || *at_ == '\t' || *at_ == '\n' || *at_ == '\r')) {
        ++at_;
    }
}

bool JsonCursor::refuse(JsonFault fault) {
    if (fault_ == JsonFault::None) {
        fault_ = fault;
    }
    return false;
}

JsonKind JsonCursor::peek() {
    skipSpace();
    if (fault_ != JsonFault::None || at_ == end_) {
        return JsonKind::Invalid;
    }
    switch (*at_) {
        case '{':
            return JsonKind::Object;
        case '[':
            return JsonKind::Array;
        case '"':
            return JsonKind::String;
        case 't':
            return JsonKind::True;
        case 'f':
            return JsonKind::False;
        case 'n':
            return JsonKind::Null;
        default:
            return *at_ == '-' || isDigit(*at_) ? JsonKind::Number : JsonKind::Invalid;
    }
}

bool JsonCursor::enter() {
    const JsonKind kind = peek();
    if (kind != JsonKind::Object && kind != JsonKind::Array) {
        return refuse();
    }
    if (++depth_ > kMaximumDepth) {
        return refuse(JsonFault::TooDeep);
    }
    ++at_;
    first_ = true;
    return true;
}

// Steps over the comma before the next entry, or over the closing bracket.
bool JsonCursor::separator(char closing, bool& ended) {
    skipSpace();
    if (fault_ != JsonFault::None || at_ == end_) {
        return refuse();
    }
    ended = *at_ == closing;
    if (ended) {
        ++at_;
        --depth_;
        first_ = false;
        return true;
    }
    if (!first_) {
        if (*at_ != ',') {
            return refuse();
        }
        ++at_;
        skipSpace();
    }
    first_ = false;
    return true;
}

bool JsonCursor::nextMember(QByteArrayView& name) {
    bool ended = false;
    if (!separator('}', ended) || ended) {
        return false;
    }
    bool escaped = false;
    if (at_ == end_ || *at_ != '"' || !scanString(name, escaped)) {
        return refuse();
    }
    if (escaped) {
        QString text;
        if (!unescape(name, text)) {
            return false;
        }
        unescapedName_ = text.toUtf8();
        name = unescapedName_;
    }
    skipSpace();
    if (at_ == end_ || *at_ != ':') {
        return refuse();
    }
    ++at_;
    return true;
}

bool JsonCursor::nextElement() {
    bool ended = false;
    return separator(']', ended) && !ended;
}

// Leaves `raw` between the quotes and the position behind the closing one.
bool JsonCursor::scanString(QByteArrayView& raw, bool& escaped) {
    const char* const start = ++at_;
    while (at_ != end_) {
        if (!kStops[static_cast<unsigned char>(*at_)]) {
            ++at_;
            continue;
        }
        if (*at_ == '"') {
            raw = QByteArrayView(start, at_ - start);
            ++at_;
            return true;
        }
        escaped = true;
        if (end_ - at_ < 2) {
            break;
        }
        at_ += 2;
    }
    return refuse();
}

bool JsonCursor::unescape(QByteArrayView raw, QString& text) {
    return decodeJsonString(raw, text, loneSurrogate_) || refuse();
}

bool JsonCursor::readString(QString& text) {
    if (peek() != JsonKind::String) {
        return refuse();
    }
    QByteArrayView raw;
    bool escaped = false;
    if (!scanString(raw, escaped)) {
        return false;
    }
    if (escaped) {
        return unescape(raw, text);
    }
    text = QString::fromUtf8(raw);
    return true;
}

bool JsonCursor::readNumber(QByteArrayView& digits) {
    if (peek() != JsonKind::Number) {
        return refuse();
    }
    const char* const start = at_;
    const auto takeDigits = [this] {
        const char* const from = at_;
        while (at_ != end_ && isDigit(*at_)) {
            ++at_;
        }
        return at_ != from;
    };
    if (*at_ == '-') {
        ++at_;
    }
    const bool leadingZero = at_ != end_ && *at_ == '0';
    const char* const integer = at_;
    if (!takeDigits() || (leadingZero && at_ - integer > 1)) {
        return refuse();
    }
    if (at_ != end_ && *at_ == '.') {
        ++at_;
        if (!takeDigits()) {
            return refuse();
        }
    }
    if (at_ != end_ && (*at_ == 'e' || *at_ == 'E')) {
        ++at_;
        if (at_ != end_ && (*at_ == '+' || *at_ == '-')) {
            ++at_;
        }
        if (!takeDigits()) {
            return refuse();
        }
    }
    digits = QByteArrayView(start, at_ - start);
    return true;
}

bool JsonCursor::skipLiteral(QByteArrayView word) {
    if (end_ - at_ < word.size() || std::memcmp(at_, word.data(), static_cast<size_t>(word.size())) != 0) {
        return refuse();
    }
    at_ += word.size();
    return true;
}

bool JsonCursor::skipScalar(JsonKind kind) {
    QByteArrayView unused;
    bool escaped = false;
    switch (kind) {
        case JsonKind::String:
            return scanString(unused, escaped);
        case JsonKind::Number:
            return readNumber(unused);
        case JsonKind::True:
            return skipLiteral("true");
        case JsonKind::False:
            return skipLiteral("false");
        case JsonKind::Null:
            return skipLiteral("null");
        default:
            return refuse();
    }
}

bool JsonCursor::skip() {
    const int outside = depth_;
    std::array<bool, kMaximumDepth + 1> isObject{};
    QByteArrayView name;
    do {
        const JsonKind kind = peek();
        if (kind == JsonKind::Object || kind == JsonKind::Array) {
            if (!enter()) {
                return false;
            }
            isObject[static_cast<size_t>(depth_)] = kind == JsonKind::Object;
        } else if (!skipScalar(kind)) {
            return false;
        }
        // Leave everything that ends here; stop before the next value inside.
        while (depth_ > outside) {
            const bool more = isObject[static_cast<size_t>(depth_)] ? nextMember(name) : nextElement();
            if (fault_ != JsonFault::None) {
                return false;
            }
            if (more) {
                break;
            }
        }
    } while (depth_ > outside);
    return true;
}

bool JsonCursor::atEnd() {
    skipSpace();
    return fault_ == JsonFault::None && at_ == end_;
}

}  // namespace zhiban
