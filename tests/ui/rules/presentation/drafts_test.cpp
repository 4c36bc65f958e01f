// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/presentation/drafts.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

namespace zhiban {
namespace {

RuleDrafts someDrafts() {
    RuleDrafts drafts;
    Rule rule;
    rule.id.text = QStringLiteral("r-1");
    rule.version = 4;
    rule.name = QStringLiteral("路灯");
    rule.condition = QStringLiteral("路灯 (不亮\n# not finished");
    rule.level = Level::Orange;
    rule.tierHours = 2;
    rule.lifeSafety = true;
    rule.sound = AlertSound::Urgent;
    rule.quiet = DailyHours{QTime(22, 0), QTime(7, 0)};
    rule.expires = fromMilliseconds(1'800'000'000'000);
    rule.mutedUntil = fromMilliseconds(1'790'000'000'000);
    rule.note = QStringLiteral("因为");
    drafts.rules.insert(QStringLiteral("r-1"), {rule, 4});
    drafts.rules.insert(QStringLiteral("new-1"), {Rule{}, 0});
    WordList list;
    list.name = QStringLiteral("路名");
    list.use = WordListUse::Excludes;
    list.words = {QStringLiteral("滨河路"), QStringLiteral("list:桥名")};
    list.sources = {QStringLiteral("board")};
    list.note = QStringLiteral("x");
    drafts.lists.insert(QStringLiteral("new-2"), {list, 0});
    return drafts;
}

TEST(RuleDrafts, ReadBackExactlyAsWritten) {
    EXPECT_EQ(ruleDraftsFromJson(toJson(someDrafts())), someDrafts());
    EXPECT_EQ(ruleDraftsFromJson(toJson(RuleDrafts{})), RuleDrafts{});
}

TEST(RuleDrafts, LeaveOutWhatDoesNotReadAndKeepTheRest) {
    QByteArray json = toJson(someDrafts());
    json.replace("\"orange\"", "\"purple\"");
    const RuleDrafts read = ruleDraftsFromJson(json);
    EXPECT_FALSE(read.rules.contains(QStringLiteral("r-1")));
    EXPECT_TRUE(read.rules.contains(QStringLiteral("new-1")));
    EXPECT_EQ(read.lists, someDrafts().lists);
    for (const char* broken : {"", "[]", "not json", "{\"rules\":7}", "{\"rules\":[{}],\"lists\":[null]}"}) {
        EXPECT_TRUE(ruleDraftsFromJson(broken).isEmpty()) << broken;
    }
}

TEST(RuleDraftFile, KeepsThemOnDiskAndIsGoneWithoutAny) {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("deep/rules.json"));
    {
        RuleDraftFile file(path);
        file.save(someDrafts());
    }
    ASSERT_TRUE(QFile::exists(path));
    EXPECT_EQ(QFile(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    {
        RuleDraftFile file(path);
        QFuture<RuleDrafts> read = file.load();
        read.waitForFinished();
        EXPECT_EQ(read.result(), someDrafts());
        file.save({});
    }
    EXPECT_FALSE(QFile::exists(path));
}

}  // namespace
}  // namespace zhiban
