// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/renderers/md/md.h"

#include "core/briefing/counters.h"

namespace zhiban::briefing {
namespace {

// Characters that mean something to Markdown lose it, so that a post cannot format a document or link anywhere.
QString escaped(const QString& text) {
    static const QString special = QStringLiteral("\\`*_{}[]<>#|~!&");
    QString out;
    out.reserve(text.size() + 8);
    for (const QChar c : text) {
        if (special.contains(c)) {
            out += QLatin1Char('\\');
        }
        out += (c == QLatin1Char('\n') || c == QLatin1Char('\r')) ? QChar(QLatin1Char(' ')) : c;
    }
    return out;
}

class MarkdownWriter final {
  public:
    explicit MarkdownWriter(const Document& document) : document_(document) {}

    QByteArray write() {
        for (const Block& block : document_.blocks) {
            std::visit([this](const auto& one) { visit(one); }, block);
        }
        return (out_.trimmed() + QLatin1Char('\n')).toUtf8();
    }

  private:
    QString line(const Text& text) const { return escaped(displayOf(text, document_.figures)); }
    void paragraph(const QString& text) { out_ += text + QStringLiteral("\n\n"); }

    void visit(const Masthead& masthead) {
        paragraph(QStringLiteral("# ") + escaped(masthead.title));
        paragraph(
            QStringLiteral("%1　%2　%3").arg(issueLine(masthead), escaped(masthead.office), longDate(masthead.date)));
        paragraph(QStringLiteral("（") + line(masthead.period) + QStringLiteral("）"));
    }

    void visit(const Heading& heading) {
        const int depth = heading.level == 0 ? 1 : heading.level;
        const QString mark = counters_.mark(heading);
        paragraph(QString(depth + 1, QLatin1Char('#')) + QLatin1Char(' ') + mark + line(heading.text));
    }

    void visit(const Paragraph& one) { paragraph(line(one.text)); }
    void visit(const Footnote& one) { paragraph(line(one.text)); }
    void visit(const PageBreak&) { paragraph(QStringLiteral("---")); }

    void visit(const Quote& quote) {
        QStringList lines;
        for (const QString& one : quote.text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            lines << QStringLiteral("> ") + escaped(one);
        }
        lines << QStringLiteral(">") << QStringLiteral("> —— ") + line(quote.source);
        paragraph(lines.join(QLatin1Char('\n')));
    }

    void visit(const List& list) {
        int number = 0;
        for (const Text& item : list.items) {
            ++number;
            out_ += (list.numbered ? QStringLiteral("%1. ").arg(number) : QStringLiteral("- ")) + line(item) +
                    QLatin1Char('\n');
        }
        out_ += QLatin1Char('\n');
    }

    void row(const QStringList& cells) {
        out_ += QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
    }

    void visit(const Table& table) {
        paragraph(QStringLiteral("**%1　%2**").arg(counters_.nextTable(), escaped(table.caption)));
        QStringList titles;
        QStringList rules;
        for (const TableColumn& column : table.columns) {
            titles << escaped(column.title);
            rules << (column.align == Align::Right    ? QStringLiteral("---:")
                      : column.align == Align::Centre ? QStringLiteral(":---:")
                                                      : QStringLiteral("---"));
        }
        row(titles);
        row(rules);
        for (const auto& cells : table.rows) {
            QStringList texts;
            for (const Text& cell : cells) {
                texts << line(cell);
            }
            row(texts);
        }
        out_ += QLatin1Char('\n');
    }

    // A chart in plain text is the table of its values.
    void visit(const Chart& chart) {
        paragraph(QStringLiteral("**%1　%2（%3）**").arg(counters_.nextChart(), escaped(chart.caption), chart.unit));
        QStringList titles{QStringLiteral(" ")};
        QStringList rules{QStringLiteral("---")};
        for (const QString& category : chart.categories) {
            titles << escaped(category);
            rules << QStringLiteral("---:");
        }
        row(titles);
        row(rules);
        for (const ChartSeries& series : chart.series) {
            QStringList values{escaped(series.name)};
            for (const QString& id : series.figures) {
                values << displayOf(Run{RunKind::Figure, id, false}, document_.figures);
            }
            row(values);
        }
        out_ += QLatin1Char('\n');
    }

    void visit(const Colophon& colophon) {
        paragraph(QStringLiteral("---"));
        paragraph(QStringLiteral("%1　%2印发").arg(escaped(colophon.office), longDate(colophon.date)));
    }

    const Document& document_;
    QString out_;
    Counters counters_;
};

Result<QByteArray> render(const Document& document) {
    return MarkdownWriter(document).write();
}

}  // namespace

Renderer makeMd() {
    return {QStringLiteral("md"), QStringLiteral("md"), render};
}

}  // namespace zhiban::briefing
