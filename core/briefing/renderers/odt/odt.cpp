// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/renderers/odt/odt.h"

#include <QXmlStreamWriter>

#include "core/briefing/chart_svg.h"
#include "core/briefing/counters.h"
#include "core/briefing/renderers/odt/package.h"
#include "core/briefing/renderers/odt/styles.h"

namespace zhiban::briefing {
namespace {

const QString officeNs = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:office:1.0");
const QString textNs = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:text:1.0");
const QString tableNs = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:table:1.0");
const QString drawNs = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:drawing:1.0");
const QString styleNs = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:style:1.0");
const QString foNs = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0");
const QString svgNs = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0");
const QString xlinkNs = QStringLiteral("http://www.w3.org/1999/xlink");

constexpr double textWidth = 156.0;  // mm

class OdtWriter final {
  public:
    explicit OdtWriter(const Document& document) : document_(document), xml_(&content_) {}

    Result<QByteArray> write() {
        begin();
        for (const Block& block : document_.blocks) {
            std::visit([this](const auto& one) { visit(one); }, block);
        }
        xml_.writeEndDocument();
        std::vector<PackageEntry> entries{{QStringLiteral("content.xml"), content_},
                                          {QStringLiteral("styles.xml"), odtStyles()}};
        for (std::size_t i = 0; i < pictures_.size(); ++i) {
            entries.push_back({QStringLiteral("Pictures/chart%1.svg").arg(i + 1), pictures_[i]});
        }
        entries.push_back({QStringLiteral("META-INF/manifest.xml"), odtManifest(static_cast<int>(pictures_.size()))});
        return writePackage(QByteArrayLiteral("application/vnd.oasis.opendocument.text"), entries);
    }

  private:
    void begin() {
        xml_.writeStartDocument();
        xml_.writeNamespace(officeNs, QStringLiteral("office"));
        xml_.writeNamespace(textNs, QStringLiteral("text"));
        xml_.writeNamespace(tableNs, QStringLiteral("table"));
        xml_.writeNamespace(drawNs, QStringLiteral("draw"));
        xml_.writeNamespace(styleNs, QStringLiteral("style"));
        xml_.writeNamespace(foNs, QStringLiteral("fo"));
        xml_.writeNamespace(svgNs, QStringLiteral("svg"));
        xml_.writeNamespace(xlinkNs, QStringLiteral("xlink"));
        xml_.writeStartElement(officeNs, QStringLiteral("document-content"));
        xml_.writeAttribute(officeNs, QStringLiteral("version"), QStringLiteral("1.3"));
        writeAutomaticStyles();
        xml_.writeStartElement(officeNs, QStringLiteral("body"));
        xml_.writeStartElement(officeNs, QStringLiteral("text"));
    }

    void style(const QString& name, const QString& family, const QString& properties,
               const std::vector<std::tuple<QString, QString, QString>>& attributes) {
        xml_.writeStartElement(styleNs, QStringLiteral("style"));
        xml_.writeAttribute(styleNs, QStringLiteral("name"), name);
        xml_.writeAttribute(styleNs, QStringLiteral("family"), family);
        xml_.writeStartElement(styleNs, properties);
        for (const auto& [ns, attribute, value] : attributes) {
            xml_.writeAttribute(ns, attribute, value);
        }
        xml_.writeEndElement();
        xml_.writeEndElement();
    }

    // Column widths are styles in OpenDocument: one per table and column, named T1.C1 …
    void writeAutomaticStyles() {
        xml_.writeStartElement(officeNs, QStringLiteral("automatic-styles"));
        style(QStringLiteral("Grid"), QStringLiteral("table-cell"), QStringLiteral("table-cell-properties"),
              {{foNs, QStringLiteral("border"), QStringLiteral("0.5pt solid #555555")},
               {foNs, QStringLiteral("padding"), QStringLiteral("2pt")}});
        style(QStringLiteral("Picture"), QStringLiteral("graphic"), QStringLiteral("graphic-properties"),
              {{styleNs, QStringLiteral("wrap"), QStringLiteral("none")}});
        int table = 0;
        for (const Block& block : document_.blocks) {
            if (const auto* one = std::get_if<Table>(&block)) {
                writeColumnStyles(++table, *one);
            }
        }
        xml_.writeEndElement();
    }

    void writeColumnStyles(int number, const Table& table) {
        int total = 0;
        for (const TableColumn& column : table.columns) {
            total += column.weight;
        }
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const double width = textWidth * table.columns[i].weight / std::max(1, total);
            style(columnStyle(number, i), QStringLiteral("table-column"), QStringLiteral("table-column-properties"),
                  {{styleNs, QStringLiteral("column-width"), QString::number(width, 'f', 2) + QStringLiteral("mm")}});
        }
    }

    static QString columnStyle(int table, std::size_t column) {
        return QStringLiteral("T%1.C%2").arg(table).arg(column + 1);
    }

    void startParagraph(const QString& styleName) {
        xml_.writeStartElement(textNs, QStringLiteral("p"));
        xml_.writeAttribute(textNs, QStringLiteral("style-name"), styleName);
    }

