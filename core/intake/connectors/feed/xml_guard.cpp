// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/connectors/feed/xml_guard.h"

#include <libxml/parser.h>
#include <libxml/tree.h>

#include <algorithm>
#include <memory>
#include <vector>

#include "core/intake/connectors/feed/feed_document.h"
#include "core/intake/connectors/feed/xml_scan.h"

namespace zhiban {
namespace {

// A document with more faults than this was never a feed, and mending would only blow it up.
constexpr int kMostRepairs = 20'000;

// "item" of "<item a='1'>".
QStringView nameOf(QStringView tag) {
    qsizetype end = 1;
    while (end < tag.size() && !tag[end].isSpace() && tag[end] != u'>' && tag[end] != u'/') {
        ++end;
    }
    return tag.sliced(1, end - 1);
}

}  // namespace

Result<Done> guardXml(QStringView text) {
    qint64 attributePairs = 0;
    for (qsizetype at = text.indexOf(u'<'); at >= 0; at = text.indexOf(u'<', at)) {
        if (const qsizetype behind = behindOpaque(text, at); behind >= 0) {
            at = behind;
        } else if (at + 1 < text.size() && text[at + 1] == u'!') {
            return fail(ErrorKind::Invalid, QStringLiteral("the document declares a document type"),
                        QStringLiteral("feed.dtd"));
        } else if (beginsTag(text, at)) {
            qint64 attributes = 0;
            const qsizetype end = behindTag(text, at, attributes);
            attributePairs += attributes * attributes;
            if ((end < 0 && text.size() - at > FeedLimits::kLongestTag) ||
                attributePairs > FeedLimits::kMostAttributePairs) {
                return fail(ErrorKind::Invalid, QStringLiteral("a tag is longer than any tag of a feed"),
                            QStringLiteral("feed.tag-too-long"));
            }
            at = end < 0 ? text.size() : end;
        } else {
            ++at;
        }
    }
    return Done{};
}

std::optional<QString> balanceTags(QStringView text) {
    QString result;
    result.reserve(text.size() + 256);
    std::vector<QStringView> open;
    int repairs = 0;
    const auto closeDownTo = [&](size_t depth) {
        while (open.size() > depth) {
            result += QStringLiteral("</") + open.back().toString() + u'>';
            open.pop_back();
        }
    };
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype less = text.indexOf(u'<', at);
        result += text.sliced(at, (less < 0 ? text.size() : less) - at);
        if (less < 0) {
            break;
        }
        const qsizetype opaque = behindOpaque(text, less);
        const qsizetype end = opaque >= 0 ? opaque : beginsTag(text, less) ? behindTag(text, less) : less + 1;
        if (end < 0) {
            break;  // cut off
        }
        const QStringView tag = text.sliced(less, end - less);
        at = end;
        if (opaque >= 0 || tag.startsWith(u"<?")) {
            result += tag;
        } else if (tag.size() == 1) {
            result += QStringLiteral("&lt;");
            if (++repairs > kMostRepairs) {
                return std::nullopt;
            }
        } else if (tag.startsWith(u"</")) {
            const auto opened = std::find(open.rbegin(), open.rend(), tag.sliced(2).chopped(1).trimmed());
            if (opened != open.rend()) {
                closeDownTo(static_cast<size_t>(open.rend() - opened) - 1);  // its own end tag is the last
            }
        } else {
            result += tag;
            if (!tag.endsWith(u"/>")) {
                open.push_back(nameOf(tag));
            }
            if (open.size() > 2 * FeedLimits::kDeepest) {
                return std::nullopt;
            }
        }
    }
    closeDownTo(0);
    return result;
}

QString recoverXml(const QString& text) {
    const QByteArray utf8 = text.toUtf8();
    constexpr int kOptions = XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING;
    const std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)> document(
        xmlReadMemory(utf8.constData(), static_cast<int>(utf8.size()), nullptr, "UTF-8", kOptions), &xmlFreeDoc);
    if (!document || xmlDocGetRootElement(document.get()) == nullptr) {
        return {};
    }
    xmlChar* written = nullptr;
    int size = 0;
    xmlDocDumpMemoryEnc(document.get(), &written, &size, "UTF-8");
    QString result = QString::fromUtf8(reinterpret_cast<const char*>(written), size);
    xmlFree(written);
    return result;
}

}  // namespace zhiban
