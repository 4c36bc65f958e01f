// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/posts/hit_adder.h"

#include <QSet>

#include "core/store/sql/connection/try.h"

namespace zhiban::sql {
namespace {

// What a post has already.
struct KnownHits {
    QSet<QString> versions;  // "rule/version"
    int nextPosition = 0;
};

QString versionKey(const RuleId& rule, int version) {
    return rule.text + QLatin1Char('/') + QString::number(version);
}

Result<QHash<PostId, KnownHits>> knownHits(Session& session, const std::vector<PostHits>& posts) {
    struct Stored {
        PostId post;
        RuleId rule;
        int version = 0;
    };
    QStringList ids;
    for (const PostHits& each : posts) {
        ids << QString::number(each.post.value);
    }
    return session
        .all<Stored>(session.file(QStringLiteral("posts/hits_of_posts.sql")),
                     {{u":posts", QString(QLatin1Char('[') + ids.join(u',') + QLatin1Char(']'))}},
                     [](Row& row) {
                         Stored stored;
                         stored.post = row.id<PostId>();
                         stored.rule = row.id<RuleId>();
                         stored.version = row.small();
                         return stored;
                     })
        .map([](const std::vector<Stored>& stored) {
            QHash<PostId, KnownHits> known;
            for (const Stored& each : stored) {
                KnownHits& ofPost = known[each.post];
                ofPost.versions.insert(versionKey(each.rule, each.version));
                ++ofPost.nextPosition;
            }
            return known;
        });
}

Result<Done> raiseLevel(Session& session, const PostHits& post) {
    const std::optional<Level> level = alertLevel(post.hits);
    if (!level) {
        return Done{};
    }
    return session
        .run(QStringLiteral("UPDATE post SET level = :level WHERE id = :id AND (level IS NULL OR level < :same)"),
             {{u":level", *level}, {u":id", post.post}, {u":same", *level}})
        .map([](qint64) { return Done{}; });
}

}  // namespace

Result<AddedHits> addHitsTo(Session& session, const std::vector<PostHits>& posts) {
    Result<QHash<PostId, KnownHits>> known = knownHits(session, posts);
    if (!known) {
        return fail(known.error());
    }
    std::vector<HitRow> rows;
    AddedHits added;
    for (const PostHits& post : posts) {
        KnownHits& ofPost = (*known)[post.post];
        const size_t before = rows.size();
        for (const Hit& hit : post.hits) {
            const QString key = versionKey(hit.rule, hit.ruleVersion);
            if (!ofPost.versions.contains(key)) {
                ofPost.versions.insert(key);
                rows.push_back({post.post, ofPost.nextPosition++, &hit});
            }
        }
        if (rows.size() > before) {
            added.posts.push_back(post.post);
            ZHIBAN_TRY(raiseLevel(session, post));
        }
    }
    added.hits = static_cast<qint64>(rows.size());
    ZHIBAN_TRY(makePostWriter(session)->insertHits(rows));
    return added;
}

}  // namespace zhiban::sql
