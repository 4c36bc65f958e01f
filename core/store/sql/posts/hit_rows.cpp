// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/posts/hit_rows.h"

#include <QHash>
#include <algorithm>

namespace zhiban::sql {
namespace {

// A re-run may have found by a newer version of a rule what an older one found: it is told once. A muted version does
// not hide one that raised the alert.
void addHit(std::vector<Hit>& hits, const Hit& hit) {
    const auto same = std::find_if(hits.begin(), hits.end(), [&](const Hit& other) { return other.rule == hit.rule; });
    if (same == hits.end()) {
        hits.push_back(hit);
    } else if (std::pair(!same->muted, same->ruleVersion) < std::pair(!hit.muted, hit.ruleVersion)) {
        *same = hit;
    }
}

}  // namespace

QString spansText(const std::vector<Span>& spans) {
    QString text;
    for (const Span& span : spans) {
        if (!text.isEmpty()) {
            text += QLatin1Char(' ');
        }
        text += QString::number(span.start) + QLatin1Char('+') + QString::number(span.length);
    }
    return text;
}

std::vector<Span> spansFromText(const QString& text) {
    std::vector<Span> spans;
    for (const QStringView part : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype plus = part.indexOf(u'+');
        spans.push_back({part.left(plus).toLongLong(), part.mid(plus + 1).toLongLong()});
    }
    return spans;
}

Result<Done> readHits(Session& session, std::vector<FeedItem>& items) {
    struct HitOfPost {
        PostId post;
        Hit hit;
    };
    QHash<PostId, size_t> places;
    QStringList ids;
    for (size_t i = 0; i < items.size(); ++i) {
        places.insert(items[i].post.id, i);
        ids << QString::number(items[i].post.id.value);
    }
    if (ids.isEmpty()) {
        return Done{};
    }
    const QString list = QLatin1Char('[') + ids.join(u',') + QLatin1Char(']');
    return session
        .all<HitOfPost>(session.file(QStringLiteral("posts/hits_of_posts.sql")), {{u":posts", list}},
                        [](Row& row) {
                            HitOfPost read;
                            read.post = row.id<PostId>();
                            read.hit.rule = row.id<RuleId>();
                            read.hit.ruleVersion = row.small();
                            read.hit.ruleName = row.text();
                            read.hit.level = static_cast<Level>(row.small());
                            read.hit.layersUsed = static_cast<FoldLayer>(row.small());
                            read.hit.spans = spansFromText(row.text());
                            read.hit.muted = row.truth();
                            return read;
                        })
        .map([&](const std::vector<HitOfPost>& hits) {
            for (const HitOfPost& read : hits) {
                addHit(items[places.value(read.post)].hits, read.hit);
            }
            return Done{};
        });
}

}  // namespace zhiban::sql
