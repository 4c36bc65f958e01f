// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/store_address.h"

namespace zhiban::sql {

Result<StoreAddress> parseStoreAddress(const QString& address) {
    if (address.startsWith(u"postgresql://") || address.startsWith(u"postgres://")) {
        return StoreAddress{Engine::Postgres, address};
    }
    const QString scheme = QStringLiteral("sqlite:");
    const QString path = address.startsWith(scheme) ? address.mid(scheme.size()) : address;
    if (path.isEmpty() || path.contains(u"://") || path.contains(QChar(u'\0'))) {
        return fail(ErrorKind::Invalid, QStringLiteral("not the address of a store: %1").arg(address),
                    QStringLiteral("store.bad-address"), {address});
    }
    return StoreAddress{Engine::Sqlite, path};
}

}  // namespace zhiban::sql
