// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/store/sql/posts/post_filter_sql.h"
#include "core/store/sql/search/candidate_stream.h"

namespace zhiban::sql {

// A post that has the words and passes the filter.
struct FoundPost {
    FeedPosition position;
    QString title;  // with the body, where texts were asked for
    QString body;
};

// Looks at posts themselves: whether they pass a filter and have all the words.
class PostChecker final {
  public:
    // All outlive it.
    PostChecker(Session& session, const PostFilter& filter, const SearchWords& words);

    // Whether the filter asks for more than words and a period.
    bool hasConditions() const { return hasConditions_; }
    // Whether it asks for levels; then ofTheAlerts() is that part of it.
    bool asksForAlerts() const { return rest_.alertsOnly || rest_.minimumLevel || rest_.maximumLevel; }
    Result<Condition> ofTheAlerts() const;
    // The part of the filter that the indexes of the list decide without looking at a post: levels and sources.
    Result<Condition> ofTheList() const;

    // Those of the candidates that pass, in their order. `haveWords`: the words need not be looked for.
    Result<std::vector<FoundPost>> passing(std::span<const FeedPosition> candidates, bool haveWords, bool withTexts);
    // Those that pass `place`, a condition on post.id and post.shown_at.
    Result<std::vector<FoundPost>> passing(const Condition& place, const QString& order, int limit);

  private:
    Result<Condition> condition();
    enum class Texts { Needed, LeftOut };
    Result<std::vector<FoundPost>> read(const QString& rest, const Binds& binds, Texts texts);

    Session& session_;
    const SearchWords& words_;
    PostFilter rest_;  // without the words
    bool hasConditions_ = false;
    FoldedText folded_;
};

// Walks the list itself, a window at a time, and looks at every post of it.
class ListWalk final {
  public:
    // Only posts with ids behind `after`.
    ListWalk(Session& session, PostChecker& checker, Stretch stretch, Direction direction, qint64 after = 0);

    bool atEnd() const { return atEnd_; }
    // What passes among the next `size` posts of the list that are of the levels and sources asked for.
    Result<std::vector<FoundPost>> next(int size);

  private:
    Result<std::optional<FeedPosition>> edge(int size);

    Session& session_;
    PostChecker& checker_;
    Stretch stretch_;
    Direction direction_;
    qint64 after_;
    bool atEnd_ = false;
};

// "(post.shown_at, post.id) > …" and the like, in the order of the list.
Condition placeCondition(const Stretch& stretch);
QString placeOrder(Direction direction);

}  // namespace zhiban::sql
