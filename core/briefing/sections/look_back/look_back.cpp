// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/sections/look_back/look_back.h"

#include <algorithm>

#include "core/briefing/bindings.h"
#include "core/briefing/case_words.h"

namespace zhiban::briefing {
namespace {

constexpr std::size_t shownCases = 20;

// Opened before the period and still open at its end, the longest overdue first.
std::vector<const Case*> carriedOver(const BriefingFacts& facts) {
    std::vector<const Case*> cases = openAt(facts.period.ends, facts.cases);
    std::erase_if(cases, [&](const Case* one) { return one->openedAt >= facts.period.begins; });
    std::sort(cases.begin(), cases.end(), [](const Case* a, const Case* b) {
        return a->resolutionDue != b->resolutionDue ? a->resolutionDue < b->resolutionDue : a->number < b->number;
    });
    return cases;
}

QDate dayOf(TimePoint time, const BriefingFacts& facts) {
    return toUtc(time).toOffsetFromUtc(facts.utcOffset).date();
}

void write(const BriefingFacts& facts, Writer& writer) {
    const std::vector<const Case*> cases = carriedOver(facts);
    const Run total = writer.count(QStringLiteral("cases.carried_over"), QStringLiteral("上期转入未结"),
                                   QStringLiteral("件"), bindCases(cases));
    if (cases.empty()) {
        writer.add(Paragraph{Sentence() << u"上期及以前立案、至期末尚未办结的事项" << total << u"件，无需回头看。"});
        return;
    }
    std::vector<const Case*> overdue = cases;
    std::erase_if(overdue, [&](const Case* one) { return one->resolutionDue >= facts.period.ends; });
    writer.add(Paragraph{Sentence() << u"上期及以前立案、至期末尚未办结的事项" << total << u"件，其中超过办理时限"
                                    << writer.count(QStringLiteral("cases.carried_over.overdue"),
                                                    QStringLiteral("上期转入且超时限"), QStringLiteral("件"),
                                                    bindCases(overdue))
                                    << u"件，请有关单位逐件说明进展。"});
    Table table;
    table.caption = QStringLiteral("上期转入未结事项");
    table.columns = {{QStringLiteral("编号"), Align::Left, 5},
                     {QStringLiteral("事项"), Align::Left, 11},
                     {QStringLiteral("立案"), Align::Centre, 4},
                     {QStringLiteral("办理时限"), Align::Centre, 4},
                     {QStringLiteral("现状"), Align::Left, 8}};
    for (std::size_t i = 0; i < cases.size() && i < shownCases; ++i) {
        const Case& one = *cases[i];
        // The state is today's word for it: a case that closed after the period was still being worked on.
        const QString state = one.closedAt ? QStringLiteral("期后办结") : stateInWords(one.state);
        const bool late = one.resolutionDue < facts.period.ends;
        table.rows.push_back({{numbering(one.number)},
                              {quoted(one.title)},
                              {datedShort(dayOf(one.openedAt, facts))},
                              {datedShort(dayOf(one.resolutionDue, facts))},
                              {words(late ? state + QStringLiteral("（超时限）") : state)}});
    }
    writer.add(std::move(table));
    if (cases.size() > shownCases) {
        writer.add(Footnote{Sentence() << u"注：其余事项见值班系统案件列表。"});
    }
}

}  // namespace

Section makeLookBack() {
    return {QStringLiteral("look_back"), QStringLiteral("跟踪回头看"), 50, true, write};
}

}  // namespace zhiban::briefing
