// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/connectors/xlsx/zip_archive.h"

#include <zip.h>

namespace zhiban {
namespace {

constexpr qint64 kRatioLookedAtFrom = 1024 * 1024;

Failure notAWorkbook(const QString& what, ErrorKind kind = ErrorKind::Invalid) {
    return fail(kind, what, QStringLiteral("xlsx.not-a-workbook"));
}

}  // namespace

void ZipArchive::Close::operator()(zip* archive) const {
    zip_discard(archive);
}

Result<ZipArchive> ZipArchive::open(const QByteArray& bytes) {
    zip_source_t* source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, nullptr);
    if (source == nullptr) {
        return notAWorkbook(QStringLiteral("no memory for the archive"));
    }
    zip_t* archive = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    if (archive == nullptr) {
        zip_source_free(source);
        return notAWorkbook(QStringLiteral("not a zip file"));
    }
    ZipArchive opened;
    opened.archive_.reset(archive);
    return opened;
}

bool ZipArchive::has(const QString& name) const {
    return zip_name_locate(archive_.get(), name.toUtf8().constData(), 0) >= 0;
}

Result<QByteArray> ZipArchive::read(const QString& name) {
    zip_stat_t about;
    if (zip_stat(archive_.get(), name.toUtf8().constData(), 0, &about) != 0) {
        return notAWorkbook(QStringLiteral("there is no %1 in it").arg(name), ErrorKind::NotFound);
    }
    if (about.encryption_method != ZIP_EM_NONE) {
        return fail(ErrorKind::Denied, QStringLiteral("%1 is encrypted").arg(name), QStringLiteral("xlsx.encrypted"));
    }
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file(zip_fopen_index(archive_.get(), about.index, 0),
                                                                  &zip_fclose);
    if (!file) {
        return notAWorkbook(QStringLiteral("%1 cannot be opened").arg(name), ErrorKind::Corrupt);
    }
    // What the entry says of its size may be a lie: only what comes out counts.
    QByteArray bytes;
    QByteArray piece(64 * 1024, Qt::Uninitialized);
    for (;;) {
        const zip_int64_t got = zip_fread(file.get(), piece.data(), static_cast<zip_uint64_t>(piece.size()));
        if (got < 0) {
            return notAWorkbook(QStringLiteral("%1 is damaged").arg(name), ErrorKind::Corrupt);
        }
        if (got == 0) {
            return bytes;
        }
        bytes.append(piece.constData(), got);
        unpacked_ += got;
        const auto packed = static_cast<qint64>(about.comp_size);
        const bool isBomb = bytes.size() > kRatioLookedAtFrom && bytes.size() / kHighestRatio > packed;
        if (unpacked_ > kLargestUnpacked || isBomb) {
            return fail(ErrorKind::Invalid, QStringLiteral("%1 unpacks to more than any table").arg(name),
                        QStringLiteral("xlsx.too-large"));
        }
    }
}

}  // namespace zhiban
