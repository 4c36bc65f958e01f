// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/text/html_text.h"

#include <algorithm>
#include <array>

#include "core/intake/text/html_entities.h"
#include "core/intake/text/html_tags.h"
#include "core/intake/text/html_tree.h"
#include "core/intake/text/visible_text.h"

namespace zhiban {
namespace {

// Where the content of a <script> or <style> ends: at its end tag, which is read as one.
qsizetype behindHidden(QStringView html, QStringView name, qsizetype from) {
    const qsizetype end = html.indexOf(QStringLiteral("</") + name.toString(), from, Qt::CaseInsensitive);
    return end < 0 ? html.size() : end;
}

GumboTag knownTag(QStringView name) {
    std::array<char, 16> letters{};  // no element that makes a difference here has more
    if (name.size() > std::ssize(letters)) {
        return GUMBO_TAG_UNKNOWN;
    }
    std::ranges::transform(name, letters.begin(), [](QChar c) { return c.toLatin1(); });
    return gumbo_tagn_enum(letters.data(), static_cast<unsigned>(name.size()));
}

// What a reader sees, tag by tag, without understanding what stands in what.
QString strip(QStringView html, HtmlEntities& entities) {
    VisibleText out;
    QString piece;
    for (qsizetype from = 0; from < html.size();) {
        const qsizetype open = html.indexOf(u'<', from);
        const QStringView words = html.sliced(from, (open < 0 ? html.size() : open) - from);
        if (words.contains(u'&')) {
            piece.clear();
            entities.appendDecoded(words, piece);
            out.text(piece, false);
        } else {
            out.text(words, false);
        }
        if (open < 0) {
            break;
        }
        if (html.sliced(open).startsWith(u"<!--")) {
            const qsizetype end = html.indexOf(u"-->", open);
            from = end < 0 ? html.size() : end + 3;
            continue;
        }
        const HtmlTag tag = htmlTagAt(html, open);
        if (tag.name.isEmpty()) {
            out.text(u"<", false);
            from = open + 1;
            continue;
        }
        const GumboTag known = knownTag(tag.name);
        from = tag.end;
        if (tag.closing) {
            out.end(known);
        } else if (known == GUMBO_TAG_SCRIPT || known == GUMBO_TAG_STYLE) {
            from = behindHidden(html, tag.name, tag.end);
        } else {
            out.begin(known);
        }
    }
    return out.take();
}

}  // namespace

QString htmlToText(QStringView html) {
    return HtmlTexts().read(html);
}

QString HtmlTexts::read(QStringView html) {
    left_ -= std::min(left_, html.size());
    const std::optional<HtmlTree> tree = left_ > 0 ? HtmlTree::parsed(html) : std::nullopt;
    return tree ? tree->visibleText() : strip(html, entities_);
}

QString HtmlTexts::readOrPlain(QStringView text) {
    return text.contains(u'<') || text.contains(u'&') ? read(text) : text.trimmed().toString();
}

QString htmlOrPlainToText(QStringView text) {
    return text.contains(u'<') || text.contains(u'&') ? htmlToText(text) : text.trimmed().toString();
}

}  // namespace zhiban
