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

// Those of XML and the one blank, which make up most of a feed.
HtmlEntities::Reference readCommon(QStringView text) {
    const QChar second = text.size() > 3 ? text[1] : QChar();
    if (second == u'l' && text.startsWith(u"&lt;")) {
        return {4, QStringLiteral("<")};
    }
    if (second == u'g' && text.startsWith(u"&gt;")) {
        return {4, QStringLiteral(">")};
    }
    if (second == u'a' && text.startsWith(u"&amp;")) {
        return {5, QStringLiteral("&")};
    }
    if (second == u'q' && text.startsWith(u"&quot;")) {
        return {6, QStringLiteral("\"")};
    }
    if (second == u'n' && text.startsWith(u"&nbsp;")) {
        return {6, QStringLiteral(u"\u00A0")};
    }
    return {};
}

}  // namespace

HtmlEntities::Reference HtmlEntities::read(QStringView text) {
    if (Reference common = readCommon(text); common.length > 0) {
        return common;
    }
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

HtmlEntities::Faults HtmlEntities::appendDecoded(QStringView text, QString& to) {
    Faults faults;
    const qsizetype before = to.size();
    to.resize(before + text.size());  // no meaning is longer than what is written for it
    QChar* out = to.data() + before;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype found = text.indexOf(u'&', at);
        const qsizetype ampersand = found < 0 ? text.size() : found;
        out = std::copy(text.begin() + at, text.begin() + ampersand, out);
        if (found < 0) {
            break;
        }
        const Reference reference = read(text.sliced(ampersand));
        faults.impossible += reference.isImpossible ? 1 : 0;
        if (reference.meaning.isEmpty() || reference.meaning.size() > reference.length) {
            ++faults.unknown;
            *out++ = u'&';
            at = ampersand + 1;
        } else {
            out = std::copy(reference.meaning.cbegin(), reference.meaning.cend(), out);
            at = ampersand + reference.length;
        }
    }
    to.truncate(out - to.constData());
    return faults;
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