    void paragraph(const QString& styleName, const QString& text) {
        startParagraph(styleName);
        const QStringList lines = text.split(QLatin1Char('\n'));
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0) {
                xml_.writeEmptyElement(textNs, QStringLiteral("line-break"));
            }
            xml_.writeCharacters(lines[i]);
        }
        xml_.writeEndElement();
    }

    QString line(const Text& text) const { return displayOf(text, document_.figures); }

    void visit(const Masthead& masthead) {
        paragraph(QStringLiteral("MastTitle"), masthead.title);
        paragraph(QStringLiteral("MastLine"), issueLine(masthead));
        paragraph(QStringLiteral("MastRule"), masthead.office + QStringLiteral("　　　　") + longDate(masthead.date));
        paragraph(QStringLiteral("MastLine"), QStringLiteral("（") + line(masthead.period) + QStringLiteral("）"));
    }

    void visit(const Heading& heading) {
        const QString mark = counters_.mark(heading);
        xml_.writeStartElement(textNs, QStringLiteral("h"));
        xml_.writeAttribute(
            textNs, QStringLiteral("style-name"),
            heading.level == 0 ? QStringLiteral("HeadPlain") : QStringLiteral("Head%1").arg(heading.level));
        xml_.writeAttribute(textNs, QStringLiteral("outline-level"), QString::number(std::max(1, heading.level)));
        xml_.writeCharacters(mark + line(heading.text));
        xml_.writeEndElement();
    }

    void visit(const Paragraph& one) { paragraph(QStringLiteral("Body"), line(one.text)); }
    void visit(const Footnote& one) { paragraph(QStringLiteral("Note"), line(one.text)); }
    void visit(const PageBreak&) { paragraph(QStringLiteral("Break"), {}); }

    void visit(const List& list) {
        int number = 0;
        for (const Text& item : list.items) {
            ++number;
            paragraph(QStringLiteral("Body"),
                      (list.numbered ? QStringLiteral("%1.").arg(number) : QStringLiteral("·")) + line(item));
        }
    }

    void visit(const Quote& quote) {
        paragraph(QStringLiteral("Quote"), quote.text);
        paragraph(QStringLiteral("Source"), QStringLiteral("——") + line(quote.source));
    }

    void cell(const QString& styleName, const QString& text) {
        xml_.writeStartElement(tableNs, QStringLiteral("table-cell"));
        xml_.writeAttribute(tableNs, QStringLiteral("style-name"), QStringLiteral("Grid"));
        xml_.writeAttribute(officeNs, QStringLiteral("value-type"), QStringLiteral("string"));
        paragraph(styleName, text);
        xml_.writeEndElement();
    }

    static QString cellStyle(const Table& table, std::size_t column) {
        const QString base = table.small ? QStringLiteral("Small") : QStringLiteral("Cell");
        switch (column < table.columns.size() ? table.columns[column].align : Align::Left) {
            case Align::Left:
                return base;
            case Align::Centre:
                return base + QStringLiteral("Centre");
            case Align::Right:
                return base + QStringLiteral("Right");
        }
        return base;
    }

    void visit(const Table& table) {
        ++tables_;
        paragraph(QStringLiteral("Caption"), counters_.nextTable() + QStringLiteral("　") + table.caption);
        xml_.writeStartElement(tableNs, QStringLiteral("table"));
        xml_.writeAttribute(tableNs, QStringLiteral("name"), QStringLiteral("T%1").arg(tables_));
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            xml_.writeEmptyElement(tableNs, QStringLiteral("table-column"));
            xml_.writeAttribute(tableNs, QStringLiteral("style-name"), columnStyle(tables_, i));
        }
        xml_.writeStartElement(tableNs, QStringLiteral("table-header-rows"));
        xml_.writeStartElement(tableNs, QStringLiteral("table-row"));
        for (const TableColumn& column : table.columns) {
            cell(table.small ? QStringLiteral("Small") : QStringLiteral("CellHead"), column.title);
        }
        xml_.writeEndElement();
        xml_.writeEndElement();
        for (const auto& row : table.rows) {
            xml_.writeStartElement(tableNs, QStringLiteral("table-row"));
            for (std::size_t i = 0; i < row.size(); ++i) {
                cell(cellStyle(table, i), line(row[i]));
            }
            xml_.writeEndElement();
        }
        xml_.writeEndElement();
    }

    void visit(const Chart& chart) {
        const QString svg = chartSvg(chart, document_.figures);
        pictures_.push_back(QByteArrayLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") + svg.toUtf8());
        startParagraph(QStringLiteral("MastLine"));
        xml_.writeStartElement(drawNs, QStringLiteral("frame"));
        xml_.writeAttribute(drawNs, QStringLiteral("style-name"), QStringLiteral("Picture"));
        xml_.writeAttribute(textNs, QStringLiteral("anchor-type"), QStringLiteral("as-char"));
        xml_.writeAttribute(svgNs, QStringLiteral("width"), QStringLiteral("154mm"));
        xml_.writeAttribute(svgNs, QStringLiteral("height"), QStringLiteral("60.5mm"));
        xml_.writeEmptyElement(drawNs, QStringLiteral("image"));
        xml_.writeAttribute(xlinkNs, QStringLiteral("href"),
                            QStringLiteral("Pictures/chart%1.svg").arg(pictures_.size()));
        xml_.writeAttribute(xlinkNs, QStringLiteral("type"), QStringLiteral("simple"));
        xml_.writeEndElement();
        xml_.writeEndElement();
        paragraph(QStringLiteral("Caption"), counters_.nextChart() + QStringLiteral("　") + chart.caption);
    }

    void visit(const Colophon& colophon) {
        paragraph(QStringLiteral("Colophon"),
                  colophon.office + QStringLiteral("　　") + longDate(colophon.date) + QStringLiteral("印发"));
    }

    const Document& document_;
    QByteArray content_;
    QXmlStreamWriter xml_;
    std::vector<QByteArray> pictures_;
    Counters counters_;
    int tables_ = 0;
};

Result<QByteArray> render(const Document& document) {
    return OdtWriter(document).write();
}

}  // namespace

Renderer makeOdt() {
    return {QStringLiteral("odt"), QStringLiteral("odt"), render};
}

}  // namespace zhiban::briefing
