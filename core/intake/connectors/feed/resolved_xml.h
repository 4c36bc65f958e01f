// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace zhiban {

// An XML document whose text says what it says without references: QXmlStreamReader takes a microsecond for each,
// knows none of HTML's, which feeds use without declaring them, and stops at the first bare '&' or '<'.
class ResolvedXml {
  public:
    // The text as it stands.
    static ResolvedXml asItIs(QString text);
    // With every reference of text and attributes replaced. Text that holds '&' or '<' then is written as CDATA; bare
    // ones are mended, numbers of no character become U+FFFD. A document without '&', or with more faults than any
    // feed has, is left to the parser as it is.
    static ResolvedXml resolved(const QString& text);

    const QString& text() const { return text_; }
    bool mended() const { return mended_; }            // it was not XML before
    bool hadControls() const { return hadControls_; }  // a reference to a control character

    // What stood in the document where `text()` has [from, to), which begin and end at tags.
    QString original(qsizetype from, qsizetype to) const;

  private:
    class Writer;
    // From `here` in the text up to the next such place, positions in the original are the same but for this shift.
    struct Stretch {
        qsizetype here;
        qsizetype there;
    };
    qsizetype originalPosition(qsizetype here) const;

    QString original_;
    QString text_;
    std::vector<Stretch> stretches_;
    bool mended_ = false;
    bool hadControls_ = false;
};

}  // namespace zhiban
