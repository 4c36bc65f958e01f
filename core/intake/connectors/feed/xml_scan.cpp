// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/connectors/feed/xml_scan.h"

#include "core/intake/connectors/feed/feed_document.h"

namespace zhiban {
namespace {

constexpr QStringView kCData = u"<![CDATA[";
constexpr QStringView kComment = u"<!--";

}  // namespace

qsizetype behindOpaque(QStringView text, qsizetype at) {
    if (at + 1 >= text.size() || text[at + 1] != u'!') {
        return -1;
    }
    const QStringView rest = text.sliced(at);
    QStringView end;
    if (rest.startsWith(kCData)) {
        end = u"]]>";
    } else if (rest.startsWith(kComment)) {
        end = u"-->";
    } else {
        return -1;
    }
    const qsizetype found = text.indexOf(end, at + 4);
    return found < 0 ? text.size() : found + end.size();
}

qsizetype behindTag(QStringView text, qsizetype at, qint64& attributes) {
    QChar quote;
    for (qsizetype i = at + 1; i < text.size() && i - at <= FeedLimits::kLongestTag; ++i) {
        const QChar c = text[i];
        if (!quote.isNull()) {
            quote = c == quote ? QChar() : quote;
        } else if (c == u'"' || c == u'\'') {
            quote = c;
            ++attributes;
        } else if (c == u'>') {
            return i + 1;
        }
    }
    return -1;
}

qsizetype behindTag(QStringView text, qsizetype at) {
    qint64 attributes = 0;
    return behindTag(text, at, attributes);
}

bool beginsTag(QStringView text, qsizetype at) {
    const QChar next = at + 1 < text.size() ? text[at + 1] : QChar();
    return next.isLetter() || next == u'/' || next == u'?' || next == u'_' || next == u':';
}

}  // namespace zhiban
