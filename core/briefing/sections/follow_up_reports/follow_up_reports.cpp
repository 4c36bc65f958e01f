// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/sections/follow_up_reports/follow_up_reports.h"

#include "core/briefing/common_figures.h"

namespace zhiban::briefing {
namespace {

void write(const BriefingFacts& facts, Writer& writer) {
    if (facts.publications.empty()) {
        writer.add(Paragraph{Sentence() << u"本期没有刊发跟踪报道。"});
        return;
    }
    CommonFigures figures(facts, writer);
    writer.add(Paragraph{Sentence() << u"本期刊发跟踪报道" << figures.publications() << u"篇："});
    List list;
    list.numbered = true;
    for (const Publication& publication : facts.publications) {
        const QDate day = toUtc(publication.publishedAt).toOffsetFromUtc(facts.utcOffset).date();
        list.items.push_back(Sentence() << u"《" << quoted(publication.columnName) << u"》"
                                        << numbering(QStringLiteral("第%1期").arg(publication.issue)) << u"“"
                                        << quoted(publication.title) << u"”（" << datedShort(day) << u"）。");
    }
    writer.add(std::move(list));
}

}  // namespace

Section makeFollowUpReports() {
    return {QStringLiteral("follow_up_reports"), QStringLiteral("跟踪报道"), 60, true, write};
}

}  // namespace zhiban::briefing
