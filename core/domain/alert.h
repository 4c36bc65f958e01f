// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case.h"
#include "core/domain/rule.h"

namespace zhiban {

// Where a post stands on the desk.
enum class TriageState {
    Untouched,  // nobody has decided yet
    Dismissed,  // an officer decided that nothing is due, with a reason
    Cased,      // it belongs to a case
};

// The words for them in files.
inline QString triageKey(TriageState state) {
    switch (state) {
        case TriageState::Untouched:
            return QStringLiteral("untouched");
        case TriageState::Dismissed:
            return QStringLiteral("dismissed");
        case TriageState::Cased:
            return QStringLiteral("cased");
    }
    return {};
}
inline std::optional<TriageState> triageFromKey(QStringView key) {
    for (const TriageState state : {TriageState::Untouched, TriageState::Dismissed, TriageState::Cased}) {
        if (key == triageKey(state)) {
            return state;
        }
    }
    return std::nullopt;
}

// One line of the desk: a post with what the list needs to show of it.
struct FeedItem {
    Post post;
    std::optional<Level> level;  // gravest hit that was not muted; none = no alert
    std::vector<Hit> hits;       // muted ones too; of a rule that hit in several versions, the newest that counts
    TriageState triage = TriageState::Untouched;
    CaseId caseId;  // when Cased

    bool operator==(const FeedItem&) const = default;
};

// What a desk column shows. Empty fields do not restrict. A saved filter is a column.
struct PostFilter {
    // Blank-separated; every one must occur in title or body, however it is written there (width, case, traditional
    // or simplified, invisible characters between). "…" keeps blanks inside one word.
    QString words;
    QStringList sources;               // source keys
    QStringList categories;            // as the sources say
    QStringList places;                // any of these occurs in the post's place
    bool alertsOnly = false;           // at least one hit that was not muted
    std::optional<TriageState> state;  // where it stands on the desk
    std::optional<Level> minimumLevel;
    std::optional<Level> maximumLevel;  // both the same = exactly this gravest level; posts without a hit drop out
    RuleId rule;  // has a hit of this rule, whichever version; with alertsOnly one that was not muted; empty = any
    std::optional<TimePoint> from;             // inclusive, by shownAt
    std::optional<TimePoint> to;               // exclusive
    std::optional<std::vector<PostId>> posts;  // these only, however many: the rows behind a number

    bool operator==(const PostFilter&) const = default;
};

// A place in the newest-first list: the page after it begins with the next older row.
struct FeedPosition {
    TimePoint shownAt;
    PostId id;
    auto operator<=>(const FeedPosition&) const = default;
};
inline FeedPosition positionOf(const Post& post) {
    return {post.shownAt, post.id};
}

}  // namespace zhiban
