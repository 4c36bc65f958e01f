// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QUrl>
#include <chrono>
#include <vector>

#include "core/base/result.h"

namespace zhiban {

// What a fetch may cost and where it may go. The defaults are the product's; tests and administrators change them.
struct FetchPolicy {
    std::chrono::milliseconds deadline{60'000};  // from the call to the last byte, redirects included
    std::chrono::milliseconds silence{15'000};   // longest time without any byte
    qint64 maximumBytes = 16LL * 1024 * 1024;    // unpacked
    int maximumRedirects = 5;
    std::vector<int> ports{80, 443};
    // Hosts that may be inside the house and on any port, as in the URL, lower case: "127.0.0.1", "intranet.example".
    QStringList trustedHosts;
    QByteArray userAgent = QByteArrayLiteral("Zhiban/0.1");

    bool trusts(const QUrl& address) const { return trustedHosts.contains(address.host().toLower()); }
};

// Whether the policy lets an address be asked at all; where its name leads is looked at later. Denied
// "fetch.scheme", "fetch.user-info", "fetch.port", Invalid "fetch.address", each with the address in details.
Result<Done> vetAddress(const QUrl& address, const FetchPolicy& policy);

}  // namespace zhiban
