// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/fetch/host_address.h"

#include <QHostInfo>
#include <algorithm>

#include "core/intake/fetch/public_address.h"

namespace zhiban {

Result<QHostAddress> hostAddress(const QString& host, bool insideHouse) {
    const QHostInfo info = QHostInfo::fromName(host);
    const QList<QHostAddress> addresses = info.addresses();
    if (info.error() != QHostInfo::NoError || addresses.isEmpty()) {
        return fail(ErrorKind::Unavailable, info.errorString(), QStringLiteral("fetch.unresolved"), {host});
    }
    if (!insideHouse && !std::ranges::all_of(addresses, isPublicAddress)) {
        return fail(ErrorKind::Denied, QStringLiteral("the name leads to an address that is not public"),
                    QStringLiteral("fetch.private-address"), {host});
    }
    return addresses.constFirst();
}

}  // namespace zhiban
