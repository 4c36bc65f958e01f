// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/store/api/session.h"

namespace zhiban::sql {

// A post on its way into the table: what came, and what the store adds. Points into the batch being received.
struct NewPost {
    const MatchedPost* matched = nullptr;
    QByteArray identity;  // 16 bytes: same source, same external id
    QByteArray rowHash;   // 32 bytes over everything the source gave
    SourceId source;
    int revision = 1;
    TimePoint fetched;
    TimePoint shownAt;
    Doubt doubts = Doubt::None;
    std::optional<Level> level;  // gravest hit that is not muted
    PostId id;                   // once stored
};

// Everything but source id and revision. Invalid "store.nul-character" for text that no database keeps.
Result<NewPost> newPostOf(const MatchedPost& matched, TimePoint fetchedAt);

// Over the fields in the order of IncomingPost, each with its length: to find damage inside a row. The category comes
// last, and only when there is one.
QByteArray rowHashOf(const IncomingPost& post);

}  // namespace zhiban::sql
