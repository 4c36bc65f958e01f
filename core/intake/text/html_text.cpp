// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/text/html_text.h"

#include <gumbo.h>

#include <QByteArray>
#include <algorithm>
#include <array>
#include <memory>

namespace zhiban {
namespace {

// gumbo frees its tree by recursion and looks through all open elements and all attributes again and again.
constexpr int kDeepestMarkup = 300;
constexpr qsizetype kLongestTag = 16 * 1024;
// Its tree takes a hundred times the bytes of small tags.
constexpr qsizetype kLargestMarkup = 256 * 1024;

constexpr std::array kBlocks{
    GUMBO_TAG_P,     GUMBO_TAG_DIV,     GUMBO_TAG_UL,         GUMBO_TAG_OL,        GUMBO_TAG_LI,
    GUMBO_TAG_TABLE, GUMBO_TAG_TR,      GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_PRE,       GUMBO_TAG_H1,
    GUMBO_TAG_H2,    GUMBO_TAG_H3,      GUMBO_TAG_H4,         GUMBO_TAG_H5,        GUMBO_TAG_H6,
    GUMBO_TAG_HR,    GUMBO_TAG_SECTION, GUMBO_TAG_ARTICLE,    GUMBO_TAG_HEADER,    GUMBO_TAG_FOOTER,
    GUMBO_TAG_DL,    GUMBO_TAG_DT,      GUMBO_TAG_DD,         GUMBO_TAG_FIGURE,    GUMBO_TAG_ADDRESS,
    GUMBO_TAG_FORM,  GUMBO_TAG_DETAILS, GUMBO_TAG_CENTER,     GUMBO_TAG_FIGCAPTION};
constexpr std::array kParagraphs{GUMBO_TAG_P,  GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_H1, GUMBO_TAG_H2,   GUMBO_TAG_H3,
                                 GUMBO_TAG_H4, GUMBO_TAG_H5,         GUMBO_TAG_H6, GUMBO_TAG_TABLE};
constexpr std::array kUnseen{GUMBO_TAG_SCRIPT,   GUMBO_TAG_STYLE,  GUMBO_TAG_HEAD,    GUMBO_TAG_TEMPLATE,
                             GUMBO_TAG_TEXTAREA, GUMBO_TAG_SELECT, GUMBO_TAG_NOSCRIPT};

template <size_t N>
bool isOneOf(const std::array<GumboTag, N>& tags, GumboTag tag) {
    return std::ranges::find(tags, tag) != tags.end();
}

// Collects text with the white space a reader sees.
class VisibleText {
  public:
    void text(QStringView piece, bool preformatted) {
        for (const QChar unit : piece) {
            if (preformatted ? unit == u'\n' : false) {
                flushBreaks();
                result_ += unit;
            } else if (!preformatted && unit.isSpace()) {
                space_ = true;
            } else {
                flushBreaks();
                result_ += unit;
            }
        }
    }
    void lineBreak() {
        // A break of its own counts even after a block has ended the line.
        ++explicitBreaks_;
    }
    void block(bool paragraph) { blockBreaks_ = std::max(blockBreaks_, paragraph ? 2 : 1); }
    QString take() { return std::move(result_); }

  private:
    void flushBreaks() {
        const int breaks = std::min(2, std::max(blockBreaks_, explicitBreaks_));
        if (!result_.isEmpty()) {
            if (breaks > 0) {
                result_ += QString(breaks, u'\n');
            } else if (space_ && !result_.endsWith(u'\n')) {
                result_ += u' ';
            }
        }
        blockBreaks_ = 0;
        explicitBreaks_ = 0;
        space_ = false;
    }

    QString result_;
    int blockBreaks_ = 0;
    int explicitBreaks_ = 0;
    bool space_ = false;
};

const GumboVector* childrenOf(const GumboNode* node) {
    switch (node->type) {
        case GUMBO_NODE_DOCUMENT:
            return &node->v.document.children;
        case GUMBO_NODE_ELEMENT:
            return &node->v.element.children;
        default:
            return nullptr;
    }
}

// Walks a tree in document order without recursion.
class VisibleTextOfTree {
  public:
    QString read(const GumboNode* root) {
        const GumboNode* node = root;
        while (node != nullptr) {
            const GumboVector* children = enter(node) ? childrenOf(node) : nullptr;
            if (children != nullptr && children->length > 0) {
                node = static_cast<const GumboNode*>(children->data[0]);
                continue;
            }
            while (node != root && isLast(node)) {
                leave(node);
                node = node->parent;
            }
            leave(node);
            node = node == root ? nullptr : sibling(node);
        }
        return out_.take();
    }

