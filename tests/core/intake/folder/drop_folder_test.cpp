// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/folder/drop_folder.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <algorithm>

namespace zhiban::testing {
namespace {

constexpr TimePoint kStart = std::chrono::sys_days{std::chrono::year{2026} / 3 / 2};
constexpr std::chrono::seconds kLater{3};

class DropFolderOfTest : public ::testing::Test {
  protected:
    QString path(const QString& name) const { return folder_.filePath(name); }
    void write(const QString& name, const QByteArray& bytes) const {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Append));
        file.write(bytes);
    }
    FolderLook look(TimePoint now) {
        const Result<FolderLook> seen = drop_.look(now);
        EXPECT_TRUE(seen);
        return seen.value_or(FolderLook{});
    }

    QTemporaryDir folder_;
    DropFolder drop_{folder_.path()};
};

TEST_F(DropFolderOfTest, GivesAFileOnceItHasStoppedGrowing) {
    write(QStringLiteral("a.csv"), "标题\n");
    EXPECT_EQ(look(kStart).waiting, 1);
    write(QStringLiteral("a.csv"), "路灯\n");
    EXPECT_TRUE(look(kStart + kLater).complete.isEmpty()) << "it has grown";
    EXPECT_EQ(look(kStart + 2 * kLater).complete, QStringList{path(QStringLiteral("a.csv"))});
}

TEST_F(DropFolderOfTest, GivesNothingTwice) {
    write(QStringLiteral("a.csv"), "x");
    look(kStart);
    const QString file = look(kStart + kLater).complete.value(0);
    ASSERT_TRUE(drop_.putAway(file, DropFolder::Fate::Done));
    EXPECT_TRUE(look(kStart + 2 * kLater).complete.isEmpty());
    DropFolder anew(folder_.path());
    EXPECT_TRUE(anew.look(kStart)->complete.isEmpty());
    EXPECT_TRUE(anew.look(kStart + kLater)->complete.isEmpty());
    EXPECT_TRUE(QFile::exists(path(QStringLiteral("done/a.csv")))) << "the evidence stays";
}

TEST_F(DropFolderOfTest, KeepsBothFilesOfOneName) {
    for (int round = 0; round < 2; ++round) {
        write(QStringLiteral("a.csv"), QByteArray::number(round));
        look(kStart + 4 * round * kLater);
        const QString file = look(kStart + (4 * round + 1) * kLater).complete.value(0);
        ASSERT_TRUE(drop_.putAway(file, DropFolder::Fate::Refused));
    }
    EXPECT_EQ(QDir(path(QStringLiteral("refused"))).entryList(QDir::Files).size(), 2);
}

TEST_F(DropFolderOfTest, LeavesLinksPipesAndOddNamesAloneAndSaysSoOnce) {
    ASSERT_TRUE(QFile::link(QStringLiteral("/etc/passwd"), path(QStringLiteral("link.csv"))));
    ASSERT_EQ(mkfifo(path(QStringLiteral("pipe.csv")).toLocal8Bit().constData(), 0600), 0);
    write(QStringLiteral("new\nline.csv"), "x");
    write(QStringLiteral("half.csv.part"), "x");
    write(QStringLiteral(".hidden.csv"), "x");
    FolderLook seen = look(kStart);
    std::ranges::sort(seen.unfit, {}, &UnfitFile::subject);
    const std::vector<UnfitFile> expected{{QStringLiteral("link.csv"), QStringLiteral("folder.link")},
                                          {QStringLiteral("new\nline.csv"), QStringLiteral("folder.name")},
                                          {QStringLiteral("pipe.csv"), QStringLiteral("folder.not-a-file")}};
    EXPECT_EQ(seen.unfit, expected);
    EXPECT_EQ(seen.waiting, 0);
    EXPECT_TRUE(look(kStart + kLater).unfit.empty());
}

TEST_F(DropFolderOfTest, SaysThatThereIsNoFolder) {
    const Result<FolderLook> seen = DropFolder(path(QStringLiteral("none"))).look(kStart);
    ASSERT_FALSE(seen);
    EXPECT_EQ(seen.error().subject, QStringLiteral("file.missing"));
}

}  // namespace
}  // namespace zhiban::testing
