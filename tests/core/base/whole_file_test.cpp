// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/whole_file.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/resource.h>

#include <csignal>
#endif

namespace zhiban {
namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

}  // namespace

TEST(WholeFile, IsWrittenWholeOverAnOlderOne) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.txt"));
    ASSERT_TRUE(writeWholeFile(path, "one"));
    ASSERT_TRUE(writeWholeFile(path, "two"));
    EXPECT_EQ(contentOf(path), "two");
}

TEST(WholeFile, ChecksWithoutLeavingAnything) {
    const QTemporaryDir folder;
    EXPECT_TRUE(checkWritable(folder.filePath(QStringLiteral("a.txt"))));
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(WholeFile, SaysThatTheFolderIsNotThere) {
    const QTemporaryDir folder;
    for (const QString& path : {folder.filePath(QStringLiteral("none/a.txt")), folder.path()}) {
        const Result<Done> result = writeWholeFile(path, "x");
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().kind, ErrorKind::Denied);
        EXPECT_EQ(result.error().subject, QStringLiteral("file.unwritable"));
        EXPECT_FALSE(checkWritable(path));
    }
}

#ifdef Q_OS_UNIX
// Lets files of this process grow to so many bytes, as a full disk would.
class SmallFiles final {
  public:
    explicit SmallFiles(rlim_t bytes) {
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit limit{bytes, before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
        signal_ = std::signal(SIGXFSZ, SIG_IGN);
    }
    ~SmallFiles() {
        setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, signal_);
    }

  private:
    rlimit before_{};
    void (*signal_)(int) = nullptr;
};

TEST(WholeFile, LeavesTheOlderFileWhenTheDiskIsFull) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.txt"));
    ASSERT_TRUE(writeWholeFile(path, "older"));
    Result<Done> result;
    {
        const SmallFiles limit(1'000'000);
        result = writeWholeFile(path, QByteArray(2'000'000, 'x'));
    }
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().subject, QStringLiteral("file.unwritable"));
    EXPECT_EQ(contentOf(path), "older");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

TEST(WholeFile, DoesNotReplaceADevice) {
    const Result<Done> result = writeWholeFile(QStringLiteral("/dev/null"), "x");
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().subject, QStringLiteral("file.unwritable"));
}
#endif

}  // namespace zhiban
