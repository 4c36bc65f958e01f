// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/search/indexed_list.h"

#include <algorithm>
#include <limits>

#include "core/store/sql/connection/try.h"

namespace zhiban::sql {
namespace {

constexpr qint64 shortTail = 4096;  // read whole in a few milliseconds
constexpr int windowOfTail = 2000;  // posts of a long tail read at once
constexpr size_t fewestAtOnce = 16;
constexpr size_t mostAtOnce = 20'000;

bool comesFirst(const FoundPost& a, const FoundPost& b, Direction direction) {
    return direction == Direction::NewestFirst ? a.position > b.position : a.position < b.position;
}

}  // namespace

Tail::Tail(Session& session, PostChecker& checker, const Stretch& stretch, Direction direction, qint64 indexedUpTo)
    : session_(session),
      checker_(checker),
      stretch_(stretch),
      direction_(direction),
      indexedUpTo_(indexedUpTo),
      walk_(session, checker, stretch, direction, indexedUpTo) {}

Result<const FoundPost*> Tail::peek() {
    if (!started_) {
        ZHIBAN_TRY(start());
    }
    while (next_ == found_.size() && !isWhole_ && !walk_.atEnd()) {
        Result<std::vector<FoundPost>> more = walk_.next(windowOfTail);
        ZHIBAN_TRY(more);
        found_ = std::move(*more);
        next_ = 0;
    }
    return next_ < found_.size() ? &found_[next_] : nullptr;
}

Result<Done> Tail::start() {
    started_ = true;
    const Result<qint64> newest = session_.number(QStringLiteral("SELECT max(id) FROM post"));
    ZHIBAN_TRY(newest);
    isWhole_ = *newest - indexedUpTo_ <= shortTail;
    if (!isWhole_ || *newest == indexedUpTo_) {
        return Done{};
    }
    Result<std::vector<FoundPost>> posts =
        checker_.passing({QStringLiteral("post.id > :after"), {{u":after", indexedUpTo_}}}, QStringLiteral("post.id"),
                         std::numeric_limits<int>::max());
    ZHIBAN_TRY(posts);
    found_ = std::move(*posts);
    std::erase_if(found_, [&](const FoundPost& post) { return !stretch_.contains(post.position); });
    std::sort(found_.begin(), found_.end(),
              [&](const FoundPost& a, const FoundPost& b) { return comesFirst(a, b, direction_); });
    return Done{};
}

IndexedList::IndexedList(const WantedPairs& wanted, PostChecker& checker, CandidateStream stream, Tail tail,
                         Direction direction, bool withTexts)
    : wanted_(wanted),
      checker_(checker),
      stream_(std::move(stream)),
      tail_(std::move(tail)),
      direction_(direction),
      withTexts_(withTexts) {}

Result<Done> IndexedList::extend(std::vector<FoundPost>& list, size_t limit, size_t budget) {
    looked_ = 0;
    while (list.size() < limit && !atEnd_) {
        const bool wantsMore = nextChecked_ == checked_.size() && !streamEnded_;
        if (wantsMore && looked_ >= budget) {
            return Done{};
        }
        if (wantsMore) {
            ZHIBAN_TRY(checkMore(limit - list.size()));
        } else {
            ZHIBAN_TRY(takeNext(list));
        }
    }
    return Done{};
}

// As many as are wanted, and twice as many each time these were not enough.
Result<Done> IndexedList::checkMore(size_t most) {
    const size_t some = std::clamp(std::max(most, looked_), fewestAtOnce, mostAtOnce);
    const Result<std::vector<FeedPosition>> candidates = stream_.next(some);
    ZHIBAN_TRY(candidates);
    looked_ += candidates->size();
    streamEnded_ = candidates->empty();
    Result<std::vector<FoundPost>> passing = checker_.passing(*candidates, wanted_.areEnough, withTexts_);
    ZHIBAN_TRY(passing);
    checked_ = std::move(*passing);
    nextChecked_ = 0;
    return Done{};
}

Result<Done> IndexedList::takeNext(std::vector<FoundPost>& list) {
    const Result<const FoundPost*> fromTail = tail_.peek();
    ZHIBAN_TRY(fromTail);
    FoundPost* fromIndex = nextChecked_ < checked_.size() ? &checked_[nextChecked_] : nullptr;
    if (fromIndex == nullptr && *fromTail == nullptr) {
        atEnd_ = true;
    } else if (fromIndex == nullptr || (*fromTail != nullptr && comesFirst(**fromTail, *fromIndex, direction_))) {
        list.push_back(tail_.take());
    } else {
        list.push_back(std::move(*fromIndex));
        ++nextChecked_;
    }
    return Done{};
}

}  // namespace zhiban::sql
