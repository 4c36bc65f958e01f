// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/post.h"

namespace zhiban {

// What the rules look at: views into a post that must outlive it.
struct MatchSubject {
    QStringView title;
    QStringView body;
    QStringView sourceKey;
    QStringView sourceName;
    QStringView place;
    QStringView category;
    int likes = 0;
    TimePoint writtenAt;  // time-of-day tests look at this
    TimePoint now;        // expiry and muting are judged by this
};

inline MatchSubject subjectOf(const IncomingPost& post, TimePoint now) {
    return {post.title, post.body,     post.sourceKey, post.sourceName.isEmpty() ? post.sourceKey : post.sourceName,
            post.place, post.category, post.likes,     post.published.value_or(now),
            now};
}

// A stored post knows its source by id: the caller names the key.
inline MatchSubject subjectOf(const Post& post, QStringView sourceKey, TimePoint now) {
    return {post.title, post.body,    sourceKey, post.sourceName, post.place, post.category,
            post.likes, post.shownAt, now};
}

}  // namespace zhiban
