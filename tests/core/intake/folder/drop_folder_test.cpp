// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/folder/drop_folder.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <algorithm>

#include "core/intake/folder/take_files.h"

namespace zhiban::testing {
namespace {

class DropFolderOfTest : public ::testing::Test {
  protected:
    QString path(const QString& name) const { return folder_.filePath(name); }
    void write(const QString& name, const QByteArray& bytes) const {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Append));
        file.write(bytes);
    }
    static TimePoint now() { return SystemClock().now(); }
    static TimePoint later() { return now() + std::chrono::seconds(3); }
    // When the file was changed last, as the file system notes it.
    TimePoint changeOf(const QString& name) const { return fromDateTime(QFileInfo(path(name)).metadataChangeTime()); }
    FolderLook look(TimePoint at) {
        const Result<FolderLook> seen = drop_.look(at);
        EXPECT_TRUE(seen);
        return seen.value_or(FolderLook{});
    }

    QTemporaryDir folder_;
    DropFolder drop_{folder_.path()};
};

TEST_F(DropFolderOfTest, GivesAFileOnceNothingOfItHasChangedForTwoSeconds) {
    const QString name = QStringLiteral("a.csv");
    write(name, "标题\n");
    EXPECT_EQ(look(changeOf(name)).waiting, 1);
    EXPECT_EQ(look(changeOf(name) + std::chrono::milliseconds(1999)).waiting, 1);
    EXPECT_EQ(look(changeOf(name) + std::chrono::milliseconds(2000)).complete, QStringList{path(name)});
}

TEST_F(DropFolderOfTest, CountsFromTheLastChangeWhateverTimeTheFileCarries) {
    const QString name = QStringLiteral("a.csv");
    write(name, "路灯\n");
    for (const int days : {-3650, 3650}) {  // copied with its old time; a camera whose clock is ahead
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.setFileTime(QDateTime::currentDateTimeUtc().addDays(days), QFileDevice::FileModificationTime));
        file.close();
        EXPECT_EQ(look(changeOf(name) + std::chrono::milliseconds(1999)).waiting, 1) << days;
        EXPECT_EQ(look(changeOf(name) + std::chrono::milliseconds(2000)).waiting, 0) << days;
    }
}

TEST_F(DropFolderOfTest, AsksTheFileSystemWhatTimeItIs) {
    write(QStringLiteral("a.csv"), "x");
    const Result<FolderLook> seen = drop_.look();
    ASSERT_TRUE(seen);
    EXPECT_EQ(seen->waiting, 1) << "written a moment ago";
    EXPECT_EQ(QDir(folder_.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("a.csv")})
        << "and leaves no trace of asking";
}

TEST_F(DropFolderOfTest, GivesNothingTwice) {
    write(QStringLiteral("a.csv"), "x");
    const QString file = look(later()).complete.value(0);
    ASSERT_TRUE(drop_.putAway(file, DropFolder::Fate::Done));
    EXPECT_TRUE(look(later()).complete.isEmpty());
    EXPECT_TRUE(DropFolder(folder_.path()).look(later())->complete.isEmpty());
    EXPECT_TRUE(QFile::exists(path(QStringLiteral("done/a.csv")))) << "the evidence stays";
}

TEST_F(DropFolderOfTest, KeepsBothFilesOfOneName) {
    for (int round = 0; round < 2; ++round) {
        write(QStringLiteral("a.csv"), QByteArray::number(round));
        const QString file = look(later()).complete.value(0);
        ASSERT_TRUE(drop_.putAway(file, DropFolder::Fate::Refused));
    }
    EXPECT_EQ(QDir(path(QStringLiteral("refused"))).entryList(QDir::Files).size(), 2);
}

TEST_F(DropFolderOfTest, LeavesLinksPipesPicturesAndOddNamesAloneAndSaysSoOnce) {
    ASSERT_TRUE(QFile::link(QStringLiteral("/etc/passwd"), path(QStringLiteral("link.csv"))));
    ASSERT_EQ(mkfifo(path(QStringLiteral("pipe.csv")).toLocal8Bit().constData(), 0600), 0);
    write(QStringLiteral("new\nline.csv"), "x");
    write(QStringLiteral("half.csv.part"), "x");
    write(QStringLiteral(".hidden.csv"), "x");
    write(QStringLiteral("现场.jpg"), "x");
    FolderLook seen = look(later());
    std::ranges::sort(seen.unfit, {}, &UnfitFile::subject);
    const std::vector<UnfitFile> expected{{QStringLiteral("link.csv"), QStringLiteral("folder.link")},
                                          {QStringLiteral("现场.jpg"), QStringLiteral("folder.media")},
                                          {QStringLiteral("new\nline.csv"), QStringLiteral("folder.name")},
                                          {QStringLiteral("pipe.csv"), QStringLiteral("folder.not-a-file")}};
    EXPECT_EQ(seen.unfit, expected);
    EXPECT_EQ(seen.waiting, 0);
    EXPECT_TRUE(look(later()).unfit.empty());
    DropFolder another(folder_.path(), drop_.told());
    EXPECT_TRUE(another.look(later())->unfit.empty()) << "who is told what was said before does not say it again";
}

TEST_F(DropFolderOfTest, SaysThatThereIsNoFolder) {
    const Result<FolderLook> seen = DropFolder(path(QStringLiteral("none"))).look(now());
    ASSERT_FALSE(seen);
    EXPECT_EQ(seen.error().subject, QStringLiteral("file.missing"));
}

TEST_F(DropFolderOfTest, TakesFilesOneByOneAndABadOneDoesNotHoldUpTheNext) {
    for (const char* name : {"a.csv", "b.csv", "c.csv", "gone.csv", "growing.csv"}) {
        write(QLatin1String(name), "x");
    }
    const QStringList complete = look(later()).complete;
    ASSERT_TRUE(QFile::remove(path(QStringLiteral("gone.csv"))));
    QStringList read;
    const FilesTaken taken = takeFiles(drop_, complete, [&](const QString& file) {
        read << QFileInfo(file).fileName();
        if (file.endsWith(QLatin1String("growing.csv"))) {
            write(QStringLiteral("growing.csv"), "more");
        }
        return FileReading{file.endsWith(QLatin1String("b.csv")) ? DropFolder::Fate::Refused : DropFolder::Fate::Done,
                           {}};
    });
    EXPECT_EQ(read, (QStringList{QStringLiteral("a.csv"), QStringLiteral("b.csv"), QStringLiteral("c.csv"),
                                 QStringLiteral("growing.csv")}));
    EXPECT_EQ(taken.done, 2);
    EXPECT_EQ(taken.refused, 1);
    EXPECT_EQ(taken.left, 2) << "one went before, one changed while it was read";
    EXPECT_TRUE(QFile::exists(path(QStringLiteral("growing.csv"))));
    EXPECT_TRUE(QFile::exists(path(QStringLiteral("refused/b.csv"))));
}

TEST_F(DropFolderOfTest, LeavesAFileWhereItIsWhenTheStoreFails) {
    write(QStringLiteral("a.csv"), "x");
    write(QStringLiteral("b.csv"), "x");
    int asked = 0;
    const FilesTaken taken = takeFiles(drop_, look(later()).complete, [&](const QString&) {
        ++asked;
        return FileReading{DropFolder::Fate::Done,
                           Error{ErrorKind::Unavailable, {}, QStringLiteral("store.disk-full")}};
    });
    EXPECT_EQ(asked, 1);
    ASSERT_TRUE(taken.stopped);
    EXPECT_EQ(look(later()).complete.size(), 2);
}

}  // namespace
}  // namespace zhiban::testing