  private:
    static bool isLast(const GumboNode* node) {
        return node->index_within_parent + 1 >= childrenOf(node->parent)->length;
    }
    static const GumboNode* sibling(const GumboNode* node) {
        return static_cast<const GumboNode*>(childrenOf(node->parent)->data[node->index_within_parent + 1]);
    }

    // Whether the children are to be visited.
    bool enter(const GumboNode* node) {
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA) {
            out_.text(QString::fromUtf8(node->v.text.text), preformatted_ > 0);
            return false;
        }
        if (node->type != GUMBO_NODE_ELEMENT) {
            return node->type == GUMBO_NODE_DOCUMENT;
        }
        const GumboTag tag = node->v.element.tag;
        if (isOneOf(kUnseen, tag)) {
            return false;
        }
        if (tag == GUMBO_TAG_BR) {
            out_.lineBreak();
        } else if (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH) {
            out_.text(u" ", false);
        } else if (isOneOf(kBlocks, tag)) {
            out_.block(isOneOf(kParagraphs, tag));
        }
        preformatted_ += tag == GUMBO_TAG_PRE ? 1 : 0;
        return true;
    }

    void leave(const GumboNode* node) {
        if (node->type != GUMBO_NODE_ELEMENT) {
            return;
        }
        const GumboTag tag = node->v.element.tag;
        if (isOneOf(kBlocks, tag)) {
            out_.block(isOneOf(kParagraphs, tag));
        }
        preformatted_ -= tag == GUMBO_TAG_PRE ? 1 : 0;
    }

    VisibleText out_;
    int preformatted_ = 0;
};

QString parseWithGumbo(QStringView html) {
    const QByteArray utf8 = html.toUtf8();
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    const auto destroy = [&options](GumboOutput* output) { gumbo_destroy_output(&options, output); };
    const std::unique_ptr<GumboOutput, decltype(destroy)> output(
        gumbo_parse_with_options(&options, utf8.constData(), static_cast<size_t>(utf8.size())), destroy);
    return output ? VisibleTextOfTree().read(output->document) : QString();
}

bool isAsciiLetter(QChar c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

struct Tag {
    QStringView name;
    bool closing = false;
    qsizetype end = 0;  // behind it
};

// The tag that begins at `at`, where the character is '<'; no name when it is none.
Tag tagAt(QStringView html, qsizetype at) {
    Tag tag;
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

// Elements that HTML closes by itself, and those that have no content, make nothing deeper.
bool deepens(QStringView name) {
    constexpr std::array<QStringView, 20> kFlat{u"p",    u"br",    u"img",   u"hr",     u"li",  u"td",    u"th",
                                                u"tr",   u"tbody", u"thead", u"option", u"dt",  u"dd",    u"input",
                                                u"meta", u"link",  u"wbr",   u"area",   u"col", u"source"};
    return std::ranges::none_of(kFlat, [&](QStringView flat) { return flat.compare(name, Qt::CaseInsensitive) == 0; });
}

// Whether gumbo can read this in time and memory in proportion to its length.
bool isHarmless(QStringView html) {
    if (html.size() > kLargestMarkup) {
        return false;
    }
    int depth = 0;
    for (qsizetype at = html.indexOf(u'<'); at >= 0; at = html.indexOf(u'<', at)) {
        const Tag tag = tagAt(html, at);
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

// Cuts the tags out, whatever they mean.
QString strip(QStringView html) {
    QString flat;
    qsizetype from = 0;
    while (from < html.size()) {
        const qsizetype open = html.indexOf(u'<', from);
        if (open < 0) {
            flat += html.sliced(from);
            break;
        }
        flat += html.sliced(from, open - from);
        const Tag tag = tagAt(html, open);
        if (tag.name.isEmpty()) {
            flat += QStringLiteral("&lt;");
            from = open + 1;
        } else {
            flat += u' ';
            from = tag.end;
        }
    }
    return parseWithGumbo(flat);  // for the entities
}

}  // namespace

QString htmlToText(QStringView html) {
    return isHarmless(html) ? parseWithGumbo(html) : strip(html);
}

QString htmlOrPlainToText(QStringView text) {
    return text.contains(u'<') || text.contains(u'&') ? htmlToText(text) : text.trimmed().toString();
}

QString htmlEntity(const QString& name) {
    if (!std::ranges::all_of(name, [](QChar c) { return isAsciiLetter(c) || c.isDigit(); })) {
        return {};
    }
    const QString reference = u'&' + name + u';';
    // Within <pre>, white space such as &nbsp; stays what it is.
    const QString text = parseWithGumbo(QStringLiteral("<pre>") + reference + QStringLiteral("</pre>"));
    return text == reference ? QString() : text;
}

}  // namespace zhiban
