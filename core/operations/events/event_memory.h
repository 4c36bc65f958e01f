// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/insight/clustering/event_clusterer.h"
#include "core/operations/act_context.h"

namespace zhiban {

// The office's gazetteer is the word list of this name, edited where word lists are: names of places that do not end
// like one. A list under the English name counts as well.
inline const QStringList gazetteerListNames{QStringLiteral("地名"), QStringLiteral("places")};

// What the desk remembers of the posts and events of a store in order to place new ones: not more than can be read from
// the store again. Used by one writing session at a time. Whatever changed the events, this desk or another, is read
// from the store before the next posts are placed.
class EventMemory final {
  public:
    explicit EventMemory(std::size_t window = EventClusterer::usualWindow);

    // Reads on, at most `limit` posts and as many acts; answers whether it is up to date now.
    Result<bool> catchUp(const ReadSession& session, int limit);
    // Only when up to date. Placed in the order of their numbers.
    std::vector<EventPlacement> place(const std::vector<PostInEvent>& posts);
    // After a transaction that was not kept: what was placed in it never was.
    void forget();

    PostId newest() const { return clusterer_->newest(); }

  private:
    Result<Done> readGazetteer(const ReadSession& session);
    Result<Done> learnActs(const ReadSession& session, int limit);
    void learn(const LedgerEntry& entry);

    std::size_t window_;
    std::unique_ptr<EventClusterer> clusterer_;
    qint64 ledgerReadUpTo_ = -1;  // -1 = nothing read yet
    bool knowsAllActs_ = false;
    bool knowsGazetteer_ = false;
};

}  // namespace zhiban
