// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_desk_store.h"

#include <QMetaObject>
#include <QObject>
#include <algorithm>

namespace zhiban::testing {

namespace {

bool passes(const PostFilter& filter, const FeedItem& item) {
    const Post& post = item.post;
    const QString text = matchText(post.title, post.body);
    const QStringList words = filter.words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return text.contains(word); }) &&
           (filter.sources.isEmpty() || filter.sources.contains(post.sourceName)) &&
           (!filter.alertsOnly || item.level) && (!filter.state || item.triage == *filter.state) &&
           (!filter.minimumLevel || (item.level && *item.level >= *filter.minimumLevel)) &&
           (!filter.from || post.shownAt >= *filter.from) && (!filter.to || post.shownAt < *filter.to);
}

[[noreturn]] void notPartOfTheDesk() {
    qFatal("the desk asked for something the fake store does not have");
}

}  // namespace

class FakePosts final : public PostReader {
  public:
    explicit FakePosts(std::shared_ptr<FakeDeskStore::State> state) : state_(std::move(state)) {}

    Result<std::vector<FeedItem>> page(const PostFilter& filter, const std::optional<FeedPosition>& before,
                                       int limit) const override {
        std::function<void(const PostFilter&)> hook;
        {
            const std::lock_guard lock(state_->mutex);
            ++state_->pagesAsked;
            hook = state_->beforePage;
        }
        if (hook) {
            hook(filter);
        }
        return chosen(
            filter, [&](const FeedPosition& place) { return !before || place < *before; }, limit, true);
    }
    Result<std::vector<FeedItem>> newer(const PostFilter& filter, const FeedPosition& after, int limit) const override {
        return chosen(
            filter, [&](const FeedPosition& place) { return place > after; }, limit, false);
    }
    Result<qint64> count(const PostFilter& filter) const override {
        const auto items = chosen(
            filter, [](const FeedPosition&) { return true; }, 1 << 30, true);
        return items ? Result<qint64>(static_cast<qint64>(items->size())) : fail(items.error());
    }
    Result<std::vector<FeedItem>> arrivedAfter(PostId after, const PostFilter& filter, int limit) const override {
        const std::lock_guard lock(state_->mutex);
        if (state_->fault) {
            return fail(*state_->fault);
        }
        std::vector<FeedItem> items;
        for (auto entry = state_->items.upper_bound(after); entry != state_->items.end(); ++entry) {
            if (static_cast<int>(items.size()) < limit && passes(filter, entry->second)) {
                items.push_back(entry->second);
            }
        }
        return items;
    }
    // In the order of the list: nothing on the desk asks for another.
    // The most liked are the best here.
    Result<std::vector<FeedItem>> relevant(const PostFilter& filter, int limit) const override {
        Result<std::vector<FeedItem>> all = page(filter, std::nullopt, 100'000);
        if (all) {
            std::stable_sort(all->begin(), all->end(),
                             [](const FeedItem& a, const FeedItem& b) { return a.post.likes > b.post.likes; });
            all->resize(std::min(all->size(), static_cast<size_t>(limit)));
        }
        return all;
    }
    Result<SearchIndexState> indexState() const override {
        return newestId().map([](PostId newest) { return SearchIndexState{newest, 0}; });
    }
    Result<FeedItem> item(PostId id) const override {
        const std::lock_guard lock(state_->mutex);
        if (state_->fault) {
            return fail(*state_->fault);
        }
        const auto entry = state_->items.find(id);
        if (entry == state_->items.end()) {
            return fail(ErrorKind::NotFound, QStringLiteral("no such post"));
        }
        return entry->second;
    }
    Result<Post> byId(PostId id) const override {
        const Result<FeedItem> found = item(id);
        return found ? Result<Post>(found->post) : fail(found.error());
    }
    Result<std::vector<Post>> revisions(PostId id) const override {
        const Result<FeedItem> found = item(id);
        return found ? Result<std::vector<Post>>(std::vector<Post>{found->post}) : fail(found.error());
    }
    Result<QStringList> categories(int) const override { return QStringList{}; }
    Result<PostId> newestId() const override {
        const std::lock_guard lock(state_->mutex);
        if (state_->fault) {
            return fail(*state_->fault);
        }
        return state_->items.empty() ? PostId{} : state_->items.rbegin()->first;
    }

  private:
    template <typename Wanted>
    Result<std::vector<FeedItem>> chosen(const PostFilter& filter, Wanted wanted, int limit, bool newestFirst) const {
        const std::lock_guard lock(state_->mutex);
        if (state_->fault) {
            return fail(*state_->fault);
        }
        std::vector<const FeedItem*> found;
        for (const auto& [id, item] : state_->items) {
            if (wanted(positionOf(item.post)) && passes(filter, item)) {
                found.push_back(&item);
            }
        }
        std::sort(found.begin(), found.end(), [&](const FeedItem* a, const FeedItem* b) {
            return newestFirst ? positionOf(a->post) > positionOf(b->post) : positionOf(a->post) < positionOf(b->post);
        });
        std::vector<FeedItem> items;
        for (const FeedItem* item : found) {
            if (static_cast<int>(items.size()) == limit) {
                break;
            }
            items.push_back(*item);
        }
        return items;
    }

    std::shared_ptr<FakeDeskStore::State> state_;
};

class FakeChanges final : public ChangeReader {
  public:
    explicit FakeChanges(std::shared_ptr<FakeDeskStore::State> state) : state_(std::move(state)) {}
    Result<ChangeCursor> latest() const override {
        const std::lock_guard lock(state_->mutex);
        return ChangeCursor{0, static_cast<qint64>(state_->changes.size())};
    }
    Result<ChangeBatch> since(const ChangeCursor& cursor, int limit) const override {
        const std::lock_guard lock(state_->mutex);
        ChangeBatch batch{{}, cursor};
        while (batch.cursor.sequence < static_cast<qint64>(state_->changes.size()) &&
               static_cast<int>(batch.changes.size()) < limit) {
            batch.changes.push_back(state_->changes[static_cast<size_t>(batch.cursor.sequence++)]);
        }
        return batch;
    }

