// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/sources/read_sources.h"

#include <QHash>
#include <algorithm>

#include "core/domain/act_payloads.h"
#include "core/domain/acts.h"
#include "core/operations/sources/listening_facts.h"

namespace zhiban {
namespace {

constexpr qint64 hoursShown = 24;

SourceHealth healthOf(const ListeningFacts& facts, const ListenedSource& source, TimePoint now) {
    const VolumeHistory& history = facts.historyOf(source);
    SourceHealth health;
    health.listened = source;
    health.listening = listeningOf(source, history, now);
    health.silentForDays = isSilentForDays(source, now);
    for (qint64 hour = hourOf(now) - hoursShown; hour <= hourOf(now); ++hour) {
        const VolumeBand band = history.band(hour);
        const qint64 posts = history.posts(hour);
        health.day.push_back({hour, posts, band, stateOf(posts, band), history.wasHeard(hour)});
    }
    return health;
}

// Items in quarantine by source key, of the newest few thousand: more is a number nobody reads.
Result<QHash<QString, qint64>> refusedBySource(const ReadSession& session) {
    constexpr int newest = 5000;
    const Result<std::vector<QuarantinedItem>> items = session.quarantine().page({}, std::nullopt, newest);
    if (!items) {
        return fail(items.error());
    }
    QHash<QString, qint64> refused;
    for (const QuarantinedItem& item : *items) {
        ++refused[item.sourceKey];
    }
    return refused;
}

// The pauses of one source that touch [from, to), from its acts.
std::vector<SourceGap> pausesOf(const QString& key, const std::vector<LedgerEntry>& acts, TimePoint from,
                                TimePoint to) {
    std::vector<SourceGap> pauses;
    for (const LedgerEntry& act : acts) {
        const Result<Subscription> then =
            act.verb == verbs::SourceSaved ? subscriptionFromJson(act.payload) : fail(ErrorKind::NotFound, {});
        const bool open = !pauses.empty() && !pauses.back().to;
        if (then && then->paused && !open) {
            pauses.push_back({key, {}, act.at, std::nullopt, GapReason::Paused, {}});
        } else if (then && !then->paused && open) {
            pauses.back().to = act.at;
        }
    }
    std::erase_if(pauses, [&](const SourceGap& pause) { return pause.from >= to || (pause.to && *pause.to <= from); });
    return pauses;
}

// How long a stretch lasted, as far as is known at `until`.
bool isLong(const SourceGap& gap, const Subscription& source, TimePoint until) {
    return gap.to.value_or(until) - gap.from > kIntervalsUntilAlarm * source.interval;
}

}  // namespace

Result<std::vector<SourceHealth>> ReadHealthOfSources::run(const ReadSession& session) const {
    const Result<ListeningFacts> facts = readListening(session, hourOf(now) - hoursShown, hourOf(now) + 1);
    if (!facts) {
        return fail(facts.error());
    }
    const Result<QHash<QString, qint64>> refused = refusedBySource(session);
    if (!refused) {
        return fail(refused.error());
    }
    std::vector<SourceHealth> all;
    for (const ListenedSource& source : facts->sources) {
        all.push_back(healthOf(*facts, source, now));
        all.back().refused = refused->value(source.subscription.key);
    }
    return all;
}

Result<ListeningSummary> ReadListening::run(const ReadSession& session) const {
    const Result<ListeningFacts> facts = readListening(session, hourOf(now) - kIntervalsUntilAlarm, hourOf(now) + 1);
    if (!facts) {
        return fail(facts.error());
    }
    ListeningSummary summary;
    summary.coverage.all = static_cast<int>(facts->sources.size());
    for (const ListenedSource& source : facts->sources) {
        const Listening listening = listeningOf(source, facts->historyOf(source), now);
        if (listening.heard) {
            ++summary.coverage.heard;
        } else {
            summary.unheard.push_back({source.subscription.key, source.subscription.name, listening});
        }
    }
    std::ranges::stable_sort(summary.unheard, [](const auto& one, const auto& other) {
        return one.listening.alarm && !other.listening.alarm;
    });
    return summary;
}

Result<SourceStory> ReadSourceHealth::run(const ReadSession& session) const {
    const Result<ListeningFacts> facts = readListening(session, hourOf(now) - hoursShown, hourOf(now) + 1);
    if (!facts) {
        return fail(facts.error());
    }
    const auto source = std::ranges::find(facts->sources, key, [](const auto& one) { return one.subscription.key; });
    if (source == facts->sources.end()) {
        return fail(ErrorKind::NotFound, QStringLiteral("source %1 is not listened to").arg(key),
                    QStringLiteral("source.unknown"), {key});
    }
    SourceStory story;
    story.health = healthOf(*facts, *source, now);
    QuarantineFilter filter;
    filter.sourceKey = key;
    const Result<qint64> refused = session.quarantine().count(filter);
    if (!refused) {
        return fail(refused.error());
    }
    story.health.refused = *refused;
    Result<std::vector<SourceGap>> gaps = ReadGaps{now - std::chrono::days(7), now}.run(session);
    if (!gaps) {
        return fail(gaps.error());
    }
    std::erase_if(*gaps, [this](const SourceGap& gap) { return gap.sourceKey != key; });
    story.gaps = std::move(*gaps);
    Result<std::vector<LedgerEntry>> acts = session.ledger().ofSubject(QStringLiteral("source"), key);
    if (!acts) {
        return fail(acts.error());
    }
    story.acts = std::move(*acts);
    return story;
}

Result<std::vector<SourceGap>> ReadGaps::run(const ReadSession& session) const {
    const Result<ListeningFacts> facts = readListening(session, hourOf(from), hourOf(to));
    if (!facts) {
        return fail(facts.error());
    }
    const Result<std::vector<SourceGap>> recorded = session.sources().gaps(from, to);
    if (!recorded) {
        return fail(recorded.error());
    }
    std::vector<SourceGap> all;
    for (const ListenedSource& source : facts->sources) {
        const QString& key = source.subscription.key;
        std::vector<SourceGap> own = quietStretches(source, facts->historyOf(source), from, to);
        const Result<std::vector<LedgerEntry>> acts = session.ledger().ofSubject(QStringLiteral("source"), key);
        if (!acts) {
            return fail(acts.error());
        }
        for (const SourceGap& pause : pausesOf(key, *acts, from, to)) {
            own.push_back(pause);
        }
        for (const SourceGap& gap : *recorded) {
            if (gap.sourceKey == key && isLong(gap, source.subscription, to)) {
                own.push_back(gap);
            }
        }
        // A collector that stands still now is in no record yet: the next look writes it down.
        if (const Listening now = listeningOf(source, facts->historyOf(source), to);
            now.state == ListeningState::Unasked && now.since) {
            own.push_back({key, {}, *now.since, std::nullopt, GapReason::Unasked, {}});
        }
        std::ranges::stable_sort(own, {}, &SourceGap::from);
        for (SourceGap& gap : own) {
            gap.sourceName = source.subscription.name;
            all.push_back(std::move(gap));
        }
    }
    return all;
}

}  // namespace zhiban
