// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/search/sql_search_indexer.h"

#include <QThread>
#include <algorithm>

#include "core/store/sql/connection/try.h"
#include "core/store/sql/search/segment_draft.h"
#include "core/store/sql/search/segment_merge.h"

namespace zhiban::sql {
namespace {

constexpr qint64 fewestPosts = 256;  // fewer are read as they lie, in less than a millisecond
constexpr int mostPosts = 32'768;    // in memory at once
constexpr size_t mergedAtOnce = 8;
constexpr size_t tooManySegments = 40;  // merged before more posts are taken in
constexpr qint64 largestSegment = 8'000'000;
constexpr qsizetype bytesPerTransaction = 1'000'000;
constexpr unsigned long pauseMilliseconds = 4;  // others get in between two transactions

// Segments of one size class are merged together: each is at most eight times the one below.
int sizeClass(qint64 posts) {
    int grade = 0;
    for (qint64 limit = fewestPosts * static_cast<qint64>(mergedAtOnce); posts >= limit;
         limit *= static_cast<qint64>(mergedAtOnce)) {
        ++grade;
    }
    return grade;
}

// The smallest that are enough of one size, or none.
std::vector<Segment> mergeable(const std::vector<Segment>& segments) {
    for (int grade = 0; grade <= sizeClass(largestSegment); ++grade) {
        std::vector<Segment> same;
        std::copy_if(segments.begin(), segments.end(), std::back_inserter(same), [&](const Segment& segment) {
            return sizeClass(segment.posts) == grade && segment.posts * 2 <= largestSegment;
        });
        if (same.size() >= mergedAtOnce) {
            return same;
        }
    }
    return {};
}

}  // namespace

// The blocks of one new segment on their way into the store.
class SqlSearchIndexer::Output final {
  public:
    Output(SqlSearchIndexer& indexer, SegmentId segment, const Cancellation& cancellation)
        : indexer_(indexer), segment_(segment), cancellation_(cancellation) {}

    TakeBlock pairs() { return taking(pairs_); }
    TakeBlock places() { return taking(places_); }
    Result<Done> flushIfFull() { return waiting_ < bytesPerTransaction ? Result<Done>(Done{}) : flush(); }
    // In transactions of some hundred blocks.
    Result<Done> flush() {
        while (!pairs_.empty() || !places_.empty()) {
            if (cancellation_.isCancelled()) {
                return fail(ErrorKind::Cancelled, QStringLiteral("the index of words is left for later"));
            }
            const std::vector<SearchBlock> pairs = some(pairs_);
            const std::vector<SearchBlock> places = pairs.empty() ? some(places_) : std::vector<SearchBlock>();
            ZHIBAN_TRY(indexer_.table_.append(segment_, pairs, places, indexer_.clock_.now()));
            if (indexer_.upkeep_) {
                indexer_.upkeep_->afterCommit(*indexer_.session_);
            }
            QThread::msleep(pauseMilliseconds);
        }
        waiting_ = 0;
        return Done{};
    }

  private:
    TakeBlock taking(std::vector<SearchBlock>& blocks) {
        return [this, &blocks](SearchBlock block) {
            waiting_ += block.bytes.size();
            blocks.push_back(std::move(block));
        };
    }
    static std::vector<SearchBlock> some(std::vector<SearchBlock>& blocks) {
        size_t count = 0;
        for (qsizetype bytes = 0; count < blocks.size() && bytes < bytesPerTransaction; ++count) {
            bytes += blocks[count].bytes.size();
        }
        const auto end = blocks.begin() + static_cast<std::ptrdiff_t>(count);
        std::vector<SearchBlock> taken(std::make_move_iterator(blocks.begin()), std::make_move_iterator(end));
        blocks.erase(blocks.begin(), end);
        return taken;
    }

