// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/base/cancellation.h"
#include "core/domain/match_subject.h"
#include "core/domain/word_list.h"
#include "core/operations/act_context.h"

namespace zhiban {

// Stored posts held in memory so that a rule can be tried on them at every key stroke. Immutable, shared.
struct PreviewPosts {
    struct One {
        Post post;
        QString sourceKey;
    };
    std::vector<One> posts;  // newest first
};
struct ReadPreviewPosts {
    using Answer = std::shared_ptr<const PreviewPosts>;
    int limit = 10'000;
    Result<Answer> run(const ReadSession& session) const;
};

// A rule as it is tried: as if it were active, not muted, and not expired.
Rule asTried(Rule rule);

struct RulePreview {
    qint64 looked = 0;             // posts tried
    std::vector<PostId> hits;      // newest first
    std::vector<FeedItem> newest;  // the first 50 of them, each with this rule's hit alone
    // More than 80 % of at least 20 posts: hardly what was meant (docs/UX B07).
    bool swallowsEverything() const { return looked >= 20 && static_cast<qint64>(hits.size()) * 5 > looked * 4; }
};
// Pure, no store: run it on a worker. Invalid when the rule does not compile.
Result<RulePreview> previewRule(const Rule& rule, const std::vector<WordList>& lists, const PreviewPosts& posts,
                                TimePoint now, const Cancellation& cancelled);

}  // namespace zhiban
