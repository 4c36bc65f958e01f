// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/sections/handovers/handovers.h"

#include "core/briefing/bindings.h"

namespace zhiban::briefing {
namespace {

constexpr std::size_t shownShifts = 21;  // three a day for a week

void write(const BriefingFacts& facts, Writer& writer) {
    QStringList ids;
    for (const Shift& shift : facts.handovers) {
        ids << shift.id.text;
    }
    const Run total = writer.count(QStringLiteral("shifts.handed_over"), QStringLiteral("值班交接"),
                                   QStringLiteral("班次"), bindRows(RowKind::Shifts, ids));
    if (facts.handovers.empty()) {
        writer.add(Paragraph{Sentence() << u"本期登记值班交接" << total << u"班次。"});
        return;
    }
    writer.add(Paragraph{Sentence() << u"本期登记值班交接" << total << u"班次，交接事项如下。"});
    Table table;
    table.caption = QStringLiteral("值班交接事项");
    table.columns = {{QStringLiteral("交班时间"), Align::Left, 5},
                     {QStringLiteral("班次"), Align::Left, 4},
                     {QStringLiteral("交班人"), Align::Left, 3},
                     {QStringLiteral("接班人"), Align::Left, 3},
                     {QStringLiteral("交接事项"), Align::Left, 11}};
    for (std::size_t i = 0; i < facts.handovers.size() && i < shownShifts; ++i) {
        const Shift& shift = facts.handovers[i];
        table.rows.push_back({{dated(shift.endedAt.value_or(shift.startedAt), facts.utcOffset)},
                              {quoted(shift.name)},
                              {quoted(shift.officer)},
                              {quoted(shift.receiver.isEmpty() ? QStringLiteral("—") : shift.receiver)},
                              {quoted(shift.handoverNote.isEmpty() ? QStringLiteral("无") : shift.handoverNote)}});
    }
    writer.add(std::move(table));
}

}  // namespace

Section makeHandovers() {
    return {QStringLiteral("handovers"), QStringLiteral("值班交接"), 70, true, write};
}

}  // namespace zhiban::briefing
