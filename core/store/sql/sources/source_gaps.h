// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/domain/source_gap.h"
#include "core/domain/subscription.h"
#include "core/store/sql/connection/session.h"

namespace zhiban::sql {

// Recorded gaps that touch [from, to), by source key, then time.
Result<std::vector<SourceGap>> gapsWithin(Session& session, TimePoint from, TimePoint to);

// Inside a writing transaction. What asking a source, due since `before.dueAt`, found out: nobody had asked it for more
// than two of its intervals.
Result<Done> noteUnasked(Session& session, const ListenedSource& before, TimePoint now);
// A look that ended: the first failure begins a gap at the last success, a success ends the one that lasts.
Result<Done> noteLook(Session& session, const QString& key, TimePoint triedAt, const std::optional<Error>& failure);

}  // namespace zhiban::sql
