// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/presentation/feed_model.h"

#include "core/operations/store_threads.h"

namespace zhiban {

namespace {

constexpr size_t touchedAtOnce = 200;

}  // namespace

FeedModel::FeedModel(StoreThreads& store, QObject* parent) : FeedModel(store, Limits{}, parent) {}

FeedModel::FeedModel(StoreThreads& store, Limits limits, QObject* parent)
    : FeedRows(parent), store_(store), limits_(limits), held_(static_cast<size_t>(limits.held)), total_(store) {
    connect(&total_, &PostTotal::changed, this, &FeedModel::totalChanged);
}

void FeedModel::setFilter(const PostFilter& filter, FeedOrder order) {
    filter_ = filter;
    order_ = filter.words.trimmed().isEmpty() ? FeedOrder::NewestFirst : order;
    ++generation_;
    asking_ = false;
    waiting_ = {};
    replaceAll({});
    error_ = {};
    waiting_.wantNewTop();
    setState(State::Loading);
    total_.setFilter(filter_);
    askNext();
}

void FeedModel::setLive(bool live) {
    live_ = live;
}

void FeedModel::fetchOlder() {
    if (state_ == State::Ready && !window_.reachesEnd && !window_.isEmpty()) {
        waiting_.older = true;
        askNext();
    }
}

void FeedModel::fetchNewer() {
    if (state_ == State::Ready && !window_.reachesTop && !window_.isEmpty()) {
        waiting_.newer = true;
        askNext();
    }
}

void FeedModel::showNewest() {
    if (state_ == State::Ready) {
        waiting_.top = true;
        askNext();
    }
}

void FeedModel::admitHeld() {
    if (state_ != State::Ready) {
        return;
    }
    if (held_.overflowed() || window_.isEmpty() || window_.isRanked()) {
        waiting_.wantNewTop();
        askNext();
        return;
    }
    if (held_.anyNewerThan(window_.front())) {
        window_.reachesTop = false;  // they come with the pages above
        waiting_.newer = true;
    }
    admitInside();
    askNext();
}

void FeedModel::onPostsArrived() {
    waiting_.arrivals = true;
    askNext();
}

void FeedModel::onPostsTouched(const std::vector<PostId>& posts) {
    waiting_.touched.insert(posts.begin(), posts.end());
    askNext();
}

void FeedModel::askNext() {
    using Kind = WaitingQuestions::Kind;
    if (asking_) {
        return;
    }
    switch (waiting_.takeNext(state_ == State::Ready, !held_.overflowed(), !window_.isEmpty())) {
        case Kind::None:
            return;
        case Kind::Top:
            return ask(ReadFeedTop{filter_, isBestFirst() ? limits_.best : limits_.page, order_}, &FeedModel::applyTop,
                       [this] { waiting_.top = true; });
        case Kind::Touched:
            return askTouched();
        case Kind::Arrivals:
            return ask(ReadArrivals{filter_, seen_, limits_.page}, &FeedModel::applyArrivals,
                       [this] { waiting_.arrivals = true; });
        case Kind::Older:
            return ask(ReadOlderPosts{filter_, window_.back(), limits_.page}, &FeedModel::applyOlder, [] {});
        case Kind::Newer:
            return ask(ReadNewerPosts{filter_, window_.front(), limits_.page}, &FeedModel::applyNewer, [] {});
    }
}

void FeedModel::askTouched() {
    const std::vector<PostId> ids = waiting_.takeTouched(touchedAtOnce);
    const auto apply = [this](const std::vector<TouchedPost>& posts) { applyTouched(posts); };
    ask(
        ReadTouchedPosts{filter_, ids}, [apply](FeedModel*, const auto& posts) { apply(posts); },
        [this, ids] { waiting_.touched.insert(ids.begin(), ids.end()); });
}

template <typename Operation, typename Apply, typename Again>
void FeedModel::ask(Operation operation, Apply apply, Again again) {
    asking_ = true;
    store_.read(std::move(operation))
        .then(this, [this, generation = generation_, apply, again](Result<typename Operation::Answer> answer) {
            if (generation != generation_) {
                return;  // a newer filter asked since: the latest question wins
            }
            if (!answer) {
                asking_ = false;
                again();  // asked again with the next change, not at once: a broken store is not hammered
                onFailure(answer.error());
                return;
            }
            // Still asking while the answer is applied: views ask for more as soon as they see a row, and a question
            // put between inserting rows and dropping far ones would be about an end that is gone a moment later.
            std::invoke(apply, this, std::move(*answer));
            if (generation == generation_) {
                asking_ = false;
                askNext();
            }
        });
}

void FeedModel::applyTop(FeedTop top) {
    seen_ = std::max(seen_, top.seen);
    const bool connects =
        !window_.isEmpty() && !top.items.empty() && positionOf(top.items.back().post) <= window_.front();
    if (waiting_.replacesRows || held_.overflowed() || !connects || isBestFirst()) {
        replaceAll(std::move(top.items));
        window_.reachesEnd = top.reachesEnd;
    } else {
        window_.reachesTop = true;
        insertItems(std::move(top.items));
        releaseHeld();
        admitInside();
        trimBottom(limits_.window);
    }
    waiting_.replacesRows = false;
    setState(State::Ready);
    Q_EMIT newestShown();
    total_.count();
}

void FeedModel::applyArrivals(FeedArrivals arrivals) {
    seen_ = std::max(seen_, arrivals.seen);
    if (arrivals.items.empty()) {
        return;
    }
    total_.countSoon();
    if (live_ && (arrivals.more || isBestFirst())) {
        // Too many to watch them slide in, and not only at the top: the newest page anew. Or nobody knows where.
        waiting_.wantNewTop();
        return;
    }
    waiting_.arrivals = waiting_.arrivals || arrivals.more;
    const bool letIn = (live_ && window_.reachesTop) || window_.isEmpty();
    std::vector<FeedItem> items;
    for (FeedItem& item : arrivals.items) {
        supersede(item.post);
        if (window_.contains(item.post.id) || window_.sideOf(positionOf(item.post)) == FeedWindow::Side::Below) {
            continue;  // here already, or it comes with the pages below
        }
        if (letIn && !isBestFirst()) {
            items.push_back(std::move(item));
        } else {
            held_.hold(item.post);
            Q_EMIT heldChanged();
        }
    }
    insertItems(std::move(items));
    trimBottom(limits_.window);
}

void FeedModel::applyTouched(const std::vector<TouchedPost>& posts) {
    std::vector<FeedItem> returning;
    for (const TouchedPost& touched : posts) {
        const int row = window_.rowOf(touched.id);
        if (!touched.item) {
            if (row >= 0) {
                dropRows(row, 1);
            }
            if (held_.forget(touched.id)) {
                Q_EMIT heldChanged();
            }
        } else if (row >= 0) {
            changeRow(row, *touched.item);
        } else if (!window_.isRanked() && !held_.contains(touched.id) && touched.id <= seen_ &&
                   window_.sideOf(positionOf(touched.item->post)) == FeedWindow::Side::Inside) {
            returning.push_back(*touched.item);
        }
    }
    insertItems(std::move(returning));
    total_.countSoon();
    refill();
}

void FeedModel::applyOlder(std::vector<FeedItem> items) {
    window_.reachesEnd = items.size() < static_cast<size_t>(limits_.page);
    insertItems(std::move(items));
    releaseHeld();
    trimTop(limits_.window);
}

void FeedModel::applyNewer(std::vector<FeedItem> items) {
    window_.reachesTop = items.size() < static_cast<size_t>(limits_.page);
    insertItems(std::move(items));
    releaseHeld();
    trimBottom(limits_.window);
}

void FeedModel::onFailure(const Error& error) {
    if (error.kind == ErrorKind::Cancelled) {
        return;
    }
    if (state_ == State::Loading) {
        error_ = error;
        setState(State::Failed);
        return;
    }
    Q_EMIT readFailed(error);
}

void FeedModel::replaceAll(std::vector<FeedItem> items) {
    held_.clear();
    replaceItems(std::move(items), isBestFirst() ? Arrangement::AsGiven : Arrangement::NewestFirst);
    Q_EMIT heldChanged();
}

void FeedModel::releaseHeld() {
    if (held_.release(window_)) {
        Q_EMIT heldChanged();
    }
}

void FeedModel::admitInside() {
    const int before = held_.count();
    const std::vector<PostId> inside = held_.takeAllButAbove(window_);
    waiting_.touched.insert(inside.begin(), inside.end());
    if (held_.count() != before) {
        Q_EMIT heldChanged();
    }
}

// A changed text may take the place of the one shown: the store says whether both still pass.
void FeedModel::supersede(const Post& revision) {
    if (revision.revision < 2) {
        return;
    }
    for (int row = 0; row < window_.size(); ++row) {
        const Post& shown = window_.at(row)->post;
        if (shown.source == revision.source && shown.externalId == revision.externalId && shown.id != revision.id) {
            waiting_.touched.insert(shown.id);
        }
    }
}

// Rows that left make room: the list must not end before it ends.
void FeedModel::refill() {
    if (window_.isEmpty() && !(window_.reachesEnd && window_.reachesTop)) {
        waiting_.wantNewTop();
    } else if (!window_.reachesEnd && window_.size() < limits_.page) {
        waiting_.older = true;
    }
}

void FeedModel::setState(State state) {
    if (state_ != state) {
        state_ = state;
        Q_EMIT stateChanged();
    }
}

}  // namespace zhiban