  private:
    std::shared_ptr<FakeDeskStore::State> state_;
};

// No case has any of these posts.
class NoCases final : public CaseReader {
  public:
    Result<std::vector<Case>> page(const CaseFilter&, const std::optional<CaseId>&, int) const override {
        return std::vector<Case>{};
    }
    Result<qint64> count(const CaseFilter&) const override { return qint64{0}; }
    Result<Case> byId(const CaseId&) const override { return fail(ErrorKind::NotFound, {}); }
    Result<CaseFile> file(const CaseId&) const override { return fail(ErrorKind::NotFound, {}); }
    Result<std::vector<Case>> ofPost(PostId) const override { return std::vector<Case>{}; }
    Result<std::vector<Dispatch>> dispatchesBetween(TimePoint, TimePoint) const override {
        return std::vector<Dispatch>{};
    }
};

class OneSource final : public SourceReader {
  public:
    Result<std::vector<Source>> all() const override {
        Source board;
        board.id = SourceId{1};
        board.key = board.name = QStringLiteral("board");
        return std::vector<Source>{board};
    }
    Result<FetchState> fetchState(SourceId) const override { return FetchState{}; }
    Result<std::vector<ListenedSource>> listened() const override { return std::vector<ListenedSource>{}; }
    Result<ListenedSource> listened(const QString&) const override { notPartOfTheDesk(); }
    Result<std::vector<HourVolume>> volumes(qint64, qint64) const override { notPartOfTheDesk(); }
    Result<std::vector<SourceGap>> gaps(TimePoint, TimePoint) const override { notPartOfTheDesk(); }
};

// No post came with files.
class NoMedia final : public MediaReader {
  public:
    Result<std::vector<PostMedia>> ofPost(PostId) const override { return std::vector<PostMedia>{}; }
    Result<PostMedia> byKey(const MediaKey&) const override { return fail(ErrorKind::NotFound, {}); }
    Result<std::optional<Submission>> submission(PostId) const override { return std::optional<Submission>{}; }
    Result<std::vector<GlossaryWord>> glossary() const override { return std::vector<GlossaryWord>{}; }
};

class TheRules final : public RuleReader {
  public:
    explicit TheRules(std::shared_ptr<FakeDeskStore::State> state) : state_(std::move(state)) {}
    Result<std::vector<Rule>> active() const override {
        const std::lock_guard lock(state_->mutex);
        return state_->rules;
    }
    Result<Rule> byId(const RuleId& id) const override {
        const std::lock_guard lock(state_->mutex);
        for (const Rule& rule : state_->rules) {
            if (rule.id == id) {
                return rule;
            }
        }
        return fail(ErrorKind::NotFound, QStringLiteral("no such rule"));
    }
    Result<std::vector<SavedRule>> versions(const RuleId&) const override { notPartOfTheDesk(); }
    Result<std::vector<SavedRule>> newest() const override { notPartOfTheDesk(); }

