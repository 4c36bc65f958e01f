// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/store/api/claim_reader.h"
#include "core/store/api/event_reader.h"
#include "core/store/api/media_reader.h"
#include "core/store/api/readers.h"
#include "core/store/api/routing_reader.h"

namespace zhiban {

// One connection for reading. Lives and dies on the thread that opened it.
class ReadSession {
  public:
    virtual ~ReadSession() = default;
    virtual const PostReader& posts() const = 0;
    virtual const PostCounter& postCounts() const = 0;
    virtual const RuleReader& rules() const = 0;
    virtual const WordListReader& wordLists() const = 0;
    virtual const SourceReader& sources() const = 0;
    virtual const CaseReader& cases() const = 0;
    virtual const EventReader& events() const = 0;
    virtual const RoutingReader& routing() const = 0;
    virtual const ClaimReader& claims() const = 0;
    virtual const DepartmentReader& departments() const = 0;
    virtual const ShiftReader& shifts() const = 0;
    virtual const PublicationReader& publications() const = 0;
    virtual const QuarantineReader& quarantine() const = 0;
    virtual const AttachmentReader& attachments() const = 0;
    virtual const MediaReader& media() const = 0;
    virtual const LedgerReader& ledger() const = 0;
    virtual const ChangeReader& changes() const = 0;
};

// A post with what the rules said of it, ready to be stored.
struct MatchedPost {
    IncomingPost post;
    std::vector<Hit> hits;
};

// A stored post with what the rules say of it now.
struct PostHits {
    PostId post;
    std::vector<Hit> hits;
};

// What became of one batch.
struct ReceiptCounts {
    qint64 stored = 0;      // new external ids
    qint64 duplicates = 0;  // same id, same text
    qint64 revised = 0;     // same id, changed text: stored as the next revision
    qint64 alerts = 0;      // stored or revised posts with at least one hit
    PostId first;           // ids given; first.value == 0 when nothing was stored
    PostId last;

    bool operator==(const ReceiptCounts&) const = default;
};

// One transaction. The only way out that keeps anything is commit(), and commit() wants the act that explains
// the change: an unaudited write does not compile. Destroyed without commit, everything is rolled back.
//
// Facts (posts, hits, quarantined items, attachments, fetch states) are written by the calls below. What people
// decide has no call of its own: the committed acts are applied to the projection tables inside the same
// transaction, and replaying the ledger gives the same rows again.
class UnitOfWork {
  public:
    virtual ~UnitOfWork() = default;

    // Stores a batch from one connector, with the files the posts name. Sources that are new are added. The same id
    // with the same text is a duplicate, with another text a revision. Bytes a post brings are attached before.
    virtual Result<ReceiptCounts> receive(const std::vector<MatchedPost>& posts, const QString& connector,
                                          TimePoint fetchedAt) = 0;
    // Keeps the hits of a re-run. One of the same rule in the same version that is there already is left out. A post's
    // level may rise by them, never fall. Answers how many were new.
    virtual Result<qint64> addHits(const std::vector<PostHits>& posts) = 0;
    // Keeps that stored posts are close to claims; those known already are left out. Answers how many were new.
    virtual Result<qint64> addClaimMatches(const std::vector<ClaimMatch>& matches) = 0;
    // Keeps in which event each of these posts was put, and puts the members of absorbed events where they belong now.
    // What officers decided stands. A post placed before keeps its place.
    virtual Result<Done> placeInEvents(const std::vector<EventPlacement>& placements) = 0;
    virtual Result<Done> quarantine(const std::vector<QuarantinedItem>& items) = 0;
    virtual Result<Done> rememberFetch(const QString& sourceKey, const FetchState& state) = 0;
    // Keeps bytes under their SHA-256; keeping the same bytes twice is fine.
    virtual Result<QByteArray> attach(const QByteArray& bytes, const QString& mediaType) = 0;
    // The number a new case gets: "<year>-<4 digits and more>", the next free one of that year.
    virtual Result<QString> nextCaseNumber(int year) = 0;

    // Sees what this transaction has done so far.
    virtual const ReadSession& read() const = 0;

    // Appends the acts to the chain, applies them to the projections, writes the change rows and commits.
    // At least one act. An act that the projection refuses (unknown case, wrong state, constraint) fails the
    // whole with Conflict or Invalid and nothing is kept.
    virtual Result<LedgerHead> commit(const std::vector<LedgerDraft>& acts) = 0;
};

// How a look at a source ended, to be kept by who took it.
struct SettledCollection {
    QString key;
    std::optional<TimePoint> dueAt;  // none = not before somebody asks
    TimePoint triedAt;
    bool broughtNew = false;  // at least one post was new
    std::optional<Error> failure = {};
    std::optional<FetchState> fetch = {};  // what the source remembers; kept once its items are stored
    bool abandoned = false;                // nobody asked after all: only the lease is given back
};

// Who asks which source next: shared by every desk and server of a store, so that each source is asked by one at a
// time. House-keeping: nothing of it is an act, and each call is a transaction of its own, outside of any unit of work.
class CollectionBook {
  public:
    virtual ~CollectionBook() = default;
    // Takes up to `limit` sources that are due and free, longest due first, for `collector` until `until`. One that
    // was never asked is due; a lease that ran out is free.
    virtual Result<std::vector<ListenedSource>> take(TimePoint now, const QString& collector, TimePoint until,
                                                     int limit) = 0;
    // Gives leases back. Those that somebody else has taken over meanwhile stay as they are; answers how many counted.
    virtual Result<int> settle(const QString& collector, const std::vector<SettledCollection>& settled) = 0;
    // Makes sources due now, failures or not.
    virtual Result<Done> askNow(const QStringList& keys, TimePoint now) = 0;
};

// One connection for writing. One per process: the writer thread owns it.
class WriteSession : public ReadSession {
  public:
    virtual Result<std::unique_ptr<UnitOfWork>> begin() = 0;
    virtual CollectionBook& collections() = 0;
    // Empties the projections and replays the whole ledger into them, in one transaction.
    virtual Result<Done> rebuildProjections() = 0;
};

}  // namespace zhiban
