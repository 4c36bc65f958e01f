// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/sections/handling/handling.h"

#include "core/briefing/case_words.h"
#include "core/briefing/common_figures.h"
#include "core/briefing/dispatch_score.h"

namespace zhiban::briefing {
namespace {

constexpr std::size_t shownClosed = 6;

struct StepColumn {
    DispatchStep step;
    QString id;
    QString label;
};
const std::vector<StepColumn>& stepColumns() {
    static const std::vector<StepColumn> columns{
        {DispatchStep::Sent, QStringLiteral("sent"), QStringLiteral("派单")},
        {DispatchStep::Received, QStringLiteral("received"), QStringLiteral("签收")},
        {DispatchStep::Returned, QStringLiteral("returned"), QStringLiteral("退回")},
        {DispatchStep::Done, QStringLiteral("done"), QStringLiteral("办结")},
        {DispatchStep::ReceiptDue, QStringLiteral("receipt_due"), QStringLiteral("应签收")},
        {DispatchStep::ReceivedInTime, QStringLiteral("received_in_time"), QStringLiteral("按时签收")},
    };
    return columns;
}

std::vector<Text> departmentCells(const BriefingFacts& facts, const DepartmentRow& row, Writer& writer) {
    std::vector<Text> cells{{quoted(row.name)}};
    const QString prefix = QStringLiteral("department.%1.").arg(row.id.text);
    for (const StepColumn& column : stepColumns()) {
        cells.push_back({writer.count(prefix + column.id, row.name + column.label, QStringLiteral("件次"),
                                      bindDispatches(facts, row.id, column.step))});
    }
    cells.push_back(
        {writer.share(prefix + QStringLiteral("in_time.share"), row.name + QStringLiteral("按时签收率"),
                      prefix + QStringLiteral("received_in_time"), prefix + QStringLiteral("receipt_due"))});
    return cells;
}

void writeDepartments(const BriefingFacts& facts, Writer& writer) {
    const std::vector<DepartmentRow> rows = departmentsDispatchedTo(facts);
    if (rows.empty()) {
        writer.add(Paragraph{Sentence() << u"本期没有向承办单位派单。"});
        return;
    }
    Table table;
    table.caption = QStringLiteral("承办单位办理情况");
    table.columns = {{QStringLiteral("承办单位"), Align::Left, 9}};
    for (const StepColumn& column : stepColumns()) {
        table.columns.push_back({column.label, Align::Right, static_cast<int>(column.label.size()) + 1});
    }
    table.columns.push_back({QStringLiteral("按时签收率"), Align::Right, 6});
    for (const DepartmentRow& row : rows) {
        table.rows.push_back(departmentCells(facts, row, writer));
    }
    writer.add(std::move(table));
}

void writeClosed(const BriefingFacts& facts, Writer& writer) {
    const std::vector<const Case*> closed = closedIn(facts.period, facts.cases);
    if (closed.empty()) {
        return;
    }
    writer.add(Paragraph{Sentence() << u"本期办结的事项主要有："});
    List list;
    list.numbered = true;
    for (std::size_t i = 0; i < closed.size() && i < shownClosed; ++i) {
        const Case& one = *closed[i];
        Sentence item;
        item << quoted(one.title) << u"（" << numbering(one.number) << u"）："
             << (one.closing ? closingInWords(*one.closing) : QStringLiteral("已办结"));
        if (!one.closingReason.isEmpty()) {
            item << u"，" << quoted(one.closingReason);
        }
        const bool ended = one.closingReason.endsWith(QStringLiteral("。"));
        list.items.push_back(ended ? item : item << u"。");
    }
    writer.add(std::move(list));
}

void write(const BriefingFacts& facts, Writer& writer) {
    CommonFigures figures(facts, writer);
    writer.add(Paragraph{Sentence() << u"本期新立案件" << figures.opened() << u"件，" << figures.openedChange()
                                    << u"；办结" << figures.closed() << u"件。截至期末在办" << figures.open()
                                    << u"件，其中超过办理时限" << figures.overdue() << u"件。向承办单位派单"
                                    << figures.dispatched() << u"件次，已签收" << figures.received()
                                    << u"件次，按时签收率" << figures.receivedInTimeShare() << u"。"});
    writeDepartments(facts, writer);
    writeClosed(facts, writer);
}

}  // namespace

Section makeHandling() {
    return {QStringLiteral("handling"), QStringLiteral("民生诉求与办理"), 40, true, write};
}

}  // namespace zhiban::briefing
