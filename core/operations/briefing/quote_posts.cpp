// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/briefing/quote_posts.h"

#include <QSet>
#include <algorithm>

#include "core/publishing/privacy/mask.h"

namespace zhiban {
namespace {

constexpr std::size_t topics = 5;
constexpr int candidates = 50;  // newest posts of a topic that are looked at
constexpr std::size_t quotesPerTopic = 2;
constexpr qsizetype longestQuote = 140;
constexpr qsizetype longestTitle = 40;

Result<QuotedPost> quoteOf(const ReadSession& session, const FeedItem& item, const RuleCount& rule) {
    QuotedPost quote;
    quote.id = item.post.id;
    quote.rule = rule.rule;
    quote.sourceName = item.post.sourceName;
    quote.shownAt = item.post.shownAt;
    quote.level = item.level.value_or(rule.level);
    // Masked before it is cut: half a number is still a part of somebody's number.
    quote.title = shortened(masked(item.post.title).simplified(), longestTitle);
    const QString body = masked(item.post.body).simplified();
    quote.quote = shortened(body.isEmpty() ? masked(item.post.title).simplified() : body, longestQuote);
    if (item.caseId) {
        const Result<Case> one = session.cases().byId(item.caseId);
        if (!one) {
            return fail(one.error());
        }
        quote.caseNumber = one->number;
        quote.caseState = one->state;
    }
    return quote;
}

}  // namespace

QString shortened(const QString& text, qsizetype units) {
    if (text.size() <= units) {
        return text;
    }
    qsizetype end = units;
    if (text[end - 1].isHighSurrogate()) {
        --end;
    }
    static const QString stops = QStringLiteral("。！？!?");
    for (qsizetype i = end - 1; i > units * 2 / 3; --i) {
        if (stops.contains(text[i])) {
            return text.left(i + 1);
        }
    }
    return text.left(end) + QStringLiteral("……");
}

Result<Done> quoteTopics(const ReadSession& session, BriefingFacts& facts) {
    QSet<QString> quoted;
    for (std::size_t i = 0; i < facts.rules.size() && i < topics; ++i) {
        PostFilter filter;
        filter.rule = facts.rules[i].rule;
        filter.alertsOnly = true;
        filter.from = facts.period.begins;
        filter.to = facts.period.ends;
        Result<std::vector<FeedItem>> items = session.posts().page(filter, std::nullopt, candidates);
        if (!items) {
            return fail(items.error());
        }
        std::stable_sort(items->begin(), items->end(),
                         [](const FeedItem& a, const FeedItem& b) { return a.post.likes > b.post.likes; });
        std::size_t taken = 0;
        for (const FeedItem& item : *items) {
            const QString text = item.post.body.isEmpty() ? item.post.title : item.post.body;
            if (quoted.contains(text)) {
                continue;
            }
            quoted.insert(text);
            Result<QuotedPost> quote = quoteOf(session, item, facts.rules[i]);
            if (!quote) {
                return fail(quote.error());
            }
            facts.quotes.push_back(std::move(*quote));
            if (++taken == quotesPerTopic) {
                break;
            }
        }
    }
    return Done{};
}

}  // namespace zhiban
