// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/subscription.h"
#include "core/store/sql/connection/session.h"

namespace zhiban::sql {

// Subscriptions with how asking them goes and what they brought. `where` is a condition over s (subscription), c
// (collection) and p (source), with `binds` for it; `rest` what follows it.
Result<std::vector<ListenedSource>> listenedSources(Session& session, const QString& where, const Binds& binds,
                                                    const QString& rest);

// An error in one column, and back.
QString errorText(const std::optional<Error>& error);
std::optional<Error> errorFromText(const QString& text);

}  // namespace zhiban::sql
