// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/weekly.h"

#include <algorithm>

#include "core/briefing/figure_list.h"
#include "core/briefing/linter.h"

namespace zhiban::briefing {
namespace {

Masthead mastheadOf(const BriefingFacts& facts) {
    Masthead masthead;
    masthead.title = titleFor(facts.period);
    masthead.year = facts.issueYear;
    masthead.issue = facts.issue;
    masthead.totalIssue = facts.totalIssue;
    masthead.office = facts.office;
    masthead.date = facts.period.to;
    masthead.period = Sentence() << dated(facts.period.from) << u"至" << dated(facts.period.to.addDays(-1));
    return masthead;
}

}  // namespace

std::vector<Section> orderedSections() {
    std::vector<Section> sections = registeredSections();
    std::stable_sort(sections.begin(), sections.end(),
                     [](const Section& a, const Section& b) { return a.position < b.position; });
    return sections;
}

Layout standardLayout() {
    Layout layout;
    for (const Section& section : orderedSections()) {
        layout.sections << section.id;
    }
    return layout;
}

QString titleFor(const BriefingPeriod& period) {
    switch (period.from.daysTo(period.to)) {
        case 1:
            return QStringLiteral("每日民情简报");
        case 7:
            return QStringLiteral("一周民情简报");
        default:
            return QStringLiteral("民情简报");
    }
}

Result<Document> composeWeekly(const BriefingFacts& facts, const Layout& layout) {
    const std::vector<Section> sections = orderedSections();
    Writer writer(titleFor(facts.period));
    writer.add(mastheadOf(facts));
    for (const QString& id : layout.sections) {
        const auto section =
            std::find_if(sections.begin(), sections.end(), [&](const Section& one) { return one.id == id; });
        if (section == sections.end()) {
            return fail(ErrorKind::Invalid, QStringLiteral("no briefing section \"%1\"").arg(id),
                        QStringLiteral("briefing.unknown-section"), {id});
        }
        writer.add(Heading{section->numbered ? 1 : 0, {words(section->title)}, section->id});
        section->write(facts, writer);
    }
    Document document = std::move(writer).finish();
    if (layout.figureList) {
        appendFigureList(document);
    }
    document.blocks.push_back(Colophon{facts.office, facts.period.to});
    return checkNumbers(document).map([&](Done) { return std::move(document); });
}

}  // namespace zhiban::briefing
