// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/desk/ringing.h"

#include <algorithm>
#include <set>
#include <utility>

#include "core/base/office_zone.h"

namespace zhiban {

namespace {

AlertSound soundOf(const Hit& hit, const Rule& rule, const Hearing& hearing, TimePoint now) {
    if (rule.lifeSafety) {
        return AlertSound::Urgent;
    }
    const bool muted = hit.muted || (rule.mutedUntil && now < *rule.mutedUntil);
    const bool expired = rule.expires && now >= *rule.expires;
    const bool quiet = rule.quiet && isWithin(*rule.quiet, now);
    const bool heard = hearing.on && !hearing.silenced;
    return heard && !muted && !expired && !quiet ? rule.sound : AlertSound::None;
}

}  // namespace

Result<AlertArrivals> ReadAlertArrivals::run(ReadSession& session) const {
    Result<FeedArrivals> posts = ReadArrivals{filter, after, limit}.run(session);
    if (!posts) {
        return fail(posts.error());
    }
    std::set<QString> ids;
    for (const FeedItem& item : posts->items) {
        for (const Hit& hit : item.hits) {
            ids.insert(hit.rule.text);
        }
    }
    AlertArrivals answer{std::move(*posts), {}};
    for (const QString& id : ids) {
        Result<Rule> rule = session.rules().byId(RuleId{id});
        if (rule) {
            answer.rules.push_back(std::move(*rule));
        } else if (rule.error().kind != ErrorKind::NotFound) {
            return fail(rule.error());
        }
    }
    return answer;
}

bool isWithin(const DailyHours& hours, TimePoint now) {
    const QTime time = toUtc(now).toTimeZone(officeZone()).time();
    if (hours.from <= hours.to) {
        return time >= hours.from && time < hours.to;
    }
    return time >= hours.from || time < hours.to;  // over midnight
}

AlertSound soundFor(const FeedItem& item, const std::vector<Rule>& rules, const Hearing& hearing, TimePoint now) {
    AlertSound most = AlertSound::None;
    if (item.triage != TriageState::Untouched) {
        return most;
    }
    Rule unknown;  // with the usual sound
    for (const Hit& hit : item.hits) {
        const auto found =
            std::find_if(rules.begin(), rules.end(), [&](const Rule& rule) { return rule.id == hit.rule; });
        most = std::max(most, soundOf(hit, found == rules.end() ? unknown : *found, hearing, now));
    }
    return most;
}

AlertSound RingBurst::offer(AlertSound sound, TimePoint now) {
    kept_ = std::max(kept_, sound);
    return takeKept(now);
}

AlertSound RingBurst::takeKept(TimePoint now) {
    if (kept_ == AlertSound::None || !mayPlay(now)) {
        return AlertSound::None;
    }
    last_ = now;
    return std::exchange(kept_, AlertSound::None);
}

std::optional<Milliseconds> RingBurst::waiting(TimePoint now) const {
    if (kept_ == AlertSound::None) {
        return std::nullopt;
    }
    return mayPlay(now) ? Milliseconds{0} : *last_ + pause - now;
}

}  // namespace zhiban
