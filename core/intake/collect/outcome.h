// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/collect/collector.h"
#include "core/intake/fetch/http_fetcher.h"

namespace zhiban {

// The source could not be asked, or not to the end. What was remembered before stays.
inline Collected collectedWith(FetchState state, const Error& failure, TimePoint now) {
    return {afterFailure(std::move(state), failure.what.isEmpty() ? failure.subject : failure.what, now), std::nullopt,
            failure, false};
}

// The source was asked; `position` is how far it has been read.
inline Collected collectedUpTo(FetchState state, const QString& position, bool hasMore, TimePoint now) {
    state.position = position;
    state.lastSuccess = now;
    state.failure.clear();
    return {std::move(state), std::nullopt, std::nullopt, hasMore};
}

}  // namespace zhiban
