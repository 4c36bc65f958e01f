// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/sections/overview/overview.h"

#include <algorithm>

#include "core/briefing/common_figures.h"

namespace zhiban::briefing {
namespace {

Text aboutPosts(const BriefingFacts& facts, CommonFigures& figures) {
    return Sentence() << u"采集网民帖文" << figures.posts() << u"条，" << figures.postsChange() << u"；触发预警"
                      << figures.alerts() << u"条，" << figures.alertsChange() << u"，其中红色"
                      << figures.alerts(Level::Red) << u"条、橙色" << figures.alerts(Level::Orange) << u"条。"
                      << (facts.posts.empty() ? Sentence() << u"本期没有采集到帖文，请核对信源是否正常。" : Sentence());
}

Text aboutCases(CommonFigures& figures) {
    return Sentence() << u"新立案件" << figures.opened() << u"件，办结" << figures.closed() << u"件；期末在办"
                      << figures.open() << u"件，其中超过办理时限" << figures.overdue() << u"件。";
}

Text aboutDispatches(CommonFigures& figures) {
    return Sentence() << u"向承办单位派单" << figures.dispatched() << u"件次，已签收" << figures.received()
                      << u"件次，按时签收率" << figures.receivedInTimeShare() << u"。";
}

// The three with most posts, whatever their level.
Text aboutTopics(const BriefingFacts& facts, CommonFigures& figures) {
    std::vector<RuleCount> rules = facts.rules;
    std::stable_sort(rules.begin(), rules.end(),
                     [](const RuleCount& a, const RuleCount& b) { return a.rows.count > b.rows.count; });
    rules.resize(std::min<std::size_t>(rules.size(), 3));
    Sentence sentence;
    sentence << u"网民反映集中在";
    for (std::size_t i = 0; i < rules.size(); ++i) {
        sentence << (i == 0 ? u"“" : u"、“") << quoted(rules[i].name) << u"”（" << figures.rule(rules[i]) << u"条）";
    }
    return sentence << u"。";
}

void write(const BriefingFacts& facts, Writer& writer) {
    CommonFigures figures(facts, writer);
    List list;
    list.numbered = true;
    list.items.push_back(aboutPosts(facts, figures));
    if (!facts.rules.empty()) {
        list.items.push_back(aboutTopics(facts, figures));
    }
    list.items.push_back(aboutCases(figures));
    list.items.push_back(aboutDispatches(figures));
    if (!facts.publications.empty()) {
        list.items.push_back(Sentence() << u"刊发跟踪报道" << figures.publications() << u"篇，向网民公开办理结果。");
    }
    writer.add(std::move(list));
}

}  // namespace

Section makeOverview() {
    return {QStringLiteral("overview"), QStringLiteral("本期要情"), 10, false, write};
}

}  // namespace zhiban::briefing
