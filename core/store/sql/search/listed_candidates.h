// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sql/search/found_posts.h"

namespace zhiban::sql {

// Walks the short list of alerts beside the candidates of the index: a post is looked at only if it is in both, or is
// not indexed yet. For filters that ask for levels: the list of alerts lies ready, in the order of the list.
class ListedCandidates final {
  public:
    // Session and checker outlive it.
    ListedCandidates(Session& session, PostChecker& checker, CandidateStream stream, const WantedPairs& wanted,
                     Stretch stretch, Direction direction, qint64 indexedUpTo);

    bool atEnd() const { return atEnd_; }
    // What passes among the next `size` posts of the list.
    Result<std::vector<FoundPost>> next(int size, bool withTexts);

  private:
    Result<std::vector<FeedPosition>> listed(int size);

    Session& session_;
    PostChecker& checker_;
    CandidateStream stream_;
    bool candidatesHaveWords_;
    Stretch stretch_;
    Direction direction_;
    qint64 indexedUpTo_;
    bool atEnd_ = false;
};

}  // namespace zhiban::sql
