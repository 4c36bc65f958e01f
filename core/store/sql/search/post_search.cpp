// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/search/post_search.h"

#include <algorithm>
#include <limits>

#include "core/store/sql/connection/try.h"
#include "core/store/sql/search/indexed_list.h"
#include "core/store/sql/search/listed_candidates.h"

namespace zhiban::sql {
namespace {

constexpr int firstWindow = 2000;
constexpr size_t firstTurn = 256;        // candidates looked at before the other way is tried
constexpr size_t listedPerLookedAt = 4;  // entries of the list of alerts read in the time of looking at a post
constexpr size_t countedAtOnce = 20'000;
constexpr size_t noLimit = std::numeric_limits<size_t>::max();

}  // namespace

PostSearch::PostSearch(Session& session, const PostFilter& filter, const SearchWords& words)
    : session_(session),
      filter_(filter),
      words_(words),
      wanted_(wantedPairs(words)),
      table_(session),
      checker_(session, filter, words) {}

// Then the posts themselves are read: a damaged index makes a search slow, not wrong.
template <typename Value>
bool PostSearch::isDamaged(const Result<Value>& result) const {
    const bool damaged = !result && isDamagedIndex(result.error());
    if (damaged) {
        session_.doubtIndex();
    }
    return damaged;
}

// The index knows which source a post is of.
Result<Done> PostSearch::wantSources() {
    if (filter_.sources.isEmpty() || !wanted_.sources.empty()) {
        return Done{};
    }
    const Condition named = keyIn(filter_.sources);
    const Result<std::vector<SourceId>> sources =
        session_.all<SourceId>(QStringLiteral("SELECT id FROM source WHERE ") + named.text, named.binds,
                               [](Row& row) { return row.id<SourceId>(); });
    ZHIBAN_TRY(sources);
    for (const SourceId source : *sources) {
        if (const std::optional<CharacterPair> pair = pairOfSource(source)) {
            wanted_.sources.push_back(*pair);
        }
    }
    if (wanted_.sources.size() != sources->size()) {
        wanted_.sources.clear();  // the posts themselves are asked
    }
    return Done{};
}

// The stretch and the filter's period: the index knows times.
Stretch PostSearch::within(const Stretch& stretch) const {
    Stretch narrowed = stretch;
    // Ids begin at 1, so that (from, 0) lies right below the first post of `from`.
    if (filter_.from && (!narrowed.above || narrowed.above->shownAt < *filter_.from)) {
        narrowed.above = FeedPosition{*filter_.from, PostId{0}};
    }
    if (filter_.to && (!narrowed.below || narrowed.below->shownAt >= *filter_.to)) {
        narrowed.below = FeedPosition{*filter_.to, PostId{0}};
    }
    return narrowed;
}

Result<std::vector<FoundPost>> PostSearch::find(const Stretch& stretch, Direction direction, int limit,
                                                bool withTexts) {
    const auto most = static_cast<size_t>(std::max(limit, 0));
    if (!wanted_.isEmpty() && !filter_.posts) {
        Result<std::vector<FoundPost>> found = findByIndex(within(stretch), direction, most, withTexts);
        return isDamaged(found) ? walkAlone(within(stretch), direction, most) : std::move(found);
    }
    if (filter_.posts) {
        return checker_.passing(placeCondition(within(stretch)), placeOrder(direction), std::numeric_limits<int>::max())
            .map([&](std::vector<FoundPost>&& posts) {
                posts.resize(std::min(posts.size(), most));
                return std::move(posts);
            });
    }
    return walkAlone(within(stretch), direction, most);  // nothing the index could say
}

Result<std::vector<FoundPost>> PostSearch::walkAlone(const Stretch& stretch, Direction direction, size_t most) {
    std::vector<FoundPost> list;
    ListWalk walk(session_, checker_, stretch, direction);
    int window = firstWindow;
    while (list.size() < most && !walk.atEnd()) {
        Result<std::vector<FoundPost>> more = walk.next(window);
        ZHIBAN_TRY(more);
        std::move(more->begin(), more->end(), std::back_inserter(list));
        window = std::min(window * 2, static_cast<int>(countedAtOnce));
    }
    list.resize(std::min(list.size(), most));
    return list;
}

Result<std::vector<FoundPost>> PostSearch::findByIndex(const Stretch& stretch, Direction direction, size_t limit,
                                                       bool withTexts) {
    ZHIBAN_TRY(wantSources());
    const Result<SearchExtent> extent = table_.extent();
    ZHIBAN_TRY(extent);
    CandidatePlaces places(table_, wanted_);
    IndexedList indexed(wanted_, checker_, CandidateStream(places, extent->segments, stretch, direction),
                        Tail(session_, checker_, stretch, direction, extent->indexedUpTo), direction, withTexts);
    std::vector<FoundPost> found;
    if (!checker_.asksForAlerts()) {
        ZHIBAN_TRY(indexed.extend(found, limit, noLimit));
        return found;
    }
    ListedCandidates alerts(session_, checker_, CandidateStream(places, extent->segments, stretch, direction), wanted_,
                            stretch, direction, extent->indexedUpTo);
    std::vector<FoundPost> listed;
    for (size_t turn = firstTurn;; turn = std::min(turn * 2, countedAtOnce)) {
        Result<std::vector<FoundPost>> more = alerts.next(static_cast<int>(turn * listedPerLookedAt), withTexts);
        ZHIBAN_TRY(more);
        std::move(more->begin(), more->end(), std::back_inserter(listed));
        if (listed.size() >= limit || alerts.atEnd()) {
            listed.resize(std::min(listed.size(), limit));
            return listed;
        }
        ZHIBAN_TRY(indexed.extend(found, limit, turn));
        if (found.size() >= limit || indexed.atEnd()) {
            return found;
        }
    }
}

Result<std::vector<FoundPost>> PostSearch::arrivedAfter(PostId after, int limit) {
    std::vector<FoundPost> list;
    const auto most = static_cast<size_t>(std::max(limit, 0));
    if (!wanted_.isEmpty() && !filter_.posts) {
        const Result<PostId> reached = addIndexedAfter(after, most, list);
        if (isDamaged(reached)) {
            list.clear();
        } else {
            ZHIBAN_TRY(reached);
            after = *reached;
        }
    }
    ZHIBAN_TRY(addArrivedAfter(after, most, list));
    return list;
}

// Those of the index, as they arrived. Answers up to which post the list is complete.
Result<PostId> PostSearch::addIndexedAfter(PostId after, size_t most, std::vector<FoundPost>& list) {
    ZHIBAN_TRY(wantSources());
    const Result<SearchExtent> extent = table_.extent();
    ZHIBAN_TRY(extent);
    if (extent->indexedUpTo <= after.value) {
        return after;
    }
    CandidatePlaces places(table_, wanted_);
    const Result<std::vector<FeedPosition>> all =
        CandidateStream(places, extent->segments, within({}), Direction::OldestFirst).next(noLimit);
    ZHIBAN_TRY(all);
    std::vector<FeedPosition> later;
    std::copy_if(all->begin(), all->end(), std::back_inserter(later),
                 [&](const FeedPosition& position) { return position.id > after; });
    std::sort(later.begin(), later.end(), [](const FeedPosition& a, const FeedPosition& b) { return a.id < b.id; });
    const std::span<const FeedPosition> waiting(later);
    for (size_t next = 0, some = most; next < waiting.size() && list.size() < most; next += some, some *= 2) {
        some = std::min(some, waiting.size() - next);
        const Result<std::vector<FoundPost>> passing =
            checker_.passing(waiting.subspan(next, some), wanted_.areEnough, false);
        ZHIBAN_TRY(passing);
        list.insert(list.end(), passing->begin(), passing->end());
    }
    list.resize(std::min(list.size(), most));
    return PostId{extent->indexedUpTo};
}

// Those behind a post, read as they lie.
Result<Done> PostSearch::addArrivedAfter(PostId after, size_t most, std::vector<FoundPost>& list) {
    constexpr int window = 1000;
    while (list.size() < most) {
        // The posts up to the last of the window, whatever passes of them.
        const Result<qint64> last = session_.number(
            QStringLiteral("SELECT max(id) FROM (SELECT id FROM post WHERE id > :after ORDER BY id LIMIT :limit) AS w"),
            {{u":after", after}, {u":limit", window}});
        ZHIBAN_TRY(last);
        if (*last == 0) {
            break;
        }
        Result<std::vector<FoundPost>> more = checker_.passing(
            {QStringLiteral("post.id > :after AND post.id <= :last"), {{u":after", after}, {u":last", *last}}},
            QStringLiteral("post.id"), window);
        ZHIBAN_TRY(more);
        std::move(more->begin(), more->end(), std::back_inserter(list));
        after.value = *last;
    }
    list.resize(std::min(list.size(), most));
    return Done{};
}

Result<qint64> PostSearch::count() {
    constexpr int all = std::numeric_limits<int>::max();
    const auto counting = [](const std::vector<FoundPost>& posts) { return static_cast<qint64>(posts.size()); };
    if (wanted_.isEmpty() || filter_.posts) {
        return find({}, Direction::NewestFirst, all, false).map(counting);
    }
    const Result<qint64> counted = countByIndex(within({}));
    return isDamaged(counted) ? walkAlone(within({}), Direction::NewestFirst, all).map(counting) : counted;
}

Result<qint64> PostSearch::countByIndex(const Stretch& all) {
    ZHIBAN_TRY(wantSources());
    const Result<SearchExtent> extent = table_.extent();
    ZHIBAN_TRY(extent);
    CandidatePlaces places(table_, wanted_);
    CandidateStream stream(places, extent->segments, all, Direction::NewestFirst);
    qint64 counted = 0;
    if (wanted_.areEnough && !checker_.hasConditions()) {
        const Result<qint64> indexed = stream.count();
        ZHIBAN_TRY(indexed);
        counted = *indexed;
    } else {
        while (true) {
            const Result<std::vector<FeedPosition>> candidates = stream.next(countedAtOnce);
            ZHIBAN_TRY(candidates);
            if (candidates->empty()) {
                break;
            }
            const Result<std::vector<FoundPost>> passing = checker_.passing(*candidates, wanted_.areEnough, false);
            ZHIBAN_TRY(passing);
            counted += static_cast<qint64>(passing->size());
        }
    }
    Tail tail(session_, checker_, all, Direction::NewestFirst, extent->indexedUpTo);
    while (true) {
        const Result<const FoundPost*> next = tail.peek();
        ZHIBAN_TRY(next);
        if (*next == nullptr) {
            return counted;
        }
        (void)tail.take();
        ++counted;
    }
}

}  // namespace zhiban::sql