    SqlSearchIndexer& indexer_;
    SegmentId segment_;
    const Cancellation& cancellation_;
    std::vector<SearchBlock> pairs_;
    std::vector<SearchBlock> places_;
    qsizetype waiting_ = 0;
};

SqlSearchIndexer::SqlSearchIndexer(std::unique_ptr<Session> session, const Clock& clock,
                                   std::unique_ptr<WriteUpkeep> upkeep, IndexDoubt doubt)
    : session_(std::move(session)),
      clock_(clock),
      upkeep_(std::move(upkeep)),
      doubt_(std::move(doubt)),
      table_(*session_) {}

SqlSearchIndexer::~SqlSearchIndexer() {
    if (upkeep_) {
        upkeep_->beforeClose(*session_);
    }
}

Result<bool> SqlSearchIndexer::step(const Cancellation& cancellation) {
    if (doubt_->exchange(false)) {
        return table_.forget().map([](Done) { return true; });
    }
    Result<bool> more = workOn(cancellation);
    if (!more && isDamagedIndex(more.error())) {
        return table_.forget().map([](Done) { return true; });
    }
    // Somebody else did it, and may be doing the next piece.
    if (!more && more.error().kind == ErrorKind::Conflict) {
        return false;
    }
    if (more && upkeep_) {
        upkeep_->afterCommit(*session_);
    }
    return more;
}

Result<bool> SqlSearchIndexer::workOn(const Cancellation& cancellation) {
    const Result<SearchExtent> extent = table_.extent();
    ZHIBAN_TRY(extent);
    const Result<qint64> newest = session_->number(QStringLiteral("SELECT max(id) FROM post"));
    ZHIBAN_TRY(newest);
    const bool hasNew = *newest - extent->indexedUpTo >= fewestPosts;
    if (hasNew && !adopted_) {
        ZHIBAN_TRY(table_.adoptFolding());
        adopted_ = true;
    }
    const std::vector<Segment> segments = mergeable(extent->segments);
    if (hasNew && (segments.empty() || extent->segments.size() < tooManySegments)) {
        return indexNew(*extent, cancellation);
    }
    if (!segments.empty()) {
        return merge(segments, cancellation);
    }
    Result<bool> more = table_.clearSome(clock_.now());
    QThread::msleep(pauseMilliseconds);
    return more;
}

Result<bool> SqlSearchIndexer::indexNew(const SearchExtent& extent, const Cancellation& cancellation) {
    const Result<std::optional<SegmentId>> claimed = table_.claim(clock_.now());
    if (!claimed || !*claimed) {
        return claimed.map([](const std::optional<SegmentId>&) { return false; });
    }
    SegmentDraft draft;
    Segment segment{**claimed, 0, fromMilliseconds(0), fromMilliseconds(0)};
    qint64 last = 0;
    const Result<std::vector<Done>> read = session_->all<Done>(
        QStringLiteral(
            "SELECT id, shown_at, source_id, title, body FROM post WHERE id > :after ORDER BY id LIMIT :limit"),
        {{u":after", extent.indexedUpTo}, {u":limit", mostPosts}}, [&](Row& row) {
            const PostId id = row.id<PostId>();
            const TimePoint shownAt = row.time();
            const SourceId source = row.id<SourceId>();
            const QString title = row.text();
            draft.add({shownAt, id}, source, title, row.text());
            segment.oldest = segment.posts == 0 ? shownAt : std::min(segment.oldest, shownAt);
            segment.newest = segment.posts == 0 ? shownAt : std::max(segment.newest, shownAt);
            ++segment.posts;
            last = id.value;
            return Done{};
        });
    Output output(*this, segment.id, cancellation);
    Result<Done> done = read.map([](const std::vector<Done>&) { return Done{}; });
    if (done && draft.isEmpty()) {
        table_.abandon(segment.id);
        return false;
    }
    done = done.and_then([&](Done) -> Result<Done> {
        draft.write(output.pairs(), output.places());
        return output.flush();
    });
    done = done.and_then([&](Done) { return table_.settleNew(segment, extent.indexedUpTo, last); });
    if (!done) {
        table_.abandon(segment.id);
        return fail(done.error());
    }
    return true;
}

Result<bool> SqlSearchIndexer::merge(const std::vector<Segment>& segments, const Cancellation& cancellation) {
    const Result<std::optional<SegmentId>> claimed = table_.claim(clock_.now());
    if (!claimed || !*claimed) {
        return claimed.map([](const std::optional<SegmentId>&) { return false; });
    }
    Segment merged{**claimed, 0, segments.front().oldest, segments.front().newest};
    for (const Segment& segment : segments) {
        merged.posts += segment.posts;
        merged.oldest = std::min(merged.oldest, segment.oldest);
        merged.newest = std::max(merged.newest, segment.newest);
    }
    Output output(*this, merged.id, cancellation);
    Result<Done> done =
        SegmentMerge(table_, segments).write(output.pairs(), output.places(), [&] { return output.flushIfFull(); });
    done = done.and_then([&](Done) { return output.flush(); });
    done = done.and_then([&](Done) { return table_.settleMerged(merged, segments); });
    if (!done) {
        table_.abandon(merged.id);
        return fail(done.error());
    }
    return true;
}

}  // namespace zhiban::sql
