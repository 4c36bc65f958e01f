// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/rules/preview_rule.h"

#include "core/operations/rules/stored_posts.h"
#include "core/rules/compiled_rules.h"

namespace zhiban {
namespace {

constexpr int postsAtOnce = 1'000;
constexpr size_t newestShown = 50;
constexpr qint64 postsBetweenLooks = 256;  // at whether it is still wanted

}  // namespace

Rule asTried(Rule rule) {
    rule.active = true;
    rule.expires.reset();
    rule.mutedUntil.reset();
    return rule;
}

Result<std::shared_ptr<const PreviewPosts>> ReadPreviewPosts::run(const ReadSession& session) const {
    const Result<QHash<SourceId, QString>> keys = sourceKeys(session);
    if (!keys) {
        return fail(keys.error());
    }
    auto preview = std::make_shared<PreviewPosts>();
    std::optional<FeedPosition> before;
    while (preview->posts.size() < static_cast<size_t>(limit)) {
        const int wanted = std::min(postsAtOnce, limit - static_cast<int>(preview->posts.size()));
        Result<std::vector<FeedItem>> page = session.posts().page({}, before, wanted);
        if (!page) {
            return fail(page.error());
        }
        for (FeedItem& item : *page) {
            before = positionOf(item.post);
            const QString key = keys->value(item.post.source);
            preview->posts.push_back({std::move(item.post), key});
        }
        if (page->size() < static_cast<size_t>(wanted)) {
            break;
        }
    }
    return preview;
}

Result<RulePreview> previewRule(const Rule& rule, const std::vector<WordList>& lists, const PreviewPosts& posts,
                                TimePoint now, const Cancellation& cancelled) {
    const Result<std::shared_ptr<const CompiledRules>> compiled = CompiledRules::compile({asTried(rule)}, lists);
    if (!compiled) {
        return fail(compiled.error());
    }
    RulePreview preview;
    for (const PreviewPosts::One& one : posts.posts) {
        if (preview.looked % postsBetweenLooks == 0 && cancelled.isCancelled()) {
            return fail(ErrorKind::Cancelled, QStringLiteral("another preview is wanted"));
        }
        ++preview.looked;
        std::vector<Hit> hits = (*compiled)->match(subjectOf(one.post, one.sourceKey, now));
        if (hits.empty()) {
            continue;
        }
        preview.hits.push_back(one.post.id);
        if (preview.newest.size() < newestShown) {
            FeedItem item;
            item.post = one.post;
            item.level = alertLevel(hits);
            item.hits = std::move(hits);
            preview.newest.push_back(std::move(item));
        }
    }
    return preview;
}

}  // namespace zhiban
