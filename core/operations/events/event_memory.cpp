// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/events/event_memory.h"

#include "core/domain/acts.h"
#include "core/domain/event_acts.h"

namespace zhiban {

EventMemory::EventMemory(std::size_t window) : window_(window) {
    forget();
}

void EventMemory::forget() {
    clusterer_ = std::make_unique<EventClusterer>(window_);
    ledgerReadUpTo_ = -1;
    knowsAllActs_ = false;
    knowsGazetteer_ = false;
}

Result<bool> EventMemory::catchUp(const ReadSession& session, int limit) {
    if (ledgerReadUpTo_ < 0) {
        // What is read from now on carries what was decided up to here.
        const Result<LedgerHead> head = session.ledger().head();
        if (!head) {
            return fail(head.error());
        }
        ledgerReadUpTo_ = head->sequence;
    }
    if (const Result<Done> learnt = learnActs(session, limit); !learnt) {
        return fail(learnt.error());
    }
    if (const Result<Done> read = readGazetteer(session); !read) {
        return fail(read.error());
    }
    const Result<PostId> placed = session.events().placedUpTo();
    if (!placed) {
        return fail(placed.error());
    }
    PostId from = newest();
    if (!from && placed->value > static_cast<qint64>(window_)) {
        from = PostId{placed->value - static_cast<qint64>(window_)};  // what the window would forget again is not read
    }
    if (*placed <= from) {
        return knowsAllActs_;
    }
    const Result<std::vector<PostInEvent>> posts = session.events().postsAfter(from, limit);
    if (!posts) {
        return fail(posts.error());
    }
    for (const PostInEvent& member : *posts) {
        if (member.post.id > *placed) {
            break;
        }
        clusterer_->remember(member.post, member.event);
        if (member.isConfirmed) {
            clusterer_->hold(member.event);
        }
    }
    return knowsAllActs_ && newest() >= *placed;
}

std::vector<EventPlacement> EventMemory::place(const std::vector<PostInEvent>& posts) {
    std::vector<EventPlacement> placements;
    placements.reserve(posts.size());
    for (const PostInEvent& member : posts) {
        placements.push_back(clusterer_->place(member.post));
    }
    return placements;
}

Result<Done> EventMemory::readGazetteer(const ReadSession& session) {
    if (knowsGazetteer_) {
        return Done{};
    }
    const Result<std::vector<WordList>> lists = session.wordLists().active();
    if (!lists) {
        return fail(lists.error());
    }
    QStringList names;
    for (const WordList& list : *lists) {
        if (gazetteerListNames.contains(list.name)) {
            names += list.words;
        }
    }
    clusterer_->setGazetteer(Gazetteer(names));
    knowsGazetteer_ = true;
    return Done{};
}

Result<Done> EventMemory::learnActs(const ReadSession& session, int limit) {
    const Result<std::vector<LedgerEntry>> entries = session.ledger().after(ledgerReadUpTo_, limit);
    if (!entries) {
        return fail(entries.error());
    }
    for (const LedgerEntry& entry : *entries) {
        learn(entry);
        ledgerReadUpTo_ = entry.sequence;
    }
    knowsAllActs_ = static_cast<int>(entries->size()) < limit;
    return Done{};
}

void EventMemory::learn(const LedgerEntry& entry) {
    if (entry.verb == verbs::EventsPlaced) {
        EventsPlacedPayload payload;
        if (fromJson(entry.payload, payload)) {
            for (const auto& [event, into] : payload.absorbed) {
                for (const PostId post : clusterer_->members(event)) {
                    clusterer_->put(post, into);
                }
            }
        }
    } else if (entry.verb == verbs::WordListSaved) {
        knowsGazetteer_ = false;
    } else if (entry.subjectKind == u"event") {
        EventChangedPayload payload;
        if (fromJson(entry.payload, payload)) {
            for (const EventMove& move : payload.moves) {
                clusterer_->put(move.post, move.to);
                if (move.isConfirmed) {
                    clusterer_->hold(move.to);
                }
            }
        }
    }
}

}  // namespace zhiban
