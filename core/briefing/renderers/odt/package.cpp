// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/renderers/odt/package.h"

#include <zip.h>

#include <memory>

namespace zhiban::briefing {
namespace {

constexpr zip_uint16_t zipEpochDate = (0 << 9) | (1 << 5) | 1;  // 1980-01-01
struct CloseSource {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};

Failure failed(const QString& what) {
    return fail(ErrorKind::Internal, QStringLiteral("zip: ") + what, QStringLiteral("briefing.odt"));
}

// Adds one file; `bytes` must live until the archive is closed.
bool add(zip_t* archive, const QString& path, const QByteArray& bytes, bool compressed) {
    zip_source_t* source = zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
    if (source == nullptr) {
        return false;
    }
    const zip_int64_t index = zip_file_add(archive, path.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    const auto place = static_cast<zip_uint64_t>(index);
    return zip_set_file_compression(archive, place, compressed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0) == 0 &&
           zip_file_set_dostime(archive, place, 0, zipEpochDate, 0) == 0;
}

QByteArray contentOf(zip_source_t* source) {
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0) {
        return {};
    }
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    return read == static_cast<zip_int64_t>(stat.size) ? bytes : QByteArray();
}

}  // namespace

Result<QByteArray> writePackage(const QByteArray& mimetype, const std::vector<PackageEntry>& entries) {
    const std::unique_ptr<zip_source_t, CloseSource> target(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!target) {
        return failed(QStringLiteral("no memory"));
    }
    zip_t* archive = zip_open_from_source(target.get(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    if (archive == nullptr) {
        return failed(QStringLiteral("cannot begin the package"));
    }
    zip_source_keep(target.get());  // closing the archive releases one reference, reading it back needs another
    bool added = add(archive, QStringLiteral("mimetype"), mimetype, false);
    for (const PackageEntry& entry : entries) {
        added = added && add(archive, entry.path, entry.bytes, true);
    }
    if (!added) {
        const QString what = QString::fromUtf8(zip_strerror(archive));
        zip_discard(archive);
        return failed(what);
    }
    if (zip_close(archive) != 0) {
        const QString what = QString::fromUtf8(zip_strerror(archive));
        zip_discard(archive);
        return failed(what);
    }
    QByteArray bytes = contentOf(target.get());
    if (bytes.isEmpty()) {
        return failed(QStringLiteral("the package does not read back"));
    }
    return bytes;
}

}  // namespace zhiban::briefing
