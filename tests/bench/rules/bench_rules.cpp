// SPDX-License-Identifier: GPL-3.0-or-later
// The preview of a rule on 10,000 real posts, as an officer types it: one thread, one key stroke.
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>

#include "core/operations/rules/preview_rule.h"
#include "tests/bench/support/bench_files.h"
#include "tests/bench/support/measure.h"

using namespace zhiban;
using namespace zhiban::bench;

namespace {

PreviewPosts postsOf(const QString& path) {
    constexpr qsizetype wanted = 10'000;
    const QStringList lines = linesOf(path, wanted);
    PreviewPosts posts;
    // There are fewer messages than that: they come again.
    for (qsizetype i = 0; i < wanted && !lines.isEmpty(); ++i) {
        const QString& line = lines.at(i % lines.size());
        PreviewPosts::One one;
        one.post.id = PostId{static_cast<qint64>(posts.posts.size()) + 1};
        const QJsonObject message = QJsonDocument::fromJson(line.toUtf8()).object();
        one.post.title = message[QStringLiteral("title")].toString();
        one.post.body = message[QStringLiteral("body")].toString();
        one.sourceKey = QStringLiteral("messages");
        posts.posts.push_back(std::move(one));
    }
    return posts;
}

void benchPreview(const PreviewPosts& posts, const char* what, const QString& condition) {
    Rule rule;
    rule.name = QStringLiteral("试");
    rule.condition = condition;
    size_t hits = 0;
    const double seconds = medianCpuSeconds([&] {
        const Result<RulePreview> preview = previewRule(rule, {}, posts, TimePoint{}, Cancellation());
        hits = preview ? preview->hits.size() : 0;
        keep(static_cast<qint64>(hits));
    });
    std::printf("%-24s %6zu posts  %6zu hits  %8.1f ms  (at most 200)\n", what, posts.posts.size(), hits,
                seconds * 1e3);
}

}  // namespace

int main() {
    const QString path = sharedFile(QStringLiteral("taidi2020_gov_messages/f3_messages.dev.jsonl.gz"));
    if (path.isEmpty()) {
        std::printf("the shared real data are not here\n");
        return 0;
    }
    const PreviewPosts posts = postsOf(path);
    benchPreview(posts, "one word", QStringLiteral("路灯"));
    benchPreview(posts, "alternatives and not", QStringLiteral("噪音\n扰民\n施工\n且 晚上\n非 演习"));
    benchPreview(posts, "near", QStringLiteral("施工 近/20 扰民"));
    benchPreview(posts, "nearly every post", QStringLiteral("的"));
    return 0;
}
