// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <variant>

#include "core/domain/briefing.h"

// Neutral blocks: what a document says, without a word on how it looks. Renderers turn them into a format.
namespace zhiban::briefing {

enum class RunKind {
    Words,      // our own words: no digit may stand here, the linter refuses it
    Figure,     // a number, by the id of its Figure
    Date,       // a date or time
    Numbering,  // 第N期, case numbers
    Quotation,  // words of others, as given: titles, names, posts
};

struct Run {
    RunKind kind = RunKind::Words;
    QString text;            // for a Figure: its id
    bool magnitude = false;  // a Figure without its sign: the words say "上升" or "下降"

    bool operator==(const Run&) const = default;
};
using Text = std::vector<Run>;

struct Masthead {
    QString title;  // 一周民情简报
    int year = 0;
    int issue = 0;
    int totalIssue = 0;  // 0 = none
    QString office;
    QDate date;
    Text period;
    bool operator==(const Masthead&) const = default;
};

struct Heading {
    int level = 1;  // 1 一、  2 （一）  3 1.  0 like 1, without a number
    Text text;
    QString anchor;  // section id; empty inside a section
    bool operator==(const Heading&) const = default;
};

struct Paragraph {
    Text text;
    bool operator==(const Paragraph&) const = default;
};

struct List {
    bool numbered = false;
    std::vector<Text> items;
    bool operator==(const List&) const = default;
};

enum class Align { Left, Centre, Right };

struct TableColumn {
    QString title;
    Align align = Align::Left;
    int weight = 1;  // share of the width
    bool operator==(const TableColumn&) const = default;
};

struct Table {
    QString caption;
    std::vector<TableColumn> columns;
    std::vector<std::vector<Text>> rows;
    bool totalRow = false;  // the last row sums up
    bool small = false;     // appendix: smaller type
    bool operator==(const Table&) const = default;
};

struct ChartSeries {
    QString name;
    QStringList figures;  // ids, one per category
    bool operator==(const ChartSeries&) const = default;
};

enum class ChartKind { Line, Columns };

struct Chart {
    ChartKind kind = ChartKind::Line;
    QString caption;
    QStringList categories;  // dates or names
    std::vector<ChartSeries> series;
    QString unit;
    bool operator==(const Chart&) const = default;
};

struct Quote {
    QString text;  // masked, plain
    Text source;   // who said it where, when
    bool operator==(const Quote&) const = default;
};

struct Footnote {
    Text text;
    bool operator==(const Footnote&) const = default;
};

struct PageBreak {
    bool operator==(const PageBreak&) const = default;
};

// 版记: the last lines of the last page.
struct Colophon {
    QString office;
    QDate date;
    bool operator==(const Colophon&) const = default;
};

using Block = std::variant<Masthead, Heading, Paragraph, List, Table, Chart, Quote, Footnote, PageBreak, Colophon>;

struct Document {
    QString title;
    std::vector<Block> blocks;
    std::map<QString, Figure> figures;  // by id

    bool operator==(const Document&) const = default;
};

// The figure as it is written: "506", "20.48%", "—". The unit is a matter of the words around it, but for "%".
QString displayOf(const Figure& figure, bool magnitude = false);
// A run as it is read. A reference to a figure that is not there shows as "?": the linter refuses it earlier.
QString displayOf(const Run& run, const std::map<QString, Figure>& figures);
QString displayOf(const Text& text, const std::map<QString, Figure>& figures);

// Marks before headings and list items, as official documents count: 一、 （一） 1.
QString headingMark(int level, int number);
// 一 … 九十九, for numbers outside it the digits.
QString chineseNumber(int number);

}  // namespace zhiban::briefing
