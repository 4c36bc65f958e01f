// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/sections/hot_topics/hot_topics.h"

#include <algorithm>

#include "core/briefing/case_words.h"
#include "core/briefing/common_figures.h"

namespace zhiban::briefing {
namespace {

constexpr std::size_t shownTopics = 5;

Text standing(const QuotedPost& post) {
    if (post.caseNumber.isEmpty()) {
        return Sentence() << u"尚未立案。";
    }
    return Sentence() << u"已立案（" << numbering(post.caseNumber) << u"），目前" << stateInWords(post.caseState)
                      << u"。";
}

bool isQuoted(const BriefingFacts& facts, const RuleCount& rule) {
    return std::any_of(facts.quotes.begin(), facts.quotes.end(),
                       [&](const QuotedPost& post) { return post.rule == rule.rule; });
}

void writeTopic(const BriefingFacts& facts, const RuleCount& rule, Writer& writer, CommonFigures& figures) {
    const Run now = figures.rule(rule);
    const Run before = figures.rulePrevious(rule);
    writer.add(Heading{2, {quoted(rule.name)}, {}});
    writer.add(
        Paragraph{Sentence() << u"本期相关预警" << now << u"条，级别为" << levelName(rule.level) << u"，"
                             << writer.changeInWords(now.text + QStringLiteral(".change"),
                                                     QStringLiteral("“%1”环比").arg(rule.name), now.text, before.text)
                             << (isQuoted(facts, rule) ? u"。网民代表性表述如下：" : u"。")});
    for (const QuotedPost& post : facts.quotes) {
        if (post.rule != rule.rule) {
            continue;
        }
        const QString text = post.title.isEmpty() || post.quote.startsWith(post.title)
                                 ? post.quote
                                 : QStringLiteral("【%1】%2").arg(post.title, post.quote);
        writer.add(Quote{printable(text), Sentence()
                                              << quoted(post.sourceName) << u"，"
                                              << dated(post.shownAt, facts.utcOffset) << u"。" << standing(post)});
    }
}

void write(const BriefingFacts& facts, Writer& writer) {
    if (facts.rules.empty()) {
        writer.add(Paragraph{Sentence() << u"本期没有触发预警的热点。"});
        return;
    }
    CommonFigures figures(facts, writer);
    for (std::size_t i = 0; i < facts.rules.size() && i < shownTopics; ++i) {
        writeTopic(facts, facts.rules[i], writer, figures);
    }
}

}  // namespace

Section makeHotTopics() {
    return {QStringLiteral("hot_topics"), QStringLiteral("热点事件"), 30, true, write};
}

}  // namespace zhiban::briefing
