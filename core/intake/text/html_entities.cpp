// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/text/html_entities.h"

#include <algorithm>

#include "core/intake/text/charset.h"
#include "core/intake/text/html_tree.h"

namespace zhiban {
namespace {

constexpr qsizetype kLongestName = 32;
constexpr qsizetype kMostDigits = 10;
// A document that names more entities nobody knows than this names none: looking each up takes microseconds.
constexpr int kMostUnknown = 64;

constexpr bool isLetter(char16_t unit) {
    return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z');
}

constexpr int digitOf(char16_t unit, int base) {
    const int value = unit >= u'0' && unit <= u'9'   ? unit - u'0'
                      : unit >= u'a' && unit <= u'f' ? unit - u'a' + 10
                      : unit >= u'A' && unit <= u'F' ? unit - u'A' + 10
                                                     : base;
    return value < base ? value : -1;
}

constexpr bool isCharacter(char32_t code) {
    const bool isControl = code < 0x20 && code != u'\t' && code != u'\n' && code != u'\r';
    return !isControl && (code < 0xD800 || code > 0xDFFF) && code <= 0x10FFFF && (code & 0xFFFE) != 0xFFFE;
}

QString textOf(char32_t code) {
    QString text = QString::fromUcs4(&code, 1);
    readControlsAsWindows1252(text);
    return text;
}

// "&#123;" or "&#x7B;".
HtmlEntities::Reference readNumber(QStringView text) {
    const bool isHex = text.size() > 2 && (text[2] == u'x' || text[2] == u'X');
    const int base = isHex ? 16 : 10;
    const qsizetype first = isHex ? 3 : 2;
    qsizetype end = first;
    char32_t code = 0;
    for (; end < text.size() && end - first <= kMostDigits; ++end) {
        const int digit = digitOf(text[end].unicode(), base);
        if (digit < 0) {
            break;
        }
        code = std::min<char32_t>(0x110000, code * static_cast<char32_t>(base) + static_cast<char32_t>(digit));
    }
    if (end == first || end >= text.size() || text[end] != u';') {
        return {};
    }
    const bool possible = isCharacter(code);
    return {end + 1, possible ? textOf(code) : QString(QChar::ReplacementCharacter), true, !possible};
}

}  // namespace

HtmlEntities::Reference HtmlEntities::read(QStringView text) {
    if (text.size() > 1 && text[1] == u'#') {
        return readNumber(text);
    }
    if (text.size() < 3 || !isLetter(text[1].unicode())) {
        return {};
    }
    qsizetype end = 2;
    while (end < text.size() && end <= kLongestName &&
           (isLetter(text[end].unicode()) || digitOf(text[end].unicode(), 10) >= 0)) {
        ++end;
    }
    if (end >= text.size() || text[end] != u';') {
        return {};
    }
    return {end + 1, named(text.sliced(1, end - 1))};
}

QString HtmlEntities::named(QStringView name) {
    const auto known = known_.find(name);
    if (known != known_.end()) {
        return known->second;
    }
    if (unknown_ >= kMostUnknown) {
        return {};
    }
    QString meant = htmlEntity(name);
    unknown_ += meant.isEmpty() ? 1 : 0;
    return known_.emplace(name.toString(), std::move(meant)).first->second;
}

void HtmlEntities::appendDecoded(QStringView text, QString& to) {
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype ampersand = text.indexOf(u'&', at);
        to += text.sliced(at, (ampersand < 0 ? text.size() : ampersand) - at);
        if (ampersand < 0) {
            return;
        }
        const Reference reference = read(text.sliced(ampersand));
        if (reference.meaning.isEmpty()) {
            to += u'&';
            at = ampersand + 1;
        } else {
            to += reference.meaning;
            at = ampersand + reference.length;
        }
    }
}

QString htmlEntity(QStringView name) {
    const auto isPart = [](QChar c) { return c == u'#' || isLetter(c.unicode()) || digitOf(c.unicode(), 10) >= 0; };
    if (!std::ranges::all_of(name, isPart)) {
        return {};
    }
    const QString reference = u'&' + name.toString() + u';';
    // Within <pre>, white space such as &nbsp; stays what it is.
    const QString text =
        HtmlTree::parsedWhatever(QStringLiteral("<pre>") + reference + QStringLiteral("</pre>")).visibleText();
    return text == reference ? QString() : text;
}

}  // namespace zhiban
