// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <memory>

#include "core/base/result.h"

struct zip;

namespace zhiban {

// A zip file in memory, read with limits. Names are looked up, never written anywhere.
class ZipArchive {
  public:
    static constexpr qint64 kLargestUnpacked = 64LL * 1024 * 1024;  // all that is taken out together
    static constexpr qint64 kHighestRatio = 200;                    // unpacked : packed of one entry, beyond 1 MiB

    // Invalid "xlsx.not-a-workbook". The bytes must outlive the archive.
    static Result<ZipArchive> open(const QByteArray& bytes);

    bool has(const QString& name) const;
    // NotFound "xlsx.not-a-workbook", Invalid "xlsx.too-large", Corrupt "xlsx.not-a-workbook", Denied "xlsx.encrypted".
    Result<QByteArray> read(const QString& name);

  private:
    struct Close {
        void operator()(zip* archive) const;
    };
    std::unique_ptr<zip, Close> archive_;
    qint64 unpacked_ = 0;
};

}  // namespace zhiban
