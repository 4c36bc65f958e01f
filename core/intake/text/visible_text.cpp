// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/text/visible_text.h"

#include <algorithm>
#include <array>

namespace zhiban {
namespace {

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

using TagSet = std::array<bool, GUMBO_TAG_LAST + 1>;

template <size_t N>
constexpr TagSet setOf(const std::array<GumboTag, N>& tags) {
    TagSet set{};
    for (const GumboTag tag : tags) {
        set[tag] = true;
    }
    return set;
}

constexpr TagSet kIsBlock = setOf(kBlocks);
constexpr TagSet kIsParagraph = setOf(kParagraphs);
constexpr TagSet kIsUnseen = setOf(kUnseen);

// As QChar::isSpace(), which looks every character above Latin up.
constexpr bool isSpace(char16_t unit) {
    if (unit < 0x80) {
        return unit == u' ' || (unit >= 0x09 && unit <= 0x0D);
    }
    return unit == 0x85 || unit == 0xA0 || unit == 0x1680 || (unit >= 0x2000 && unit <= 0x200A) || unit == 0x2028 ||
           unit == 0x2029 || unit == 0x202F || unit == 0x205F || unit == 0x3000;
}

// Where the text that begins at `at` stops looking as a reader sees it: at white space that is not one blank between
// two words.
qsizetype endOfWords(QStringView piece, qsizetype at) {
    for (; at < piece.size(); ++at) {
        if (isSpace(piece[at].unicode()) &&
            (piece[at] != u' ' || at + 1 == piece.size() || isSpace(piece[at + 1].unicode()))) {
            break;
        }
    }
    return at;
}

}  // namespace

bool VisibleText::hides(GumboTag tag) {
    return kIsUnseen[tag];
}

void VisibleText::begin(GumboTag tag) {
    if (tag == GUMBO_TAG_BR) {
        ++explicitBreaks_;  // counts even after a block has ended the line
    } else if (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH) {
        space_ = true;
    } else {
        end(tag);
    }
}

void VisibleText::end(GumboTag tag) {
    if (kIsBlock[tag]) {
        block(kIsParagraph[tag]);
    }
}

void VisibleText::block(bool paragraph) {
    blockBreaks_ = std::max(blockBreaks_, paragraph ? 2 : 1);
}

void VisibleText::text(QStringView piece, bool preformatted) {
    for (qsizetype at = 0; at < piece.size();) {
        if (!preformatted && isSpace(piece[at].unicode())) {
            space_ = true;
            ++at;
            continue;
        }
        const qsizetype end = preformatted ? piece.size() : endOfWords(piece, at);
        flushBreaks();
        result_ += piece.sliced(at, end - at);
        at = end;
    }
}

void VisibleText::flushBreaks() {
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

}  // namespace zhiban
