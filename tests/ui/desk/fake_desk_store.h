// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>

#include "core/store/api/store.h"

namespace zhiban::testing {

// Posts in memory behind the store's interfaces, with faults and delays on demand. Answers what a desk asks;
// anything else is a fault of the test and ends it.
class FakeDeskStore final : public Store, public std::enable_shared_from_this<FakeDeskStore> {
  public:
    // Adds a post with the next id and tells the watchers. Returns its id.
    PostId arrive(FeedItem item);
    void arriveMany(const std::vector<FeedItem>& items);
    void setTriage(PostId id, TriageState triage);

    void setRules(std::vector<Rule> rules);

    // The plain truth, asked directly.
    std::vector<FeedItem> all(const PostFilter& filter) const;

    // The next questions about posts fail with this until cleared.
    void setFault(std::optional<Error> fault);
    // Called on the reader's thread before a page is answered.
    void setBeforePage(std::function<void(const PostFilter&)> hook);
    int pagesAsked() const;

    QString address() const override { return QStringLiteral("memory:"); }
    Result<std::unique_ptr<ReadSession>> openReader() const override;
    Result<std::unique_ptr<WriteSession>> openWriter() const override;
    Result<std::unique_ptr<SearchIndexer>> openSearchIndexer() const override;
    Result<std::unique_ptr<ChangeWatch>> watch(std::function<void()> onCommit) const override;
    Result<Done> backUp(const QString& path) const override;

  private:
    friend class FakePosts;
    friend class FakeChanges;
    friend class TheRules;
    friend class FakeWork;
    void record(const QString& kind, const QString& id);
    void tell() const;

    struct State {
        std::mutex mutex;
        std::map<PostId, FeedItem> items;
        std::vector<Change> changes;
        std::vector<LedgerDraft> acts;
        std::vector<Rule> rules;
        std::optional<Error> fault;
        std::function<void(const PostFilter&)> beforePage;
        int pagesAsked = 0;
        std::map<int, std::function<void()>> watchers;
        int nextWatcher = 0;
    };
    std::shared_ptr<State> state_ = std::make_shared<State>();

  public:
    std::vector<LedgerDraft> acts() const;
};

// "Post 7 …", one minute after post 6, untouched, from the board.
FeedItem samplePost(int number, const QString& words = {}, std::optional<Level> level = std::nullopt);

}  // namespace zhiban::testing
