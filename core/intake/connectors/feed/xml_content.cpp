// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/connectors/feed/xml_content.h"

#include "core/intake/text/charset.h"

namespace zhiban {
namespace {

// Text stays raw until an element shows that it stands among markup.
class ContentWriter {
  public:
    void characters(QStringView text) { content_.text += content_.isMarkup ? escaped(text) : text.toString(); }
    void start(QStringView name) {
        becomeMarkup();
        content_.text += u'<' + localName(name) + u'>';
    }
    void end(QStringView name) { content_.text += QStringLiteral("</") + localName(name) + u'>'; }
    XmlContent take() {
        readControlsAsWindows1252(content_.text);  // before anything takes U+0085 for white space
        return std::move(content_);
    }

  private:
    static QString escaped(QStringView text) { return text.toString().toHtmlEscaped(); }
    static QString localName(QStringView name) { return name.sliced(name.lastIndexOf(u':') + 1).toString(); }
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
