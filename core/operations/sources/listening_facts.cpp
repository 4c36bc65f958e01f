// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/sources/listening_facts.h"

namespace zhiban {
namespace {

using Volumes = std::map<QString, std::vector<HourVolume>>;

Result<Done> addVolumes(const ReadSession& session, qint64 from, qint64 to, Volumes& volumes) {
    const Result<std::vector<HourVolume>> read = session.sources().volumes(from, to);
    if (!read) {
        return fail(read.error());
    }
    for (const HourVolume& volume : *read) {
        volumes[volume.sourceKey].push_back(volume);
    }
    return Done{};
}

Result<Volumes> volumesAround(const ReadSession& session, qint64 from, qint64 to) {
    Volumes volumes;
    if (to - from >= kHoursOfAWeek) {
        return addVolumes(session, from - kCompared * kHoursOfAWeek, to, volumes).map([&](Done) {
            return std::move(volumes);
        });
    }
    for (const qint64 step : {kHoursOfADay, kHoursOfAWeek}) {
        for (int back = step == kHoursOfADay ? 0 : 1; back <= kCompared; ++back) {
            if (const Result<Done> added = addVolumes(session, from - back * step, to - back * step, volumes); !added) {
                return fail(added.error());
            }
        }
    }
    return volumes;
}

}  // namespace

Result<ListeningFacts> readListening(const ReadSession& session, qint64 from, qint64 to) {
    Result<std::vector<ListenedSource>> sources = session.sources().listened();
    if (!sources) {
        return fail(sources.error());
    }
    Result<Volumes> volumes = volumesAround(session, from, to);
    if (!volumes) {
        return fail(volumes.error());
    }
    const TimePoint earliest{std::chrono::hours(from - kCompared * kHoursOfAWeek)};
    const Result<std::vector<SourceGap>> gaps = session.sources().gaps(earliest, TimePoint(std::chrono::hours(to)));
    if (!gaps) {
        return fail(gaps.error());
    }
    std::map<QString, std::vector<SourceGap>> bySource;
    for (const SourceGap& gap : *gaps) {
        bySource[gap.sourceKey].push_back(gap);
    }
    ListeningFacts facts;
    for (const ListenedSource& source : *sources) {
        const QString& key = source.subscription.key;
        const auto addedAt = source.source ? std::optional(source.source->addedAt) : std::nullopt;
        facts.histories.emplace(key, VolumeHistory((*volumes)[key], bySource[key], addedAt));
    }
    facts.sources = std::move(*sources);
    return facts;
}

}  // namespace zhiban
