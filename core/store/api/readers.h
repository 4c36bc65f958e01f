// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "core/base/cancellation.h"
#include "core/base/result.h"
#include "core/domain/alert.h"
#include "core/domain/briefing.h"
#include "core/domain/case.h"
#include "core/domain/change.h"
#include "core/domain/ledger_entry.h"
#include "core/domain/publication.h"
#include "core/domain/quarantine.h"
#include "core/domain/rule.h"
#include "core/domain/shift.h"
#include "core/domain/source.h"
#include "core/domain/source_gap.h"
#include "core/domain/subscription.h"
#include "core/domain/word_list.h"

// What can be asked of a store, by aggregate. All calls are synchronous, on the thread that opened the session,
// and see committed data. Lists are newest first and paged by key (never by offset), so a page costs the same
// anywhere in the list. A row that is not there is NotFound; an empty list is an empty vector.
namespace zhiban {

struct SearchIndexState {
    PostId indexedUpTo;  // 0 = nothing yet
    qint64 behind = 0;   // posts that came after it
    bool operator==(const SearchIndexState&) const = default;
};

class PostReader {
  public:
    virtual ~PostReader() = default;
    // Up to `limit` items older than `before` (from the newest when not set).
    virtual Result<std::vector<FeedItem>> page(const PostFilter& filter, const std::optional<FeedPosition>& before,
                                               int limit) const = 0;
    // Up to `limit` items newer than `after`, the nearest first: what arrived above what is being read.
    virtual Result<std::vector<FeedItem>> newer(const PostFilter& filter, const FeedPosition& after,
                                                int limit) const = 0;
    virtual Result<qint64> count(const PostFilter& filter) const = 0;
    // Items whose post id is greater than `after`, oldest id first: the live feed after a "posts" change.
    virtual Result<std::vector<FeedItem>> arrivedAfter(PostId after, const PostFilter& filter, int limit) const = 0;
    // The `limit` posts that answer the filter's words best, best first: words in the title, how often and how close
    // together they stand, how new the post is (the formula: core/store/sql/search/relevance.h). Compared are the
    // newest `comparedByRelevance` that pass. Without words the newest.
    static constexpr int comparedByRelevance = 2000;
    virtual Result<std::vector<FeedItem>> relevant(const PostFilter& filter, int limit) const = 0;
    // How far the index of words has come. Searches find the rest as well, only not as fast.
    virtual Result<SearchIndexState> indexState() const = 0;
    virtual Result<FeedItem> item(PostId id) const = 0;
    virtual Result<Post> byId(PostId id) const = 0;
    // All revisions of the same external id, oldest first.
    virtual Result<std::vector<Post>> revisions(PostId id) const = 0;
    virtual Result<PostId> newestId() const = 0;  // 0 when empty
    // That the newest so many posts carry, in order; posts without one do not count.
    virtual Result<QStringList> categories(int posts) const = 0;
};

// Counts for the briefing. Each carries the digest sums of the rows it counts, so that every number can be opened
// through the matching filter and told apart from a later count.
class PostCounter {
  public:
    virtual ~PostCounter() = default;
    // Posts shown in [from, to), by day, source and gravest level; empty cells are left out. A day is 24 hours from
    // `from` on, the first one named `firstDay`. By day, source key, no level first and then the gravest.
    virtual Result<std::vector<PostCell>> cells(TimePoint from, TimePoint to, QDate firstDay) const = 0;
    // Posts shown in [from, to) by rule that hit them, whichever version, under the newest name and level among
    // these hits. Gravest first, then most posts, then by name. `previous` stays empty.
    virtual Result<std::vector<RuleCount>> byRule(TimePoint from, TimePoint to) const = 0;
};

class RuleReader {
  public:
    virtual ~RuleReader() = default;
    virtual Result<std::vector<Rule>> active() const = 0;   // newest version of each that is not retired
    virtual Result<Rule> byId(const RuleId& id) const = 0;  // newest version, retired or not
    virtual Result<std::vector<SavedRule>> versions(const RuleId& id) const = 0;  // newest first
    // Newest version of each, retired ones too; gravest first.
    virtual Result<std::vector<SavedRule>> newest() const = 0;
};

class WordListReader {
  public:
    virtual ~WordListReader() = default;
    virtual Result<std::vector<WordList>> active() const = 0;       // newest version of each that is not retired
    virtual Result<std::vector<SavedWordList>> newest() const = 0;  // retired ones too
    virtual Result<std::vector<SavedWordList>> versions(const WordListId& id) const = 0;  // newest first
};

class SourceReader {
  public:
    virtual ~SourceReader() = default;
    virtual Result<std::vector<Source>> all() const = 0;
    virtual Result<FetchState> fetchState(SourceId id) const = 0;  // empty before the first fetch
    // Everything the desk asks by itself, by name; paused ones too.
    virtual Result<std::vector<ListenedSource>> listened() const = 0;
    virtual Result<ListenedSource> listened(const QString& key) const = 0;
    // Posts by source and hour, hours within [from, to); empty hours are left out. By source key, then hour.
    virtual Result<std::vector<HourVolume>> volumes(qint64 from, qint64 to) const = 0;
    // When sources could not be heard because they failed or nobody asked: what touches [from, to). By key, then time.
    virtual Result<std::vector<SourceGap>> gaps(TimePoint from, TimePoint to) const = 0;
};

class CaseReader {
  public:
    virtual ~CaseReader() = default;
    // Earliest due first while open, then newest first; `after` is the last case of the page before.
    virtual Result<std::vector<Case>> page(const CaseFilter& filter, const std::optional<CaseId>& after,
                                           int limit) const = 0;
    virtual Result<qint64> count(const CaseFilter& filter) const = 0;
    virtual Result<Case> byId(const CaseId& id) const = 0;
    virtual Result<CaseFile> file(const CaseId& id) const = 0;
    virtual Result<std::vector<Case>> ofPost(PostId id) const = 0;
    // Dispatches sent within [from, to), with their department: the briefing's table.
    virtual Result<std::vector<Dispatch>> dispatchesBetween(TimePoint from, TimePoint to) const = 0;
};

class DepartmentReader {
  public:
    virtual ~DepartmentReader() = default;
    virtual Result<std::vector<Department>> active() const = 0;  // by position
    virtual Result<Department> byId(const DepartmentId& id) const = 0;
};

class ShiftReader {
  public:
    virtual ~ShiftReader() = default;
    virtual Result<std::optional<Shift>> current() const = 0;                            // started and not ended
    virtual Result<std::vector<Shift>> between(TimePoint from, TimePoint to) const = 0;  // oldest first
};

class PublicationReader {
  public:
    virtual ~PublicationReader() = default;
    virtual Result<std::vector<Column>> columns() const = 0;
    virtual Result<std::vector<Publication>> ofColumn(const ColumnId& id, int limit) const = 0;  // newest issue first
    virtual Result<std::vector<Publication>> between(TimePoint from, TimePoint to) const = 0;    // oldest first
    virtual Result<Publication> byId(const PublicationId& id) const = 0;
};

class QuarantineReader {
  public:
    virtual ~QuarantineReader() = default;
    // Newest first. Of `raw` only the first kShownBytes come along.
    static constexpr int kShownBytes = 512;
    virtual Result<std::vector<QuarantinedItem>> page(const QuarantineFilter& filter,
                                                      const std::optional<QuarantineId>& before, int limit) const = 0;
    virtual Result<qint64> count(const QuarantineFilter& filter) const = 0;
    // Whether these very bytes of a source are there for the same reason, settled or not.
    virtual Result<bool> holds(const QuarantinedItem& item) const = 0;
    // Whole.
    virtual Result<QuarantinedItem> byId(QuarantineId id) const = 0;
};

class AttachmentReader {
  public:
    virtual ~AttachmentReader() = default;
    virtual Result<QByteArray> bytes(const QByteArray& sha256) const = 0;  // verified against the hash
};

class LedgerReader {
  public:
    virtual ~LedgerReader() = default;
    virtual Result<LedgerHead> head() const = 0;
    // Entries with sequence > after, in order, at most `limit`.
    virtual Result<std::vector<LedgerEntry>> after(qint64 sequence, int limit) const = 0;
    virtual Result<std::vector<LedgerEntry>> ofSubject(const QString& subjectKind, const QString& subjectId) const = 0;
    // By time of the act, oldest first: the shift's timeline.
    virtual Result<std::vector<LedgerEntry>> between(TimePoint from, TimePoint to, int limit) const = 0;
};

class ChangeReader {
  public:
    virtual ~ChangeReader() = default;
    virtual Result<ChangeCursor> latest() const = 0;
    // Changes committed since the cursor. A row that commits late is never skipped (RELIABILITY F5).
    virtual Result<ChangeBatch> since(const ChangeCursor& cursor, int limit) const = 0;
};

}  // namespace zhiban
