// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/figure_list.h"

#include "core/briefing/writer.h"

namespace zhiban::briefing {
namespace {

void collect(const Text& text, QStringList& ids) {
    for (const Run& run : text) {
        if (run.kind == RunKind::Figure && !ids.contains(run.text)) {
            ids << run.text;
        }
    }
}

QString rowsInWords(RowKind kind) {
    switch (kind) {
        case RowKind::Posts:
            return QStringLiteral("帖文记录");
        case RowKind::Cases:
            return QStringLiteral("案件记录");
        case RowKind::Dispatches:
            return QStringLiteral("派单记录");
        case RowKind::Publications:
            return QStringLiteral("报道记录");
        case RowKind::Shifts:
            return QStringLiteral("班次记录");
        case RowKind::Sources:
            return QStringLiteral("信源记录");
    }
    return {};
}

Text originOf(const Figure& figure, const Document& document) {
    if (figure.binding) {
        return Sentence() << rowsInWords(figure.binding->kind);
    }
    const QString first = document.figures.at(figure.derivedFrom.value(0)).label;
    const QString second = document.figures.at(figure.derivedFrom.value(1)).label;
    return Sentence() << quoted(first) << (figure.kind == FigureKind::Share ? u"占" : u"比") << quoted(second);
}

}  // namespace

QStringList figuresInSentences(const Document& document) {
    QStringList ids;
    for (const Block& block : document.blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            collect(paragraph->text, ids);
        } else if (const auto* footnote = std::get_if<Footnote>(&block)) {
            collect(footnote->text, ids);
        } else if (const auto* list = std::get_if<List>(&block)) {
            for (const Text& item : list->items) {
                collect(item, ids);
            }
        }
    }
    return ids;
}

void appendFigureList(Document& document) {
    Table table;
    table.caption = QStringLiteral("正文数字出处");
    table.small = true;
    table.columns = {{QStringLiteral("数字"), Align::Left, 9},
                     {QStringLiteral("数值"), Align::Right, 4},
                     {QStringLiteral("单位"), Align::Centre, 3},
                     {QStringLiteral("出处"), Align::Left, 9},
                     {QStringLiteral("校验码"), Align::Left, 8}};
    for (const QString& id : figuresInSentences(document)) {
        const auto found = document.figures.find(id);
        if (found == document.figures.end()) {
            continue;  // the linter will say so
        }
        const Figure& figure = found->second;
        table.rows.push_back({{quoted(figure.label)},
                              {Run{RunKind::Figure, id, false}},
                              {words(figure.unit)},
                              originOf(figure, document),
                              {numbering(figure.binding ? figure.binding->digest : QStringLiteral("—"))}});
    }
    document.blocks.push_back(Heading{0, {words(QStringLiteral("附表"))}, QStringLiteral("figures")});
    document.blocks.push_back(std::move(table));
}

}  // namespace zhiban::briefing
