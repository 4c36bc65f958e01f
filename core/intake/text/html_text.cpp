// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/text/html_text.h"

#include <QHash>
#include <algorithm>

#include "core/intake/text/html_tags.h"
#include "core/intake/text/html_tree.h"
#include "core/intake/text/visible_text.h"

namespace zhiban {
namespace {

constexpr qsizetype kLongestEntity = 32;
// A text that names more entities nobody knows than this names none.
constexpr int kMostUnknown = 64;

// Decodes the entities of text whose tags are dealt with.
class EntityDecoder {
  public:
    void append(QStringView text, QString& to) {
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype ampersand = text.indexOf(u'&', at);
            to += text.sliced(at, (ampersand < 0 ? text.size() : ampersand) - at);
            if (ampersand < 0) {
                return;
            }
            at = ampersand + entity(text.sliced(ampersand), to);
        }
    }

  private:
    // Appends what the entity that begins here stands for, or its '&'; how many units it took.
    qsizetype entity(QStringView text, QString& to) {
        qsizetype end = 1;
        while (end < text.size() && end <= kLongestEntity && (text[end].isLetterOrNumber() || text[end] == u'#')) {
            ++end;
        }
        const bool closed = end < text.size() && text[end] == u';';
        const QString name = text.sliced(1, end - 1).toString();
        const QString meant = closed && !name.isEmpty() ? meaning(name) : QString();
        if (meant.isEmpty()) {
            to += u'&';
            return 1;
        }
        to += meant;
        return end + 1;
    }

    QString meaning(const QString& name) {
        const auto known = known_.constFind(name);
        if (known != known_.constEnd()) {
            return *known;
        }
        if (unknown_ > kMostUnknown || known_.size() > 4096) {
            return {};
        }
        const QString meant = htmlEntity(name);
        unknown_ += meant.isEmpty() ? 1 : 0;
        return *known_.insert(name, meant);
    }

    QHash<QString, QString> known_;
    int unknown_ = 0;
};

// Where the content of a <script> or <style> ends: at its end tag, which is read as one.
qsizetype behindHidden(QStringView html, QStringView name, qsizetype from) {
    const qsizetype end = html.indexOf(QStringLiteral("</") + name.toString(), from, Qt::CaseInsensitive);
    return end < 0 ? html.size() : end;
}

// What a reader sees, tag by tag, without understanding what stands in what.
QString strip(QStringView html) {
    VisibleText out;
    EntityDecoder entities;
    QString piece;
    for (qsizetype from = 0; from < html.size();) {
        const qsizetype open = html.indexOf(u'<', from);
        const QStringView words = html.sliced(from, (open < 0 ? html.size() : open) - from);
        if (words.contains(u'&')) {
            piece.clear();
            entities.append(words, piece);
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
        const GumboTag known = gumbo_tag_enum(tag.name.toLatin1().constData());
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
    const std::optional<HtmlTree> tree = HtmlTree::parsed(html);
    return tree ? tree->visibleText() : strip(html);
}

QString HtmlTexts::read(QStringView html) {
    left_ -= html.size();
    return left_ >= 0 ? htmlToText(html) : strip(html);
}

QString HtmlTexts::readOrPlain(QStringView text) {
    return text.contains(u'<') || text.contains(u'&') ? read(text) : text.trimmed().toString();
}

QString htmlOrPlainToText(QStringView text) {
    return text.contains(u'<') || text.contains(u'&') ? htmlToText(text) : text.trimmed().toString();
}

QString htmlEntity(const QString& name) {
    if (!std::ranges::all_of(name, [](QChar c) { return c == u'#' || (c.unicode() < 0x80 && c.isLetterOrNumber()); })) {
        return {};
    }
    const QString reference = u'&' + name + u';';
    // Within <pre>, white space such as &nbsp; stays what it is.
    const QString text =
        HtmlTree::parsedWhatever(QStringLiteral("<pre>") + reference + QStringLiteral("</pre>")).visibleText();
    return text == reference ? QString() : text;
}

}  // namespace zhiban
