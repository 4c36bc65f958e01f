// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "tests/app/zhibanctl/program.h"

namespace zhiban {
namespace {

using testing::Outcome;
using testing::Program;

class ZhibanctlEvents : public Program {
  protected:
    void import(const QByteArray& lines) const {
        const Outcome outcome = run({QStringLiteral("import"), writeFile(QStringLiteral("posts.jsonl"), lines)});
        ASSERT_EQ(outcome.exitCode, 0) << outcome.words.toStdString();
    }
    std::vector<QJsonObject> events(const QStringList& more = {}) const {
        const Outcome outcome = run(QStringList{QStringLiteral("--json"), QStringLiteral("events")} + more);
        EXPECT_EQ(outcome.exitCode, 0) << outcome.words.toStdString();
        return outcome.objects();
    }
};

const QByteArray threePosts =
    R"({"id":"a","title":"云栖新城旁边的搅拌站噪音扰民","body":"日夜轰鸣","published":"2026-01-16T07:00:00+08:00","source":"board"})"
    "\n"
    R"({"id":"b","title":"咨询居住证怎么办理","body":"要带什么材料","published":"2026-01-16T08:00:00+08:00","source":"board"})"
    "\n"
    R"({"id":"c","title":"投诉云栖新城搅拌站噪音扰民","body":"日夜轰鸣","published":"2026-01-16T09:00:00+08:00","source":"video"})"
    "\n";

TEST_F(ZhibanctlEvents, AreOneALineWithTheirPostsByTheSourcesIds) {
    import(threePosts);
    const std::vector<QJsonObject> found = events();
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0][QStringLiteral("posts")].toArray(), (QJsonArray{QStringLiteral("a"), QStringLiteral("c")}));
    EXPECT_EQ(found[0][QStringLiteral("title")].toString(), QString::fromUtf8("云栖新城旁边的搅拌站噪音扰民"));
    EXPECT_EQ(found[0][QStringLiteral("first")].toString(), QStringLiteral("2026-01-15T23:00:00.000Z"));
    EXPECT_EQ(found[0][QStringLiteral("last")].toString(), QStringLiteral("2026-01-16T01:00:00.000Z"));
    EXPECT_GT(found[0][QStringLiteral("heat")].toDouble(), found[1][QStringLiteral("heat")].toDouble());
    EXPECT_TRUE(found[0][QStringLiteral("places")].toArray().contains(QString::fromUtf8("云栖新城")));
}

TEST_F(ZhibanctlEvents, StayWhatTheyAreAndTakeInWhatComesLater) {
    import(threePosts);
    const std::vector<QJsonObject> before = events();
    EXPECT_EQ(events(), before);
    import(
        R"({"id":"d","title":"云栖新城搅拌站太吵","body":"噪音日夜轰鸣","published":"2026-01-17T09:00:00+08:00","source":"board"})"
        "\n");
    const std::vector<QJsonObject> after = events({QStringLiteral("--least"), QStringLiteral("2")});
    ASSERT_EQ(after.size(), 1U);
    EXPECT_EQ(after[0][QStringLiteral("id")], before[0][QStringLiteral("id")]);
    EXPECT_EQ(after[0][QStringLiteral("posts")].toArray().size(), 3);
}

TEST_F(ZhibanctlEvents, WantAStoreAndANumber) {
    EXPECT_NE(run({QStringLiteral("events")}).exitCode, 0);
    EXPECT_EQ(run({QStringLiteral("events"), QStringLiteral("--least"), QStringLiteral("no")}).exitCode, 2);
}

}  // namespace
}  // namespace zhiban
