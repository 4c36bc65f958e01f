// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/language/lexeme.h"

#include <algorithm>

#include "core/rules/language/condition_lexer.h"

namespace zhiban {

namespace {

QChar closingOf(QChar opening) {
    switch (opening.unicode()) {
        case u'"':
            return u'"';
        case u'＂':
            return u'＂';
        case u'“':
            return u'”';
        case u'「':
            return u'」';
        case u'『':
            return u'』';
        default:
            return {};
    }
}

}  // namespace

bool isLineEnd(QChar unit) {
    return unit == u'\n' || unit == QChar::LineSeparator || unit == QChar::ParagraphSeparator;
}

bool isBlankInCondition(QChar unit) {
    return (unit.isSpace() && !isLineEnd(unit)) || unit == QChar::ByteOrderMark;
}

qsizetype blanksBefore(QStringView text) {
    return std::find_if_not(text.begin(), text.end(), isBlankInCondition) - text.begin();
}

QuotedWord quotedWordAt(QStringView text) {
    QuotedWord quoted;
    quoted.closing = text.isEmpty() ? QChar() : closingOf(text.front());
    if (quoted.closing.isNull()) {
        return quoted;
    }
    qsizetype at = 1;
    for (; at < text.size() && !isLineEnd(text[at]); ++at) {
        if (text[at] == quoted.closing) {
            const bool isDoubled = at + 1 < text.size() && text[at + 1] == quoted.closing;
            at += 1;
            if (!isDoubled) {
                quoted.closed = true;
                break;
            }
        }
        quoted.word += text[at];
    }
    quoted.length = at;
    return quoted;
}

QuotedWord nameAt(QStringView text) {
    QuotedWord name = quotedWordAt(text);
    if (name.length == 0) {
        name.length = lengthOfRun(text, true);
        name.closed = true;
        name.word = text.left(name.length).toString();
    }
    return name;
}

}  // namespace zhiban
