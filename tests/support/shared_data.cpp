// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shared_data.h"

#include <QDir>
#include <QFileInfo>

namespace zhiban::testing {

QString sharedData(const QString& relativePath) {
    const QString configured = qEnvironmentVariable("ZHIBAN_SHARED_DATA");
    QStringList roots;
    if (!configured.isEmpty()) {
        roots << configured;
    }
    // Beside the checkout; a linked worktree sits one level deeper.
    roots << sourceDirectory() + QStringLiteral("/../shared/data")
          << sourceDirectory() + QStringLiteral("/../../shared/data");
    for (const QString& root : roots) {
        const QString path = QDir::cleanPath(root + QLatin1Char('/') + relativePath);
        if (QFileInfo::exists(path)) {
            return path;
        }
    }
    return {};
}

QString sourceDirectory() {
    return QStringLiteral(ZHIBAN_SOURCE_DIR);
}

}  // namespace zhiban::testing
