// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/renderers/json/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/briefing/bindings.h"

namespace zhiban::briefing {
namespace {

QString moment(TimePoint time) {
    return toUtc(time).toString(Qt::ISODateWithMs);
}

QString keyOf(RunKind kind) {
    switch (kind) {
        case RunKind::Words:
            return QStringLiteral("words");
        case RunKind::Figure:
            return QStringLiteral("figure");
        case RunKind::Date:
            return QStringLiteral("date");
        case RunKind::Numbering:
            return QStringLiteral("numbering");
        case RunKind::Quotation:
            return QStringLiteral("quotation");
    }
    return {};
}

QString keyOf(FigureKind kind) {
    switch (kind) {
        case FigureKind::Count:
            return QStringLiteral("count");
        case FigureKind::Share:
            return QStringLiteral("share");
        case FigureKind::Change:
            return QStringLiteral("change");
    }
    return {};
}

QJsonObject toJson(const PostFilter& filter) {
    QJsonObject object;
    if (filter.from) {
        object.insert(QStringLiteral("from"), moment(*filter.from));
    }
    if (filter.to) {
        object.insert(QStringLiteral("to"), moment(*filter.to));
    }
    if (!filter.sources.isEmpty()) {
        object.insert(QStringLiteral("sources"), QJsonArray::fromStringList(filter.sources));
    }
    if (filter.alertsOnly) {
        object.insert(QStringLiteral("alertsOnly"), true);
    }
    if (filter.minimumLevel) {
        object.insert(QStringLiteral("minimumLevel"), levelKey(*filter.minimumLevel));
    }
    if (filter.maximumLevel) {
        object.insert(QStringLiteral("maximumLevel"), levelKey(*filter.maximumLevel));
    }
    if (filter.rule) {
        object.insert(QStringLiteral("rule"), filter.rule.text);
    }
    return object;
}

QJsonObject toJson(const FigureBinding& binding) {
    QJsonObject object{{QStringLiteral("kind"), rowKindKey(binding.kind)},
                       {QStringLiteral("count"), binding.count},
                       {QStringLiteral("digest"), binding.digest}};
    if (binding.kind == RowKind::Posts) {
        object.insert(QStringLiteral("posts"), toJson(binding.posts));
    } else {
        object.insert(QStringLiteral("rows"), QJsonArray::fromStringList(binding.rows));
    }
    return object;
}

QJsonObject toJson(const Figure& figure) {
    QJsonObject object{
        {QStringLiteral("kind"), keyOf(figure.kind)},
        {QStringLiteral("label"), figure.label},
        {QStringLiteral("unit"), figure.unit},
        {QStringLiteral("shown"), displayOf(figure)},
        {QStringLiteral("value"), figure.value ? QJsonValue(*figure.value) : QJsonValue(QJsonValue::Null)}};
    if (figure.binding) {
        object.insert(QStringLiteral("binding"), toJson(*figure.binding));
    } else {
        object.insert(QStringLiteral("derivedFrom"), QJsonArray::fromStringList(figure.derivedFrom));
    }
    return object;
}

QJsonArray toJson(const Text& text) {
    QJsonArray runs;
    for (const Run& run : text) {
        runs.append(
            QJsonObject{{QStringLiteral("kind"), keyOf(run.kind)},
                        {run.kind == RunKind::Figure ? QStringLiteral("id") : QStringLiteral("text"), run.text}});
    }
    return runs;
}

QJsonObject typed(const QString& type, QJsonObject object = {}) {
    object.insert(QStringLiteral("type"), type);
    return object;
}

QJsonObject toJson(const Masthead& masthead) {
    return typed(QStringLiteral("masthead"), {{QStringLiteral("title"), masthead.title},
                                              {QStringLiteral("year"), masthead.year},
                                              {QStringLiteral("issue"), masthead.issue},
                                              {QStringLiteral("totalIssue"), masthead.totalIssue},
                                              {QStringLiteral("office"), masthead.office},
                                              {QStringLiteral("date"), masthead.date.toString(Qt::ISODate)},
                                              {QStringLiteral("period"), toJson(masthead.period)}});
}

QJsonObject toJson(const Heading& heading) {
    return typed(QStringLiteral("heading"), {{QStringLiteral("level"), heading.level},
                                             {QStringLiteral("anchor"), heading.anchor},
                                             {QStringLiteral("text"), toJson(heading.text)}});
}

QJsonObject toJson(const Paragraph& paragraph) {
    return typed(QStringLiteral("paragraph"), {{QStringLiteral("text"), toJson(paragraph.text)}});
}

QJsonObject toJson(const Footnote& footnote) {
    return typed(QStringLiteral("footnote"), {{QStringLiteral("text"), toJson(footnote.text)}});
}

QJsonObject toJson(const Quote& quote) {
    return typed(QStringLiteral("quote"),
                 {{QStringLiteral("text"), quote.text}, {QStringLiteral("source"), toJson(quote.source)}});
}

QJsonObject toJson(const PageBreak&) {
    return typed(QStringLiteral("pageBreak"));
}

QJsonObject toJson(const Colophon& colophon) {
    return typed(QStringLiteral("colophon"), {{QStringLiteral("office"), colophon.office},
                                              {QStringLiteral("date"), colophon.date.toString(Qt::ISODate)}});
}

QJsonObject toJson(const List& list) {
    QJsonArray items;
    for (const Text& item : list.items) {
        items.append(toJson(item));
    }
    return typed(QStringLiteral("list"),
                 {{QStringLiteral("numbered"), list.numbered}, {QStringLiteral("items"), items}});
}

QJsonObject toJson(const Table& table) {
    QJsonArray columns;
    for (const TableColumn& column : table.columns) {
        columns.append(column.title);
    }
    QJsonArray rows;
    for (const auto& row : table.rows) {
        QJsonArray cells;
        for (const Text& cell : row) {
            cells.append(toJson(cell));
        }
        rows.append(cells);
    }
    return typed(QStringLiteral("table"), {{QStringLiteral("caption"), table.caption},
                                           {QStringLiteral("columns"), columns},
                                           {QStringLiteral("rows"), rows},
                                           {QStringLiteral("totalRow"), table.totalRow}});
}

QJsonObject toJson(const Chart& chart) {
    QJsonArray series;
    for (const ChartSeries& one : chart.series) {
        series.append(QJsonObject{{QStringLiteral("name"), one.name},
                                  {QStringLiteral("figures"), QJsonArray::fromStringList(one.figures)}});
    }
    return typed(
        QStringLiteral("chart"),
        {{QStringLiteral("kind"), chart.kind == ChartKind::Line ? QStringLiteral("line") : QStringLiteral("columns")},
         {QStringLiteral("caption"), chart.caption},
         {QStringLiteral("categories"), QJsonArray::fromStringList(chart.categories)},
         {QStringLiteral("unit"), chart.unit},
         {QStringLiteral("series"), series}});
}

Result<QByteArray> render(const Document& document) {
    QJsonArray blocks;
    for (const Block& block : document.blocks) {
        blocks.append(std::visit([](const auto& one) { return toJson(one); }, block));
    }
    QJsonObject figures;
    for (const auto& [id, figure] : document.figures) {
        figures.insert(id, toJson(figure));
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("title"), document.title},
                                     {QStringLiteral("blocks"), blocks},
                                     {QStringLiteral("figures"), figures}})
        .toJson(QJsonDocument::Indented);
}

}  // namespace

Renderer makeJson() {
    return {QStringLiteral("json"), QStringLiteral("json"), render};
}

}  // namespace zhiban::briefing
