// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/text/json_string.h"

#include <cstring>
#include <utility>

namespace zhiban {
namespace {

int hexValue(char c) {
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

// Four hex digits, or -1.
int hexUnit(const char* digits) {
    int unit = 0;
    for (int i = 0; i < 4; ++i) {
        const int value = hexValue(digits[i]);
        if (value < 0) {
            return -1;
        }
        unit = unit * 16 + value;
    }
    return unit;
}

char16_t simpleEscape(char c) {
    switch (c) {
        case '"':
        case '\\':
        case '/':
            return static_cast<char16_t>(c);
        case 'b':
            return u'\b';
        case 'f':
            return u'\f';
        case 'n':
            return u'\n';
        case 'r':
            return u'\r';
        case 't':
            return u'\t';
        default:
            return 0;
    }
}

}  // namespace

bool replaceLoneSurrogates(QString& text) {
    bool found = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = std::as_const(text)[i];
        if (!unit.isSurrogate()) {
            continue;
        }
        if (unit.isHighSurrogate() && i + 1 < text.size() && std::as_const(text)[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        text[i] = QChar::ReplacementCharacter;
        found = true;
    }
    return found;
}

bool decodeJsonString(QByteArrayView raw, QString& text, bool& loneSurrogate) {
    text.clear();
    text.reserve(raw.size());
    bool surrogates = false;
    const char* position = raw.begin();
    while (position != raw.end()) {
        const auto* const slash =
            static_cast<const char*>(std::memchr(position, '\\', static_cast<size_t>(raw.end() - position)));
        const char* const stop = slash == nullptr ? raw.end() : slash;
        text += QString::fromUtf8(position, stop - position);
        if (slash == nullptr) {
            break;
        }
        const char letter = slash[1];  // never the last: the caller saw it
        if (letter == 'u') {
            const int unit = raw.end() - slash >= 6 ? hexUnit(slash + 2) : -1;
            if (unit < 0) {
                return false;
            }
            const QChar character(static_cast<char16_t>(unit));
            surrogates = surrogates || character.isSurrogate();
            text += character;
            position = slash + 6;
            continue;
        }
        const char16_t character = simpleEscape(letter);
        if (character == 0) {
            return false;
        }
        text += QChar(character);
        position = slash + 2;
    }
    if (surrogates && replaceLoneSurrogates(text)) {
        loneSurrogate = true;
    }
    return true;
}

}  // namespace zhiban
