// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/zhibanctl/commands/events/events.h"

#include <QJsonArray>
#include <cmath>

#include "core/operations/events/place_posts.h"
#include "core/operations/events/read_events.h"

namespace zhiban::ctl {
namespace {

constexpr int pageSize = 500;
constexpr std::size_t placesShown = 8;

QString isoTime(TimePoint at) {
    return toUtc(at).toString(Qt::ISODateWithMs);
}

QJsonObject toJson(const EventSummary& event, double heat, const std::vector<PostInEvent>& members) {
    QJsonArray posts;
    for (const PostInEvent& member : members) {
        posts.append(member.post.externalId);
    }
    QJsonArray places;
    for (const EventPlace& place : placesOf(members)) {
        if (places.size() < static_cast<qsizetype>(placesShown)) {
            places.append(place.name);
        }
    }
    return {{QStringLiteral("id"), QString::number(event.id.value)},
            {QStringLiteral("title"), event.title},
            {QStringLiteral("posts"), posts},
            {QStringLiteral("confirmed"), event.confirmed},
            {QStringLiteral("heat"), std::round(heat * 10) / 10},
            {QStringLiteral("first"), isoTime(event.first)},
            {QStringLiteral("last"), isoTime(event.last)},
            {QStringLiteral("places"), places}};
}

QString toLine(const EventSummary& event, double heat) {
    return toLocal(event.last).toString(QStringLiteral("yyyy-MM-dd HH:mm")) +
           QStringLiteral("  %1  %2  %3").arg(heat, 5, 'f', 1).arg(event.posts, 5).arg(event.title);
}

// The heat an event had when its last post came, so that an old store can be compared with itself.
Result<Done> print(const Invocation& invocation, const ReadSession& session, EventId id, int leastPosts) {
    const Result<EventSummary> event = session.events().summary(id);
    if (!event) {
        return fail(event.error());
    }
    if (event->posts < leastPosts) {
        return Done{};
    }
    const Result<std::vector<PostInEvent>> members = session.events().members(id);
    if (!members) {
        return fail(members.error());
    }
    const Result<std::vector<EventPost>> posts = session.events().posts(id);
    if (!posts) {
        return fail(posts.error());
    }
    const double heat = heatAt(heatPosts(*posts), event->last).value;
    if (invocation.json()) {
        invocation.printJson(toJson(*event, heat, *members));
    } else {
        invocation.printText(toLine(*event, heat));
    }
    return Done{};
}

ExitCode printAll(const Invocation& invocation, const ReadSession& session, int leastPosts) {
    std::optional<EventId> after;
    while (true) {
        const Result<std::vector<EventId>> page = session.events().page(after, pageSize);
        if (!page) {
            return invocation.report(page.error());
        }
        for (const EventId id : *page) {
            const Result<Done> printed = print(invocation, session, id, leastPosts);
            if (!printed) {
                return invocation.report(printed.error());
            }
        }
        if (static_cast<int>(page->size()) < pageSize) {
            return ExitCode::Done;
        }
        after = page->back();
    }
}

void describe(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("least"), Words::tr("Leave out events with fewer posts."), QStringLiteral("N"),
                      QStringLiteral("1")});
}

ExitCode run(const Invocation& invocation, const QCommandLineParser& parser) {
    bool isNumber = false;
    const int leastPosts = parser.value(QStringLiteral("least")).toInt(&isNumber);
    if (!isNumber || leastPosts < 1) {
        invocation.say(Words::tr("events wants a number of posts of at least 1."));
        return ExitCode::Usage;
    }
    const Result<std::shared_ptr<const Store>> store = invocation.openStore(Missing::Refuse);
    if (!store) {
        return invocation.report(store.error());
    }
    const Result<std::unique_ptr<WriteSession>> session = (*store)->openWriter();
    if (!session) {
        return invocation.report(session.error());
    }
    const Result<qint64> placed = placeAllPosts(**session, invocation.context());
    if (!placed) {
        return invocation.report(placed.error());
    }
    return printAll(invocation, **session, leastPosts);
}

}  // namespace

Command makeEvents() {
    return {QStringLiteral("events"), [] { return Words::tr("Find what belongs together, and list the events."); },
            describe, run};
}

}  // namespace zhiban::ctl
