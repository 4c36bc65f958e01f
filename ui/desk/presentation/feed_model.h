// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/operations/desk/feed_questions.h"
#include "ui/desk/presentation/feed_rows.h"
#include "ui/desk/presentation/held_arrivals.h"
#include "ui/desk/presentation/post_total.h"
#include "ui/desk/presentation/waiting_questions.h"

namespace zhiban {

class StoreThreads;

// The rows of one column: a sliding window over the posts that pass a filter, newest first. Never the whole table:
// pages are fetched by key as the reader scrolls and far rows are dropped.
//
// One question at a time is asked of the store, so that every answer is applied to the rows it was asked about; a
// new filter makes the answers to older questions void. Rows that arrive while the reader is not at the top are
// held back and counted, so nothing under the eyes moves.
//
// Best first it is a short list instead, asked for as a whole: what arrives is counted until it is asked for again.
//
// GUI thread. The store must outlive the model.
class FeedModel final : public FeedRows {
    Q_OBJECT

  public:
    enum class State { Loading, Ready, Failed };
    struct Limits {
        int page = 100;      // rows asked for at once
        int window = 2'000;  // rows kept
        int held = 5'000;    // arrivals remembered one by one; more are only known to be there
        int best = 200;      // rows of a list that is best first
    };

    explicit FeedModel(StoreThreads& store, QObject* parent = nullptr);
    FeedModel(StoreThreads& store, Limits limits, QObject* parent = nullptr);

    // Starts anew with this filter; the first page follows.
    void setFilter(const PostFilter& filter, FeedOrder order = FeedOrder::NewestFirst);
    const PostFilter& filter() const { return filter_; }
    FeedOrder order() const { return order_; }
    void reload() { setFilter(filter_, order_); }

    State state() const { return state_; }
    const Error& error() const { return error_; }  // why, when Failed
    // Arrivals are shown at once while live, else held back.
    bool isLive() const { return live_; }
    void setLive(bool live);
    int heldCount() const { return held_.count(); }
    bool holdsMoreThanCounted() const { return held_.overflowed(); }
    std::optional<qint64> total() const { return total_.value(); }  // none = not counted yet

    // The reader nears an end of the window. Nothing happens when there is no more, or it is asked for already.
    void fetchOlder();
    void fetchNewer();
    // Lets in what was held back. showNewest() may leave the rows being read; newestShown() follows.
    // admitHeld() puts the rows where they belong, page by page above what is being read.
    void showNewest();
    void admitHeld();

  public Q_SLOTS:
    void onPostsArrived();
    void onPostsTouched(const std::vector<PostId>& posts);

  Q_SIGNALS:
    void stateChanged();
    void heldChanged();
    void totalChanged();
    void newestShown();
    void readFailed(const zhiban::Error& error);  // rows stay as they are

  private:
    bool isBestFirst() const { return order_ == FeedOrder::BestFirst; }
    void askNext();
    // `again` puts the question back in its place when it failed.
    template <typename Operation, typename Apply, typename Again>
    void ask(Operation operation, Apply apply, Again again);
    void askTouched();
    void applyTop(FeedTop top);
    void applyArrivals(FeedArrivals arrivals);
    void applyTouched(const std::vector<TouchedPost>& posts);
    void applyOlder(std::vector<FeedItem> items);
    void applyNewer(std::vector<FeedItem> items);
    void onFailure(const Error& error);

    void replaceAll(std::vector<FeedItem> items);
    void releaseHeld();  // forgets those that have a row now
    void admitInside();  // asks for those that belong between the rows
    void supersede(const Post& revision);
    void refill();
    void setState(State state);

    StoreThreads& store_;
    const Limits limits_;
    PostFilter filter_;
    FeedOrder order_ = FeedOrder::NewestFirst;
    State state_ = State::Loading;
    Error error_;
    HeldArrivals held_;
    PostTotal total_;
    PostId seen_;
    bool live_ = false;
    quint64 generation_ = 0;

    WaitingQuestions waiting_;
    bool asking_ = false;
};

}  // namespace zhiban
