// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/search/listed_candidates.h"

#include "core/store/sql/connection/try.h"

namespace zhiban::sql {

ListedCandidates::ListedCandidates(Session& session, PostChecker& checker, CandidateStream stream,
                                   const WantedPairs& wanted, Stretch stretch, Direction direction, qint64 indexedUpTo)
    : session_(session),
      checker_(checker),
      stream_(std::move(stream)),
      candidatesHaveWords_(wanted.areEnough),
      stretch_(std::move(stretch)),
      direction_(direction),
      indexedUpTo_(indexedUpTo) {}

// Out of the index of alerts alone: nothing here may ask for another column of the post.
Result<std::vector<FeedPosition>> ListedCandidates::listed(int size) {
    Result<Condition> levels = checker_.ofTheAlerts();
    ZHIBAN_TRY(levels);
    const Condition place = placeCondition(stretch_);
    Binds binds = std::move(levels->binds);
    binds.insert(binds.end(), place.binds.begin(), place.binds.end());
    binds.emplace_back(u":limit", size);
    return session_.all<FeedPosition>(QStringLiteral("SELECT post.shown_at, post.id FROM post WHERE ") + place.text +
                                          QStringLiteral(" AND ") + levels->text + QStringLiteral(" ORDER BY ") +
                                          placeOrder(direction_) + QStringLiteral(" LIMIT :limit"),
                                      binds, [](Row& row) {
                                          const TimePoint shownAt = row.time();
                                          return FeedPosition{shownAt, row.id<PostId>()};
                                      });
}

Result<std::vector<FoundPost>> ListedCandidates::next(int size, bool withTexts) {
    const Result<std::vector<FeedPosition>> list = listed(size);
    ZHIBAN_TRY(list);
    atEnd_ = list->size() < static_cast<size_t>(size);
    if (!list->empty()) {
        (direction_ == Direction::NewestFirst ? stretch_.below : stretch_.above) = list->back();
    }
    std::vector<FeedPosition> candidates;
    bool haveWords = candidatesHaveWords_;
    for (const FeedPosition& position : *list) {
        bool mayPass = position.id.value > indexedUpTo_;
        if (mayPass) {
            haveWords = false;  // nobody knows yet
        } else {
            const Result<bool> indexed = stream_.has(position);
            ZHIBAN_TRY(indexed);
            mayPass = *indexed;
        }
        if (mayPass) {
            candidates.push_back(position);
        }
    }
    return checker_.passing(candidates, haveWords, withTexts);
}

}  // namespace zhiban::sql
