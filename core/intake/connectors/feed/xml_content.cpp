// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/connectors/feed/xml_content.h"

#include <algorithm>

#include "core/intake/connectors/feed/feed_document.h"
#include "core/intake/text/charset.h"

namespace zhiban {
namespace {

// Text stays raw until an element shows that it stands among markup.
class ContentWriter {
  public:
    void characters(QStringView text) {
        if (content_.isMarkup) {
            add(escaped(text));
        } else {
            add(text);
        }
    }
    void start(QStringView name) {
        becomeMarkup();
        add(u'<' + localName(name) + u'>');
    }
    void end(QStringView name) { add(QStringLiteral("</") + localName(name) + u'>'); }
    XmlContent take() {
        readControlsAsWindows1252(content_.text);  // before anything takes U+0085 for white space
        return std::move(content_);
    }

  private:
    static QString escaped(QStringView text) { return text.toString().toHtmlEscaped(); }
    static QString localName(QStringView name) { return name.sliced(name.lastIndexOf(u':') + 1).toString(); }
    // What is longer than any field is refused; the rest of it need not be kept.
    void add(QStringView piece) {
        const qsizetype room = FeedLimits::kLongestField + 1 - content_.text.size();
        content_.text += piece.first(std::clamp<qsizetype>(room, 0, piece.size()));
    }
    void becomeMarkup() {
        if (!content_.isMarkup) {
            content_.text = escaped(content_.text);
            content_.isMarkup = true;
        }
    }

    XmlContent content_;
};

}  // namespace

XmlContent readXmlContent(QXmlStreamReader& reader, int deepest, int& elementsLeft) {
    ContentWriter writer;
    int depth = 0;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
            case QXmlStreamReader::StartElement:
                if (++depth > deepest || --elementsLeft < 0) {
                    reader.raiseError(QStringLiteral("nested too deeply"));
                    return {};
                }
                writer.start(reader.qualifiedName());
                break;
            case QXmlStreamReader::EndElement:
                if (depth-- == 0) {
                    return writer.take();
                }
                writer.end(reader.qualifiedName());
                break;
            case QXmlStreamReader::Characters:
            case QXmlStreamReader::EntityReference:
                writer.characters(reader.text());
                break;
            default:
                break;
        }
    }
    return writer.take();
}

void skipXmlContent(QXmlStreamReader& reader, int deepest, int& elementsLeft) {
    int depth = 0;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement && (++depth > deepest || --elementsLeft < 0)) {
            reader.raiseError(QStringLiteral("nested too deeply"));
        } else if (token == QXmlStreamReader::EndElement && depth-- == 0) {
            return;
        }
    }
}

}  // namespace zhiban
