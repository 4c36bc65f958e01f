// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sql/search/found_posts.h"

namespace zhiban::sql {

// Posts that are not indexed yet, read as they lie, in the order of the list.
class Tail final {
  public:
    // Session and checker outlive it.
    Tail(Session& session, PostChecker& checker, const Stretch& stretch, Direction direction, qint64 indexedUpTo);

    // The next one that passes, or null at the end. Valid until take().
    Result<const FoundPost*> peek();
    FoundPost take() { return std::move(found_[next_++]); }

  private:
    Result<Done> start();

    Session& session_;
    PostChecker& checker_;
    Stretch stretch_;
    Direction direction_;
    qint64 indexedUpTo_;
    ListWalk walk_;  // for a long tail
    std::vector<FoundPost> found_;
    size_t next_ = 0;
    bool started_ = false;
    bool isWhole_ = false;
};

// What passes of the index's candidates and of the tail, as one list.
class IndexedList final {
  public:
    // `wanted` and the checker outlive it.
    IndexedList(const WantedPairs& wanted, PostChecker& checker, CandidateStream stream, Tail tail, Direction direction,
                bool withTexts);

    bool atEnd() const { return atEnd_; }
    // Adds what passes until there are `limit`, or `budget` candidates were looked at.
    Result<Done> extend(std::vector<FoundPost>& list, size_t limit, size_t budget);

  private:
    Result<Done> checkMore(size_t most);
    Result<Done> takeNext(std::vector<FoundPost>& list);

    const WantedPairs& wanted_;
    PostChecker& checker_;
    CandidateStream stream_;
    Tail tail_;
    Direction direction_;
    bool withTexts_;
    std::vector<FoundPost> checked_;
    size_t nextChecked_ = 0;
    size_t looked_ = 0;
    bool streamEnded_ = false;
    bool atEnd_ = false;
};

}  // namespace zhiban::sql
