// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/zhiban/options.h"
#include "core/store/api/store.h"

namespace zhiban {

// How long before now a replay begins: what lies before is in the store from the start.
inline constexpr Milliseconds replayLength = std::chrono::hours(48);

// Opens the store of the options, makes it when it is not there, and sets up an empty one: with the sample where
// asked, else with the starter rules and departments. A store with anything in it is left as it is.
Result<std::shared_ptr<const Store>> openDeskStore(const Options& options, const Clock& clock);

// The folder of a "sqlite:" address is made when it is missing; other addresses need nothing.
void makeFolderOf(const QString& storeAddress);

}  // namespace zhiban
