// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/renderers/html/html.h"

#include <QSet>
#include <numeric>

#include "core/briefing/chart_svg.h"
#include "core/briefing/counters.h"
#include "core/briefing/figure_list.h"
#include "core/briefing/renderers/html/style.h"

namespace zhiban::briefing {
namespace {

QString element(const QString& name, const QString& classes, const QString& content) {
    const QString attribute = classes.isEmpty() ? QString() : QStringLiteral(" class=\"%1\"").arg(classes);
    return QLatin1Char('<') + name + attribute + QLatin1Char('>') + content + QStringLiteral("</") + name +
           QStringLiteral(">");
}

QString classOf(Align align) {
    switch (align) {
        case Align::Left:
            return {};
        case Align::Centre:
            return QStringLiteral("centre");
        case Align::Right:
            return QStringLiteral("right");
    }
    return {};
}

class HtmlWriter final {
  public:
    HtmlWriter(const Document& document, HtmlUse use) : document_(document), use_(use) {
        const QStringList listed = figuresInSentences(document);
        explained_ = QSet<QString>(listed.begin(), listed.end());
        for (const Block& block : document.blocks) {
            const auto* heading = std::get_if<Heading>(&block);
            hasFigureList_ = hasFigureList_ || (heading != nullptr && heading->anchor == QStringLiteral("figures"));
        }
    }

    QString write() {
        out_ = QStringLiteral(
                   "<!doctype html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\">\n"
                   "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                   "'unsafe-inline'; img-src data:\">\n<title>%1</title>\n<style>%2</style></head>\n<body>\n")
                   .arg(document_.title.toHtmlEscaped(), documentStyle());
        for (const Block& block : document_.blocks) {
            std::visit([this](const auto& one) { visit(one); }, block);
        }
        return out_ + QStringLiteral("</body></html>\n");
    }

  private:
    void put(const QString& html) { out_ += html + QLatin1Char('\n'); }

    QString runHtml(const Run& run) const {
        const QString shown = displayOf(run, document_.figures).toHtmlEscaped();
        if (run.kind != RunKind::Figure) {
            return shown;
        }
        const bool links = use_ == HtmlUse::Preview || (hasFigureList_ && explained_.contains(run.text));
        return links
                   ? QStringLiteral("<a class=\"figure\" href=\"#%1\">%2</a>").arg(anchorOf(document_, run.text), shown)
                   : shown;
    }

    QString html(const Text& text) const {
        return std::accumulate(text.begin(), text.end(), QString(),
                               [this](const QString& left, const Run& run) { return left + runHtml(run); });
    }

    void visit(const Masthead& masthead) {
        put(QStringLiteral("<header><h1>%1</h1><p>%2</p><p class=\"issued\"><span>%3</span><span>%4</span></p><hr>"
                           "<p class=\"period\">（%5）</p></header>")
                .arg(masthead.title.toHtmlEscaped(), issueLine(masthead).toHtmlEscaped(),
                     masthead.office.toHtmlEscaped(), longDate(masthead.date), html(masthead.period)));
    }

    void visit(const Heading& heading) {
        inFigureList_ = heading.anchor == QStringLiteral("figures");
        const QString mark = counters_.mark(heading);
        const QString name = QStringLiteral("h%1").arg(heading.level == 0 ? 2 : heading.level + 1);
        const QString id =
            heading.anchor.isEmpty() ? QString() : QStringLiteral(" id=\"s-%1\"").arg(heading.anchor.toHtmlEscaped());
        const QString plain = heading.level == 0 ? QStringLiteral(" class=\"plain\"") : QString();
        put(QStringLiteral("<%1%2%3>%4</%1>").arg(name, id, plain, mark + html(heading.text)));
    }

    void visit(const Paragraph& paragraph) { put(element(QStringLiteral("p"), {}, html(paragraph.text))); }
    void visit(const Footnote& note) { put(element(QStringLiteral("p"), QStringLiteral("note"), html(note.text))); }
    void visit(const PageBreak&) { put(QStringLiteral("<hr class=\"break\">")); }

    void visit(const List& list) {
        int number = 0;
        for (const Text& item : list.items) {
            ++number;
            const QString mark = list.numbered ? QStringLiteral("%1.").arg(number) : QStringLiteral("·");
            put(element(QStringLiteral("p"), QStringLiteral("item"), mark + html(item)));
        }
    }

    void visit(const Quote& quote) {
        const QString text = quote.text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
        put(element(QStringLiteral("p"), QStringLiteral("quote"), text));
        put(element(QStringLiteral("p"), QStringLiteral("source"), QStringLiteral("——") + html(quote.source)));
    }

    QString rowHtml(const Table& table, const std::vector<Text>& cells, bool last) const {
        QString out;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            out += element(QStringLiteral("td"), i < table.columns.size() ? classOf(table.columns[i].align) : QString(),
                           html(cells[i]));
        }
        const QString total = last && table.totalRow ? QStringLiteral(" class=\"total\"") : QString();
        return QStringLiteral("<tr%1%2>%3</tr>").arg(total, rowAnchor(cells), out);
    }

    // In the figure list a row is where the number's links lead.
    QString rowAnchor(const std::vector<Text>& cells) const {
        if (!inFigureList_ || use_ != HtmlUse::File || cells.size() < 2 || cells[1].empty()) {
            return {};
        }
        return QStringLiteral(" id=\"%1\"").arg(anchorOf(document_, cells[1].front().text));
    }

    void visit(const Table& table) {
        put(element(QStringLiteral("p"), QStringLiteral("caption"),
                    counters_.nextTable() + QStringLiteral("　") + table.caption.toHtmlEscaped()));
        int total = 0;
        for (const TableColumn& column : table.columns) {
            total += column.weight;
        }
        QString columns;
        QString head;
        for (const TableColumn& column : table.columns) {
            columns +=
                QStringLiteral("<col style=\"width:%1%\">").arg(column.weight * 100.0 / std::max(1, total), 0, 'f', 2);
            head += element(QStringLiteral("th"), classOf(column.align), column.title.toHtmlEscaped());
        }
        QString body;
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            body += rowHtml(table, table.rows[i], i + 1 == table.rows.size()) + QLatin1Char('\n');
        }
        put(QStringLiteral("<table%1><colgroup>%2</colgroup><thead><tr>%3</tr></thead><tbody>\n%4</tbody></table>")
                .arg(table.small ? QStringLiteral(" class=\"small\"") : QString(), columns, head, body));
    }

    void visit(const Chart& chart) {
        put(QStringLiteral("<figure>%1<figcaption>%2　%3</figcaption></figure>")
                .arg(chartSvg(chart, document_.figures), counters_.nextChart(), chart.caption.toHtmlEscaped()));
    }

    void visit(const Colophon& colophon) {
        put(QStringLiteral("<footer><span>%1</span><span>%2印发</span></footer>")
                .arg(colophon.office.toHtmlEscaped(), longDate(colophon.date)));
    }

    const Document& document_;
    HtmlUse use_;
    QSet<QString> explained_;
    bool hasFigureList_ = false;
    bool inFigureList_ = false;
    Counters counters_;
    QString out_;
};

Result<QByteArray> render(const Document& document) {
    return renderHtml(document, HtmlUse::File).toUtf8();
}

}  // namespace

QString renderHtml(const Document& document, HtmlUse use) {
    return HtmlWriter(document, use).write();
}

Renderer makeHtml() {
    return {QStringLiteral("html"), QStringLiteral("html"), render};
}

}  // namespace zhiban::briefing
