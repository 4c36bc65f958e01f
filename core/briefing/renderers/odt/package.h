// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

#include "core/base/result.h"

namespace zhiban::briefing {

struct PackageEntry {
    QString path;
    QByteArray bytes;
};

// A zip package in memory: "mimetype" first and uncompressed, as OpenDocument asks, then the entries. The same
// entries give the same bytes (all times are the zip epoch).
Result<QByteArray> writePackage(const QByteArray& mimetype, const std::vector<PackageEntry>& entries);

}  // namespace zhiban::briefing
