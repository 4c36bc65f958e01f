// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/post.h"

namespace zhiban {

// Where posts come from.
struct Source {
    SourceId id;
    QString key;        // stable, unique
    QString name;       // shown
    QString connector;  // the connector's folder name: "jsonl", "csv", "feed"
    QString address;    // file path or URL; empty for one-off imports
    TimePoint addedAt;
    std::optional<TimePoint> lastPostAt;  // newest fetched post
    qint64 posts = 0;

    bool operator==(const Source&) const = default;
};

// What a source remembers between two fetches, so that nothing is fetched or parsed twice for nothing.
struct FetchState {
    QByteArray etag;
    QByteArray lastModified;
    QByteArray bodyHash;  // SHA-256 of the last body parsed
    QString position;     // how far a source that counts its items has been read: a cursor, in its collector's words
    std::optional<TimePoint> lastSuccess;
    std::optional<TimePoint> lastFailure;
    QString failure;  // English, empty after a success

    bool operator==(const FetchState&) const = default;
};

}  // namespace zhiban
