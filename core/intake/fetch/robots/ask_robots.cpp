// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/fetch/robots/ask_robots.h"

#include "core/intake/fetch/read_url.h"

namespace zhiban {

Result<RobotsRules> askRobots(const QUrl& address, const FetchPolicy& policy, const Clock& clock,
                              const Cancellation& cancellation) {
    FetchRequest request{address.resolved(QUrl(QStringLiteral("/robots.txt"))), {}};
    request.mayBePage = true;  // what is no rule in it is passed over
    const FetchReport report = fetchNow(request, policy, clock, cancellation);
    if (!report.failure) {
        return RobotsRules::read(report.body, policy.userAgent);
    }
    if (report.status >= 400 && report.status < 500) {
        return RobotsRules();
    }
    if (report.status >= 500) {
        return fail(ErrorKind::Unavailable, report.failure->what, QStringLiteral("fetch.robots-unavailable"),
                    {address.host()});
    }
    return fail(*report.failure);
}

}  // namespace zhiban
