// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/fetch/fetch_policy.h"

#include <algorithm>

namespace zhiban {

Result<Done> vetAddress(const QUrl& address, const FetchPolicy& policy) {
    const QString shown = address.toDisplayString(QUrl::RemoveUserInfo);
    if (!address.isValid() || address.host().isEmpty()) {
        return fail(ErrorKind::Invalid, QStringLiteral("not a whole web address"), QStringLiteral("fetch.address"),
                    {shown});
    }
    const bool secure = address.scheme() == QLatin1String("https");
    if (!secure && address.scheme() != QLatin1String("http")) {
        return fail(ErrorKind::Denied, QStringLiteral("only http and https are asked"), QStringLiteral("fetch.scheme"),
                    {shown});
    }
    if (!address.userInfo().isEmpty()) {
        return fail(ErrorKind::Denied, QStringLiteral("the address carries a user name"),
                    QStringLiteral("fetch.user-info"), {shown});
    }
    const int port = address.port(secure ? 443 : 80);
    if (!policy.trusts(address) && std::ranges::find(policy.ports, port) == policy.ports.end()) {
        return fail(ErrorKind::Denied, QStringLiteral("port %1 is not allowed").arg(port), QStringLiteral("fetch.port"),
                    {shown});
    }
    return Done{};
}

}  // namespace zhiban
