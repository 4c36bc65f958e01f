// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/text/html_tags.h"

#include <algorithm>
#include <array>

namespace zhiban {
namespace {

// gumbo frees its tree by recursion and looks through all open elements and all attributes again and again.
constexpr int kDeepestMarkup = 300;
constexpr qsizetype kLongestTag = 16 * 1024;
// Its tree takes a hundred times the bytes of small tags.
constexpr qsizetype kLargestMarkup = 256 * 1024;

bool isAsciiLetter(QChar c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

// Elements that HTML closes by itself, and those that have no content, make nothing deeper.
bool deepens(QStringView name) {
    constexpr std::array<QStringView, 20> kFlat{u"p",    u"br",    u"img",   u"hr",     u"li",  u"td",    u"th",
                                                u"tr",   u"tbody", u"thead", u"option", u"dt",  u"dd",    u"input",
                                                u"meta", u"link",  u"wbr",   u"area",   u"col", u"source"};
    return std::ranges::none_of(kFlat, [&](QStringView flat) { return flat.compare(name, Qt::CaseInsensitive) == 0; });
}

}  // namespace

HtmlTag htmlTagAt(QStringView html, qsizetype at) {
    HtmlTag tag;
    qsizetype i = at + 1;
    tag.closing = i < html.size() && html[i] == u'/';
    i += tag.closing ? 1 : 0;
    const qsizetype nameStart = i;
    while (i < html.size() && (isAsciiLetter(html[i]) || html[i].isDigit())) {
        ++i;
    }
    tag.name = html.sliced(nameStart, i - nameStart);
    const qsizetype close = html.indexOf(u'>', i);
    tag.end = close < 0 ? html.size() : close + 1;
    return tag;
}

bool isHarmlessMarkup(QStringView html) {
    if (html.size() > kLargestMarkup) {
        return false;
    }
    int depth = 0;
    for (qsizetype at = html.indexOf(u'<'); at >= 0; at = html.indexOf(u'<', at)) {
        const HtmlTag tag = htmlTagAt(html, at);
        if (tag.name.isEmpty()) {
            ++at;
            continue;
        }
        if (tag.end - at > kLongestTag) {
            return false;
        }
        if (deepens(tag.name)) {
            depth += tag.closing ? (depth > 0 ? -1 : 0) : 1;
        }
        if (depth > kDeepestMarkup) {
            return false;
        }
        at = tag.end;
    }
    return true;
}

}  // namespace zhiban
