// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>

#include "tests/app/zhibanctl/program.h"

namespace zhiban {

namespace {

using testing::Outcome;
using testing::Program;

class ImportFolder : public Program {
  protected:
    void SetUp() override {
        Program::SetUp();
        ASSERT_TRUE(QDir(folder_.path()).mkpath(QStringLiteral("drop")));
    }
    Outcome import() const {
        return run({QStringLiteral("--json"), QStringLiteral("import"), path(QStringLiteral("drop"))});
    }
    QStringList filesIn(const QString& name) const { return QDir(path(name)).entryList(QDir::Files); }
};

TEST_F(ImportFolder, TakesEachFileOnceAndPutsTheBrokenOnesAside) {
    writeFile(QStringLiteral("drop/a.csv"), "标题,内容\n甲,路灯不亮\n");
    writeFile(QStringLiteral("drop/b.eml"), "From: a@b.example\nSubject: 乙\n\n井盖丢了\n");
    writeFile(QStringLiteral("drop/c.xlsx"), "no workbook");
    const Outcome first = import();
    EXPECT_EQ(first.exitCode, 1) << "one file was refused";
    ASSERT_EQ(first.objects().size(), 3U) << first.words.toStdString();
    EXPECT_EQ(first.objects()[0][QStringLiteral("stored")].toInt(), 1);
    EXPECT_EQ(first.objects()[1][QStringLiteral("stored")].toInt(), 1);
    EXPECT_EQ(first.objects()[2][QStringLiteral("quarantined")].toInt(), 1);
    EXPECT_TRUE(filesIn(QStringLiteral("drop")).isEmpty());
    EXPECT_EQ(filesIn(QStringLiteral("drop/done")), (QStringList{QStringLiteral("a.csv"), QStringLiteral("b.eml")}));
    EXPECT_EQ(filesIn(QStringLiteral("drop/refused")), QStringList{QStringLiteral("c.xlsx")});
    EXPECT_TRUE(import().objects().empty());
}

}  // namespace

}  // namespace zhiban
