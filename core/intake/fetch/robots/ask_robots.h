// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancellation.h"
#include "core/base/clock.h"
#include "core/intake/fetch/fetch_policy.h"
#include "core/intake/fetch/robots/robots_rules.h"

namespace zhiban {

// What the robots.txt of an address's site says to us (RFC 9309, 2.3.1): none, or one we may not see, allows
// everything; a site that cannot say it now (5xx, no answer) must not be visited: Unavailable, with the fetch's own
// subject or "fetch.robots-unavailable". Blocks as readUrl() does.
Result<RobotsRules> askRobots(const QUrl& address, const FetchPolicy& policy, const Clock& clock,
                              const Cancellation& cancellation);

}  // namespace zhiban
