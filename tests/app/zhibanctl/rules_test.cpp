// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>

#include "tests/app/zhibanctl/program.h"

namespace zhiban {

namespace {

using testing::Outcome;
using testing::Program;

const QByteArray posts =
    R"({"id":"1","title":"暖气不热","body":"琼华小区二号楼","published":"2026-01-16T07:48:00+08:00","source":"video"})"
    "\n"
    R"({"id":"2","title":"羊汤","body":"哪家地道?","published":"2026-01-16T12:00:00+08:00","source":"forum"})"
    "\n";
const QByteArray pack = R"({"rules": [{"name": "琼华小区", "level": "orange", "condition": "琼华小区"}]})";

// The rules command as a process, on a store with two posts.
class RulesCommand : public Program {
  protected:
    void SetUp() override {
        Program::SetUp();
        const QString file = writeFile(QStringLiteral("posts.jsonl"), posts);
        ASSERT_EQ(run({QStringLiteral("import"), file}).exitCode, 0);
    }
    Outcome rules(const QStringList& arguments) const {
        return run(QStringList{QStringLiteral("--json"), QStringLiteral("rules")} + arguments);
    }
    Outcome take(const QByteArray& bytes) const {
        return rules({QStringLiteral("take"), writeFile(QStringLiteral("pack.json"), bytes)});
    }
    static QStringList january() {
        return {QStringLiteral("--from"), QStringLiteral("2026-01-16"), QStringLiteral("--to"),
                QStringLiteral("2026-01-17")};
    }
};

TEST_F(RulesCommand, ListsEveryRuleWithWhoAndWhen) {
    const std::vector<QJsonObject> listed = rules({QStringLiteral("list")}).objects();
    ASSERT_FALSE(listed.empty());
    for (const QJsonObject& rule : listed) {
        EXPECT_EQ(rule[QStringLiteral("kind")].toString(), QStringLiteral("rule"));
        EXPECT_EQ(rule[QStringLiteral("version")].toInt(), 1);
        EXPECT_FALSE(rule[QStringLiteral("saved_by")].toString().isEmpty());
        EXPECT_FALSE(rule[QStringLiteral("saved_at")].toString().isEmpty());
    }
}

TEST_F(RulesCommand, TakesAPackOnceAndShowsItFirst) {
    const QString file = writeFile(QStringLiteral("pack.json"), pack);
    const auto change = [&] {
        return rules({QStringLiteral("preview"), file}).objects().at(0)[QStringLiteral("change")].toString();
    };
    EXPECT_EQ(change(), QStringLiteral("new"));
    EXPECT_EQ(take(pack).objects().at(0)[QStringLiteral("saved")].toInt(), 1);
    EXPECT_EQ(change(), QStringLiteral("same"));
    EXPECT_EQ(take(pack).objects().at(0)[QStringLiteral("saved")].toInt(), 0);
}

TEST_F(RulesCommand, WritesAPackThatSaysWhatIsInForce) {
    take(pack);
    const QString file = path(QStringLiteral("out.json"));
    const Outcome written = rules({QStringLiteral("export"), file});
    EXPECT_EQ(written.exitCode, 0);
    QFile out(file);
    ASSERT_TRUE(out.open(QIODevice::ReadOnly));
    const QByteArray bytes = out.readAll();
    EXPECT_TRUE(bytes.contains("琼华小区"));
    EXPECT_EQ(take(bytes).objects().at(0)[QStringLiteral("saved")].toInt(), 0);
}

TEST_F(RulesCommand, RefusesAPackThatCannotBeTakenWithAReason) {
    const QByteArray bad = R"({"rules": [{"name": "急", "condition": "急", "tierHours": 7}]})";
    const Outcome preview = rules({QStringLiteral("preview"), writeFile(QStringLiteral("bad.json"), bad)});
    EXPECT_EQ(preview.exitCode, 1);
    EXPECT_EQ(preview.objects().at(0)[QStringLiteral("refusal")].toString(), QStringLiteral("rule.bad-tier"));
    const Outcome taken = take(bad);
    EXPECT_EQ(taken.exitCode, 1);
    EXPECT_FALSE(taken.words.isEmpty());
    EXPECT_EQ(take("{").exitCode, 1);
}

TEST_F(RulesCommand, BackTestsARuleAndRunsThemAllAgain) {
    take(pack);
    const Outcome tested = rules(
        QStringList{QStringLiteral("backtest"), QStringLiteral("--rule"), QStringLiteral("琼华小区")} + january());
    ASSERT_EQ(tested.exitCode, 0) << tested.words.toStdString();
    const QJsonObject report = tested.objects().at(0);
    EXPECT_EQ(report[QStringLiteral("looked")].toInt(), 2);
    EXPECT_EQ(report[QStringLiteral("hits")].toArray().size(), 1);
    const auto added = [&] {
        return rules(QStringList{QStringLiteral("rerun")} + january()).objects().at(0)[QStringLiteral("added")].toInt();
    };
    EXPECT_EQ(added(), 1);
    EXPECT_EQ(added(), 0);
}

TEST_F(RulesCommand, SaysHowItIsUsed) {
    EXPECT_EQ(rules({}).exitCode, 2);
    EXPECT_EQ(rules({QStringLiteral("export")}).exitCode, 2);
    EXPECT_EQ(rules({QStringLiteral("rerun")}).exitCode, 2);
    EXPECT_EQ(
        rules(QStringList{QStringLiteral("backtest"), QStringLiteral("--rule"), QStringLiteral("没有")} + january())
            .exitCode,
        1);
}

}  // namespace

}  // namespace zhiban