  private:
    std::shared_ptr<FakeDeskStore::State> state_;
};

template <typename Session>
class FakeSession : public Session {
  public:
    FakeSession(const std::shared_ptr<FakeDeskStore>& store, FakePosts posts, FakeChanges changes, TheRules rules)
        : store_(store), posts_(std::move(posts)), changes_(std::move(changes)), rules_(std::move(rules)) {}
    const PostReader& posts() const override { return posts_; }
    const PostCounter& postCounts() const override { notPartOfTheDesk(); }
    const RuleReader& rules() const override { return rules_; }
    const WordListReader& wordLists() const override { notPartOfTheDesk(); }
    const SourceReader& sources() const override { return sources_; }
    const CaseReader& cases() const override { return cases_; }
    const EventReader& events() const override { notPartOfTheDesk(); }
    const RoutingReader& routing() const override { notPartOfTheDesk(); }
    const ClaimReader& claims() const override { notPartOfTheDesk(); }
    const DepartmentReader& departments() const override { notPartOfTheDesk(); }
    const ShiftReader& shifts() const override { notPartOfTheDesk(); }
    const PublicationReader& publications() const override { notPartOfTheDesk(); }
    const QuarantineReader& quarantine() const override { notPartOfTheDesk(); }
    const AttachmentReader& attachments() const override { notPartOfTheDesk(); }
    const MediaReader& media() const override { return media_; }
    const LedgerReader& ledger() const override { notPartOfTheDesk(); }
    const ChangeReader& changes() const override { return changes_; }

  protected:
    std::shared_ptr<FakeDeskStore> store_;

  private:
    FakePosts posts_;
    FakeChanges changes_;
    TheRules rules_;
    NoCases cases_;
    OneSource sources_;
    NoMedia media_;
};

class FakeWork final : public UnitOfWork {
  public:
    FakeWork(std::shared_ptr<FakeDeskStore> store, const ReadSession& session)
        : store_(std::move(store)), session_(session) {}
    Result<ReceiptCounts> receive(const std::vector<MatchedPost>&, const QString&, TimePoint) override {
        notPartOfTheDesk();
    }
    Result<qint64> addHits(const std::vector<PostHits>&) override { notPartOfTheDesk(); }
    Result<qint64> addClaimMatches(const std::vector<ClaimMatch>&) override { notPartOfTheDesk(); }
    Result<Done> placeInEvents(const std::vector<EventPlacement>&) override { notPartOfTheDesk(); }
    Result<Done> quarantine(const std::vector<QuarantinedItem>&) override { notPartOfTheDesk(); }
    Result<Done> rememberFetch(const QString&, const FetchState&) override { notPartOfTheDesk(); }
    Result<QByteArray> attach(const QByteArray&, const QString&) override { notPartOfTheDesk(); }
    Result<QString> nextCaseNumber(int) override { notPartOfTheDesk(); }
    const ReadSession& read() const override { return session_; }
    Result<LedgerHead> commit(const std::vector<LedgerDraft>& acts) override {
        for (const LedgerDraft& act : acts) {
            store_->setTriage(PostId{act.subjectId.toLongLong()}, act.verb == QStringLiteral("post.dismissed")
                                                                      ? TriageState::Dismissed
                                                                      : TriageState::Untouched);
        }
        const std::lock_guard lock(store_->state_->mutex);
        store_->state_->acts.insert(store_->state_->acts.end(), acts.begin(), acts.end());
        return LedgerHead{static_cast<qint64>(store_->state_->acts.size()), QByteArray(32, '\1')};
    }

  private:
    std::shared_ptr<FakeDeskStore> store_;
    const ReadSession& session_;
};

class FakeWriteSession final : public FakeSession<WriteSession> {
  public:
    using FakeSession<WriteSession>::FakeSession;
    Result<std::unique_ptr<UnitOfWork>> begin() override { return std::make_unique<FakeWork>(store_, *this); }
    CollectionBook& collections() override { notPartOfTheDesk(); }
    Result<Done> rebuildProjections() override { return Done{}; }
};

namespace {

// Calls on the thread that made it, as the contract says.
class FakeWatch final : public ChangeWatch {
  public:
    FakeWatch(std::function<void(QObject*)> enter, std::function<void()> leave) : leave_(std::move(leave)) {
        enter(&home_);
    }
    ~FakeWatch() override { leave_(); }

