// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/draft_folder.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace zhiban {
namespace {

class Drafts : public ::testing::Test {
  protected:
    QStringList files() const { return QDir(path()).entryList(QDir::Files); }
    QString path() const { return folder_.filePath(QStringLiteral("drafts")); }
    QByteArray kept(const QString& name) const { return DraftFolder(path()).load(name).result(); }

    QTemporaryDir folder_;
};

TEST_F(Drafts, ComeBackAfterTheProgramEnded) {
    { DraftFolder(path()).save(QStringLiteral("case-1"), "typed"); }
    EXPECT_EQ(kept(QStringLiteral("case-1")), QByteArray("typed"));
    EXPECT_EQ(kept(QStringLiteral("case-2")), QByteArray());
}

TEST_F(Drafts, AreWrittenAndReadInTheOrderAsked) {
    DraftFolder drafts(path());
    for (int i = 0; i < 50; ++i) {
        drafts.save(QStringLiteral("a"), QByteArray::number(i));
    }
    EXPECT_EQ(drafts.load(QStringLiteral("a")).result(), QByteArray("49"));
}

TEST_F(Drafts, LeaveNoFileWhenThereIsNothingToKeep) {
    DraftFolder drafts(path());
    drafts.save(QStringLiteral("a"), "typed");
    drafts.save(QStringLiteral("a"), {});
    EXPECT_EQ(drafts.load(QStringLiteral("a")).result(), QByteArray());
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(Drafts, AreReadableByTheirOwnerAlone) {
    { DraftFolder(path()).save(QStringLiteral("a"), "typed"); }
    const QFile::Permissions open = QFile::permissions(path() + QStringLiteral("/a.json"));
    EXPECT_FALSE(open & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther));
}

TEST_F(Drafts, NeverLeaveTheirFolder) {
    for (const char* name : {"../a", "a/b", "", ".", "a.b", "\xe4\xb8\x80"}) {
        { DraftFolder(path()).save(QString::fromUtf8(name), "typed"); }
        EXPECT_EQ(kept(QString::fromUtf8(name)), QByteArray());
    }
    EXPECT_TRUE(files().isEmpty());
    EXPECT_TRUE(QDir(folder_.path()).entryList(QDir::Files).isEmpty());
}

}  // namespace
}  // namespace zhiban
