// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/rules/rerun_rules.h"

#include <algorithm>

#include "core/domain/act_payloads.h"
#include "core/domain/acts.h"
#include "core/operations/rules/stored_posts.h"

namespace zhiban {
namespace {

QStringList versionsOf(const CompiledRules& rules) {
    QStringList versions;
    for (const Rule& rule : rules.rules()) {
        versions << rule.id.text + QLatin1Char('/') + QString::number(rule.version);
    }
    return versions;
}

// Whether the post lacks one of the hits. What the store has may have changed by the time they are added: it looks
// again.
bool lacks(const FeedItem& item, const std::vector<Hit>& hits) {
    return std::any_of(hits.begin(), hits.end(), [&](const Hit& hit) {
        return std::none_of(item.hits.begin(), item.hits.end(), [&](const Hit& known) {
            return known.rule == hit.rule && known.ruleVersion == hit.ruleVersion;
        });
    });
}

}  // namespace

Result<RerunRules::Answer> RerunRules::run(WriteSession& session, const ActContext& context) const {
    const Result<QHash<SourceId, QString>> keys = sourceKeys(session);
    if (!keys) {
        return fail(keys.error());
    }
    PostFilter period;
    period.from = from;
    period.to = to;
    const Result<std::vector<FeedItem>> page = session.posts().page(period, before, limit);
    if (!page) {
        return fail(page.error());
    }
    Answer answer;
    RulesRerunPayload payload;
    std::vector<PostHits> found;
    for (const FeedItem& item : *page) {
        answer.next = positionOf(item.post);
        std::vector<Hit> hits = rules->match(subjectOf(item.post, keys->value(item.post.source), context.now));
        if (lacks(item, hits)) {
            found.push_back({item.post.id, std::move(hits)});
        }
        payload.firstPost =
            payload.firstPost == 0 ? item.post.id.value : std::min(payload.firstPost, item.post.id.value);
        payload.lastPost = std::max(payload.lastPost, item.post.id.value);
    }
    answer.looked = static_cast<qint64>(page->size());
    answer.done = page->size() < static_cast<size_t>(limit);
    if (found.empty() && !answer.done) {
        return answer;  // nothing to keep yet: the last piece witnesses the whole
    }
    const Result<std::unique_ptr<UnitOfWork>> work = session.begin();
    if (!work) {
        return fail(work.error());
    }
    const Result<qint64> added = (*work)->addHits(found);
    if (!added) {
        return fail(added.error());
    }
    answer.added = *added;
    payload.from = from;
    payload.to = to;
    payload.looked = answer.looked;
    payload.added = *added;
    payload.rules = versionsOf(*rules);
    const Result<LedgerHead> committed =
        (*work)->commit({draftOf(context, verbs::RulesRerun, QStringLiteral("rules"), {}, toJson(payload))});
    if (!committed) {
        return fail(committed.error());
    }
    return answer;
}

}  // namespace zhiban
