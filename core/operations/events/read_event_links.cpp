// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/events/read_event_links.h"

#include <QSet>
#include <algorithm>

namespace zhiban {

Result<EventLinks> ReadEventLinks::run(const ReadSession& session) const {
    const Result<std::vector<EventPost>> posts = session.events().posts(event);
    if (!posts) {
        return fail(posts.error());
    }
    EventLinks links;
    QSet<CaseId> known;
    for (const EventPost& post : *posts) {
        links.gravest = std::max(links.gravest, post.level.value_or(Level::Blue));
        const Result<std::vector<Case>> cases = session.cases().ofPost(post.post);
        if (!cases) {
            return fail(cases.error());
        }
        for (const Case& one : *cases) {
            if (!known.contains(one.id)) {
                known.insert(one.id);
                links.cases.push_back(one);
            }
        }
    }
    return links;
}

}  // namespace zhiban
