// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/sqlite/sqlite_place.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <sys/vfs.h>
#include <unistd.h>
#endif

namespace zhiban::sql {
namespace {

#ifdef Q_OS_LINUX
// A new name lasts only when its folder is written too.
void syncFolder(const QString& folder) {
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
}
#else
void syncFolder(const QString&) {}
#endif

}  // namespace

QString canonicalPath(const QString& path) {
    const QFileInfo info(path);
    const QString existing = info.canonicalFilePath();
    if (!existing.isEmpty()) {
        return existing;
    }
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return (folder.isEmpty() ? info.absolutePath() : folder) + QLatin1Char('/') + info.fileName();
}

bool isNetworkFileSystem(quint32 magic) {
    return magic == 0x6969 || magic == 0x517B || magic == 0xFF534D42 || magic == 0xFE534D42 || magic == 0x65735546;
}

Result<Done> refuseNetworkDrive(const QString& path) {
    bool network = path.startsWith(u"//") || path.startsWith(u"\\\\");
#ifdef Q_OS_LINUX
    struct statfs system {};
    if (::statfs(QFile::encodeName(QFileInfo(path).path()).constData(), &system) == 0) {
        network = network || isNetworkFileSystem(static_cast<quint32>(system.f_type));
    }
#endif
    if (network) {
        return fail(ErrorKind::Denied, QStringLiteral("%1 is on a network drive").arg(path),
                    QStringLiteral("store.network-drive"), {path});
    }
    return Done{};
}

Result<Done> ensureFolder(const QString& path) {
    const QString folder = QFileInfo(path).absolutePath();
    if (QFileInfo::exists(folder)) {
        return Done{};
    }
    if (!QDir().mkpath(folder)) {
        return fail(ErrorKind::Denied, QStringLiteral("the folder %1 cannot be made").arg(folder),
                    QStringLiteral("store.read-only"), {folder});
    }
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return Done{};
}

Result<Done> renameInto(const QString& from, const QString& to) {
    if (!QFile::rename(from, to)) {
        return fail(ErrorKind::Conflict, QStringLiteral("%1 exists already").arg(to), QStringLiteral("store.exists"),
                    {to});
    }
    syncFolder(QFileInfo(to).absolutePath());
    return Done{};
}

void removeStoreFiles(const QString& path) {
    for (const char* suffix : {"", "-wal", "-shm", "-journal"}) {
        QFile::remove(path + QLatin1String(suffix));
    }
}

}  // namespace zhiban::sql
