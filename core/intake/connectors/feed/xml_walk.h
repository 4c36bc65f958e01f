// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QXmlStreamReader>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/intake/connectors/feed/feed_document.h"
#include "core/intake/connectors/feed/xml_content.h"
#include "core/intake/connectors/feed/xml_names.h"
#include "core/intake/text/html_text.h"

namespace zhiban {

// Relative addresses become whole; anything else stays as the source wrote it.
QString resolveLink(const QString& base, const QString& link);

// Walks through an XML document element by element and knows, of the one it stands in, the canonical name, the base
// address and the language in force. A document nested deeper than FeedLimits allows ends in an error.
class XmlWalk {
  public:
    // The text must outlive the walk. `address` is where the document came from; may be empty.
    XmlWalk(const QString& text, const QString& address);

    enum class Step { Start, End, Characters, Finished };
    // To the next token worth a look. After Start, the walk stands in the new element; after End, in its parent.
    Step next();

    size_t depth() const { return frames_.size(); }
    const QString& name() const { return frames_.back().name; }
    const QString& parentName() const;  // empty for the root
    const QString& rootName() const { return frames_.front().name; }
    const QString& base() const { return frames_.back().base; }
    const QString& language() const { return frames_.back().language; }
    QStringView characters() const { return reader_.text(); }
    // Of the element that was just started.
    QString attribute(QLatin1String name) const;
    QString resolved(const QString& link) const { return resolveLink(base(), link); }

    // Each reads the element the walk stands in to its end and leaves it.
    XmlContent content();
    void skip();
    // Plain text of an element that may hold text, escaped HTML, XHTML or (Atom) base64. Longer than
    // FeedLimits::kLongestField: as it stands, not worth understanding.
    QString readableText();

    // Characters read so far.
    qint64 offset() const { return reader_.characterOffset(); }
    // Invalid "feed.dtd", "feed.too-deep", "feed.too-large" (elements), "feed.broken"; nothing when the whole document
    // was walked through.
    std::optional<Error> fault() const;

  private:
    struct Frame {
        QString name;
        QString base;
        QString language;
    };
    void enter();
    void leave() { frames_.pop_back(); }
    int levelsLeft() const;

    QXmlStreamReader reader_;
    XmlNames names_;
    QString address_;
    std::vector<Frame> frames_;
    HtmlTexts texts_;
    int elementsLeft_ = FeedLimits::kMostElements;
    bool sawDocumentType_ = false;
};

}  // namespace zhiban
