// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/posts/post_receiver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <algorithm>
#include <map>

#include "core/domain/subscription.h"
#include "core/store/sql/connection/try.h"
#include "core/store/sql/media/media_rows.h"
#include "core/store/sql/posts/postgres_post_writer.h"
#include "core/store/sql/posts/sqlite_post_writer.h"

namespace zhiban::sql {
namespace {

// Splits a batch so that every identity occurs once in a round: the second text under one id must find the first.
std::vector<std::vector<NewPost*>> roundsOf(std::vector<NewPost>& rows) {
    std::vector<std::vector<NewPost*>> rounds;
    QHash<QByteArray, size_t> seen;
    seen.reserve(static_cast<qsizetype>(rows.size()));
    for (NewPost& row : rows) {
        size_t& round = seen[row.identity];
        if (rounds.size() <= round) {
            rounds.emplace_back();
        }
        rounds[round++].push_back(&row);
    }
    return rounds;
}

void count(const std::vector<NewPost*>& posts, qint64 ReceiptCounts::*which, ReceiptCounts& counts) {
    for (const NewPost* post : posts) {
        if (!post->id) {
            continue;
        }
        ++(counts.*which);
        counts.alerts += post->level ? 1 : 0;
        counts.first = counts.first ? std::min(counts.first, post->id) : post->id;
        counts.last = std::max(counts.last, post->id);
    }
}

std::vector<HitRow> hitRowsOf(const std::vector<NewPost>& posts) {
    std::vector<HitRow> rows;
    for (const NewPost& post : posts) {
        if (!post.id) {
            continue;  // stored before
        }
        int position = 0;
        for (const Hit& hit : post.matched->hits) {
            rows.push_back({post.id, position++, &hit});
        }
    }
    return rows;
}

QString addressOf(const QString& key) {
    return key.startsWith(u"http://") || key.startsWith(u"https://") ? key : QString();
}

}  // namespace

std::unique_ptr<PostWriter> makePostWriter(Session& session) {
    if (session.engine() == Engine::Postgres) {
        return std::make_unique<PostgresPostWriter>(session);
    }
    return std::make_unique<SqlitePostWriter>(session);
}

PostReceiver::PostReceiver(Session& session, TimePoint now)
    : session_(session), now_(now), writer_(makePostWriter(session)) {}

Result<SourceId> PostReceiver::source(const QString& key, const QString& name, const QString& connector) {
    if (const auto known = sources_.constFind(key); known != sources_.constEnd()) {
        return *known;
    }
    const QString shownName = name.isEmpty() ? key : name;
    const Result<qint64> added =
        session_.run(QStringLiteral("INSERT INTO source (key, name, connector, address, added_at) "
                                    "VALUES (:key, :name, :connector, :address, :at) ON CONFLICT (key) DO NOTHING"),
                     {{u":key", key},
                      {u":name", shownName},
                      {u":connector", connector},
                      {u":address", addressOf(key)},
                      {u":at", now_}});
    if (!added) {
        return fail(added.error());
    }
    if (*added > 0) {
        addedSources_ << key;
    } else if (!name.isEmpty()) {
        // A source first seen without a name gets the one it is given later.
        ZHIBAN_TRY(session_.run(QStringLiteral("UPDATE source SET name = :name WHERE key = :key AND name = key"),
                                {{u":name", name}, {u":key", key}}));
    }
    return session_.number(QStringLiteral("SELECT id FROM source WHERE key = :key"), {{u":key", key}})
        .map([&](qint64 id) {
            sources_.insert(key, SourceId{id});
            return SourceId{id};
        });
}

Result<std::vector<NewPost>> PostReceiver::prepare(const std::vector<MatchedPost>& posts, const QString& connector,
                                                   TimePoint fetchedAt) {
    std::vector<NewPost> rows;
    rows.reserve(posts.size());
    for (const MatchedPost& matched : posts) {
        Result<NewPost> row = newPostOf(matched, fetchedAt);
        if (!row) {
            return fail(row.error());
        }
        const Result<SourceId> id = source(matched.post.sourceKey, matched.post.sourceName, connector);
        if (!id) {
            return fail(id.error());
        }
        row->source = *id;
        rows.push_back(std::move(*row));
    }
    return rows;
}

Result<Done> PostReceiver::store(const std::vector<NewPost*>& posts, ReceiptCounts& counts) {
    ZHIBAN_TRY(writer_->insert(posts));
    count(posts, &ReceiptCounts::stored, counts);
    std::vector<NewPost*> known;
    std::copy_if(posts.begin(), posts.end(), std::back_inserter(known), [](const NewPost* post) { return !post->id; });
    return known.empty() ? Result<Done>(Done{}) : storeRevisions(known, counts);
}

Result<Done> PostReceiver::storeRevisions(const std::vector<NewPost*>& known, ReceiptCounts& counts) {
    const Result<std::vector<LatestRevision>> latest = writer_->latest(known);
    if (!latest) {
        return fail(latest.error());
    }
    std::vector<NewPost*> changed;
    for (size_t i = 0; i < known.size(); ++i) {
        if ((*latest)[i].sameText) {
            ++counts.duplicates;
            continue;
        }
        known[i]->revision = (*latest)[i].revision + 1;
        changed.push_back(known[i]);
    }
    if (changed.empty()) {
        return Done{};
    }
    ZHIBAN_TRY(writer_->insert(changed));
    count(changed, &ReceiptCounts::revised, counts);
    return Done{};
}

Result<Done> PostReceiver::countInSources(const std::vector<NewPost>& rows) {
    QHash<SourceId, qint64> stored;
    for (const NewPost& row : rows) {
        if (row.id) {
            ++stored[row.source];
        }
    }
    for (auto each = stored.cbegin(); each != stored.cend(); ++each) {
        ZHIBAN_TRY(session_.run(
            QStringLiteral("UPDATE source SET posts = posts + :posts, last_post_at = CASE WHEN last_post_at > :at THEN "
                           "last_post_at ELSE :at END WHERE id = :id"),
            {{u":posts", each.value()}, {u":at", rows.front().fetched}, {u":id", each.key()}}));
    }
    return Done{};
}

// One statement for a batch: a backlog may touch an hour with every post.
Result<Done> PostReceiver::countInHours(const std::vector<NewPost>& rows) {
    std::map<std::pair<qint64, qint64>, qint64> posts;
    for (const NewPost& row : rows) {
        if (row.id) {
            ++posts[{row.source.value, hourOf(row.shownAt)}];
        }
    }
    if (posts.empty()) {
        return Done{};
    }
    QJsonArray counts;
    for (const auto& [where, count] : posts) {
        counts.append(QJsonArray{where.first, where.second, count});
    }
    return session_
        .run(session_.file(QStringLiteral("posts/count_in_hours.sql")),
             {{u":counts", QString::fromUtf8(QJsonDocument(counts).toJson(QJsonDocument::Compact))}})
        .map([](qint64) { return Done{}; });
}

Result<ReceiptCounts> PostReceiver::receive(const std::vector<MatchedPost>& posts, const QString& connector,
                                            TimePoint fetchedAt) {
    Result<std::vector<NewPost>> rows = prepare(posts, connector, fetchedAt);
    if (!rows) {
        return fail(rows.error());
    }
    ReceiptCounts counts;
    for (const std::vector<NewPost*>& round : roundsOf(*rows)) {
        ZHIBAN_TRY(store(round, counts));
    }
    ZHIBAN_TRY(writer_->insertHits(hitRowsOf(*rows)));
    ZHIBAN_TRY(insertMediaOf(session_, *rows));
    ZHIBAN_TRY(countInSources(*rows));
    ZHIBAN_TRY(countInHours(*rows));
    return counts;
}

}  // namespace zhiban::sql