  private:
    QObject home_;
    std::function<void()> leave_;
};

}  // namespace

Result<std::unique_ptr<ReadSession>> FakeDeskStore::openReader() const {
    auto self = std::const_pointer_cast<FakeDeskStore>(shared_from_this());
    return std::make_unique<FakeSession<ReadSession>>(self, FakePosts(state_), FakeChanges(state_), TheRules(state_));
}

Result<std::unique_ptr<SearchIndexer>> FakeDeskStore::openSearchIndexer() const {
    class NothingToIndex final : public SearchIndexer {
      public:
        Result<bool> step(const Cancellation&) override { return false; }
    };
    return std::make_unique<NothingToIndex>();
}

Result<std::unique_ptr<WriteSession>> FakeDeskStore::openWriter() const {
    auto self = std::const_pointer_cast<FakeDeskStore>(shared_from_this());
    return std::make_unique<FakeWriteSession>(self, FakePosts(state_), FakeChanges(state_), TheRules(state_));
}

Result<std::unique_ptr<ChangeWatch>> FakeDeskStore::watch(std::function<void()> onCommit) const {
    const std::shared_ptr<State> state = state_;
    const std::lock_guard lock(state->mutex);
    const int key = state->nextWatcher++;
    const auto enter = [&](QObject* home) {
        state->watchers[key] = [home, onCommit] { QMetaObject::invokeMethod(home, onCommit, Qt::QueuedConnection); };
    };
    return std::make_unique<FakeWatch>(enter, [state, key] {
        const std::lock_guard leaving(state->mutex);
        state->watchers.erase(key);
    });
}

Result<Done> FakeDeskStore::backUp(const QString&) const {
    notPartOfTheDesk();
}

void FakeDeskStore::record(const QString& kind, const QString& id) {
    state_->changes.push_back({kind, id, {}});
}

void FakeDeskStore::tell() const {
    const std::lock_guard lock(state_->mutex);
    for (const auto& [key, call] : state_->watchers) {
        call();
    }
}

PostId FakeDeskStore::arrive(FeedItem item) {
    arriveMany({std::move(item)});
    const std::lock_guard lock(state_->mutex);
    return state_->items.rbegin()->first;
}

void FakeDeskStore::arriveMany(const std::vector<FeedItem>& items) {
    {
        const std::lock_guard lock(state_->mutex);
        for (FeedItem item : items) {
            item.post.id = PostId{state_->items.empty() ? 1 : state_->items.rbegin()->first.value + 1};
            if (item.post.externalId.isEmpty()) {
                item.post.externalId = QString::number(item.post.id.value);
            }
            state_->items.emplace(item.post.id, item);
        }
        record(QStringLiteral("posts"), {});
    }
    tell();
}

void FakeDeskStore::setTriage(PostId id, TriageState triage) {
    {
        const std::lock_guard lock(state_->mutex);
        state_->items.at(id).triage = triage;
        record(QStringLiteral("posts"), QString::number(id.value));
    }
    tell();
}

std::vector<FeedItem> FakeDeskStore::all(const PostFilter& filter) const {
    return FakePosts(state_).page(filter, std::nullopt, 1 << 30).value();
}

void FakeDeskStore::setRules(std::vector<Rule> rules) {
    const std::lock_guard lock(state_->mutex);
    state_->rules = std::move(rules);
}

void FakeDeskStore::setFault(std::optional<Error> fault) {
    const std::lock_guard lock(state_->mutex);
    state_->fault = std::move(fault);
}

void FakeDeskStore::setBeforePage(std::function<void(const PostFilter&)> hook) {
    const std::lock_guard lock(state_->mutex);
    state_->beforePage = std::move(hook);
}

int FakeDeskStore::pagesAsked() const {
    const std::lock_guard lock(state_->mutex);
    return state_->pagesAsked;
}

std::vector<LedgerDraft> FakeDeskStore::acts() const {
    const std::lock_guard lock(state_->mutex);
    return state_->acts;
}

FeedItem samplePost(int number, const QString& words, std::optional<Level> level) {
    FeedItem item;
    item.post.source = SourceId{1};
    item.post.sourceName = QStringLiteral("board");
    item.post.title = QStringLiteral("Post %1 %2").arg(number).arg(words);
    item.post.body = QStringLiteral("Body of post %1").arg(number);
    item.post.shownAt = item.post.fetched = fromMilliseconds(1'772'438'400'000 + number * 60'000LL);
    item.level = level;
    if (level) {
        item.hits.push_back(
            {RuleId{QStringLiteral("rule")}, 1, QStringLiteral("Rule"), *level, FoldLayer::None, {Span{0, 4}}});
    }
    return item;
}

}  // namespace zhiban::testing
