// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/sample/sample_listening.h"

#include <algorithm>

#include "core/operations/sources/save_source.h"

namespace zhiban {
namespace {

// One round of looks, as a collector takes it; `next` none = not asked again by itself.
Result<Done> look(WriteSession& session, TimePoint at, const std::optional<TimePoint>& next,
                  const std::vector<SampleListening>& sources, bool someFail) {
    const QString collector = QStringLiteral("sample");
    const auto due =
        session.collections().take(at, collector, at + std::chrono::minutes(1), static_cast<int>(sources.size()));
    if (!due) {
        return fail(due.error());
    }
    std::vector<SettledCollection> settled;
    for (const ListenedSource& one : *due) {
        const auto known = std::ranges::find(sources, one.subscription.key,
                                             [](const SampleListening& listening) { return listening.source.key; });
        const bool fails = someFail && known != sources.end() && !known->answers;
        settled.push_back({one.subscription.key, next, at, !fails, std::nullopt, std::nullopt});
        if (fails) {
            settled.back().failure = Error{ErrorKind::Unavailable,
                                           QStringLiteral("no answer within the deadline"),
                                           QStringLiteral("fetch.timeout"),
                                           {one.subscription.address}};
        }
    }
    return session.collections().settle(collector, settled).map([](int) { return Done{}; });
}

}  // namespace

Result<Done> listenInSample(WriteSession& session, const ActContext& context,
                            const std::vector<SampleListening>& sources) {
    using namespace std::chrono_literals;
    for (const SampleListening& one : sources) {
        if (const Result<Done> added = BringBackSource{one.source}.run(session, context); !added) {
            return added;
        }
    }
    const TimePoint now = context.now;
    for (const auto& [at, next, someFail] : {std::tuple{now - 3h, std::optional(now - 20min), false},
                                             std::tuple{now - 20min, std::optional(now - 10min), true},
                                             std::tuple{now - 10min, std::optional<TimePoint>(), true}}) {
        if (const Result<Done> looked = look(session, at, next, sources, someFail); !looked) {
            return looked;
        }
    }
    for (const SampleListening& one : sources) {
        if (one.pausedBecause.isEmpty()) {
            continue;
        }
        if (const Result<Done> paused = PauseSource{one.source.key, one.pausedBecause}.run(session, context); !paused) {
            return paused;
        }
    }
    return Done{};
}

}  // namespace zhiban
