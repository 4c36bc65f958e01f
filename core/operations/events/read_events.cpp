// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/events/read_events.h"

#include <algorithm>

namespace zhiban {
namespace {

Result<EventRow> rowOf(const ReadSession& session, EventId event, TimePoint at, const HeatFormula& formula,
                       std::vector<HeatPost>& heated) {
    const Result<EventSummary> summary = session.events().summary(event);
    if (!summary) {
        return fail(summary.error());
    }
    const Result<std::vector<EventPost>> posts = session.events().posts(event);
    if (!posts) {
        return fail(posts.error());
    }
    heated = heatPosts(*posts);
    EventRow row{*summary, heatAt(heated, at, formula), ClockTier::FourHours};
    row.tier = tierOf(row.heat.value, formula);
    return row;
}

}  // namespace

std::vector<HeatPost> heatPosts(const std::vector<EventPost>& posts) {
    std::vector<HeatPost> heated;
    heated.reserve(posts.size());
    for (const EventPost& post : posts) {
        // Red 1, orange ¾, yellow ½, blue ¼.
        const double danger = post.level ? (static_cast<double>(*post.level) + 1) / 4 : 0;
        heated.push_back({post.shownAt, post.source.value, post.likes, danger});
    }
    std::sort(heated.begin(), heated.end(), [](const HeatPost& a, const HeatPost& b) { return a.at < b.at; });
    return heated;
}

Result<std::vector<EventRow>> ListEvents::run(const ReadSession& session) const {
    const Result<std::vector<ActiveEvent>> active =
        session.events().activeBetween(now - span, now + std::chrono::milliseconds{1}, considered);
    if (!active) {
        return fail(active.error());
    }
    std::vector<EventRow> rows;
    std::vector<HeatPost> heated;
    for (const ActiveEvent& event : *active) {
        Result<EventRow> row = rowOf(session, event.id, now, formula, heated);
        if (row) {
            rows.push_back(std::move(*row));
        } else if (row.error().kind != ErrorKind::NotFound) {  // emptied since
            return fail(row.error());
        }
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const EventRow& a, const EventRow& b) { return a.heat.value > b.heat.value; });
    rows.resize(std::min(rows.size(), static_cast<std::size_t>(std::max(0, limit))));
    return rows;
}

Result<EventFile> ReadEvent::run(const ReadSession& session) const {
    EventFile file;
    std::vector<HeatPost> heated;
    Result<EventRow> row = rowOf(session, event, now, formula, heated);
    if (!row) {
        return fail(row.error());
    }
    file.row = std::move(*row);
    Result<std::vector<PostInEvent>> members = session.events().members(event);
    if (!members) {
        return fail(members.error());
    }
    file.members = std::move(*members);
    file.places = placesOf(file.members);
    const TimePoint from = std::max(file.row.event.first, now - longestCurve);
    file.curve = heatCurve(heated, from, now, formula);
    file.tiers = tierHistory(file.curve, formula).changes();
    std::vector<TimePoint> times;
    for (const HeatPost& post : heated) {
        times.push_back(post.at);
    }
    file.bursts = bursts(times, from, now);
    Result<std::vector<LedgerEntry>> acts =
        session.ledger().ofSubject(QStringLiteral("event"), QString::number(event.value));
    if (!acts) {
        return fail(acts.error());
    }
    file.acts = std::move(*acts);
    return file;
}

std::vector<EventPlace> placesOf(const std::vector<PostInEvent>& members) {
    QHash<QString, int> counts;
    for (const PostInEvent& member : members) {
        for (const QString& place : member.reason.places) {
            ++counts[place];
        }
    }
    std::vector<EventPlace> places;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        const bool isPart = std::any_of(counts.keyBegin(), counts.keyEnd(), [&](const QString& other) {
            return other != count.key() && other.contains(count.key()) && counts.value(other) >= count.value();
        });
        if (!isPart) {
            places.push_back({count.key(), count.value()});
        }
    }
    std::sort(places.begin(), places.end(), [](const EventPlace& a, const EventPlace& b) {
        return a.posts != b.posts ? a.posts > b.posts : a.name < b.name;
    });
    return places;
}

}  // namespace zhiban
