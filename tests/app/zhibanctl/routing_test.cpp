// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>

#include "tests/app/zhibanctl/program.h"

namespace zhiban {

namespace {

using testing::Outcome;
using testing::Program;

// Labelled posts of two kinds that no two people would mix up.
QByteArray labelled() {
    QByteArray lines;
    const QStringList lamps = {QStringLiteral("路灯不亮"), QStringLiteral("灯杆倾斜"), QStringLiteral("灯泡坏了")};
    const QStringList heating = {QStringLiteral("暖气不热"), QStringLiteral("室温太低"),
                                 QStringLiteral("供热管道漏水")};
    for (int i = 0; i < 200; ++i) {
        const QStringList& words = i % 2 == 0 ? lamps : heating;
        const QString body = words[i % 3] + QStringLiteral("，第%1栋").arg(i) + words[(i + 1) % 3];
        lines += QJsonDocument(QJsonObject{{QStringLiteral("title"), words[(i / 3) % 3]},
                                           {QStringLiteral("body"), body},
                                           {QStringLiteral("label"),
                                            i % 2 == 0 ? QStringLiteral("路灯") : QStringLiteral("供暖")}})
                     .toJson(QJsonDocument::Compact) +
                 '\n';
    }
    return lines;
}

const QByteArray posts = R"({"id":"b","title":"家里暖气不热","body":"室温太低，老人受不了"})"
                         "\n"
                         R"({"id":"a","title":"","body":"门口路灯不亮"})"
                         "\n";

class RoutingCommands : public Program {
  protected:
    void SetUp() override {
        Program::SetUp();
        ASSERT_EQ(run({QStringLiteral("init")}).exitCode, 0);
    }
    Outcome json(const QStringList& arguments, const QByteArray& input = {}) const {
        return run(QStringList{QStringLiteral("--json")} + arguments, input);
    }
    Outcome train() const {
        return json(
            {QStringLiteral("train"), QStringLiteral("--input"), writeFile(QStringLiteral("train.jsonl"), labelled())});
    }
};

TEST_F(RoutingCommands, TrainAndClassifyInTheOrderOfTheInput) {
    const Outcome trained = train();
    ASSERT_EQ(trained.exitCode, 0) << trained.words.toStdString();
    EXPECT_EQ(trained.objects().at(0)[QStringLiteral("version")].toInt(), 1);
    EXPECT_GT(trained.objects().at(0)[QStringLiteral("macro_f1")].toDouble(), 0.95);
    const auto lines =
        json({QStringLiteral("classify"), QStringLiteral("--input"), QStringLiteral("-")}, posts).objects();
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0][QStringLiteral("post")].toString(), QStringLiteral("b"));
    EXPECT_EQ(lines[0][QStringLiteral("category")].toString(), QStringLiteral("供暖"));
    EXPECT_TRUE(lines[0][QStringLiteral("sure")].toBool());
    EXPECT_FALSE(lines[0][QStringLiteral("reasons")].toArray().isEmpty());
    EXPECT_EQ(lines[1][QStringLiteral("post")].toString(), QStringLiteral("a"));
    EXPECT_EQ(lines[1][QStringLiteral("category")].toString(), QStringLiteral("路灯"));
}

TEST_F(RoutingCommands, GoBackToAFormerVersion) {
    train();
    train();
    const auto used = json({QStringLiteral("train"), QStringLiteral("--use"), QStringLiteral("1")}).objects();
    ASSERT_EQ(used.size(), 2U);
    EXPECT_FALSE(used[0][QStringLiteral("in_force")].toBool());
    EXPECT_TRUE(used[1][QStringLiteral("in_force")].toBool());
    EXPECT_EQ(json({QStringLiteral("train"), QStringLiteral("--use"), QStringLiteral("8")}).exitCode, 1);
    EXPECT_EQ(json({QStringLiteral("train"), QStringLiteral("--use"), QStringLiteral("x")}).exitCode, 2);
}

TEST_F(RoutingCommands, SayWhatIsMissing) {
    const QString input = writeFile(QStringLiteral("posts.jsonl"), posts);
    const Outcome untrained = json({QStringLiteral("classify"), QStringLiteral("--input"), input});
    EXPECT_EQ(untrained.exitCode, 1);
    EXPECT_TRUE(untrained.words.contains(QStringLiteral("trained"))) << untrained.words.toStdString();
    EXPECT_EQ(json({QStringLiteral("train")}).exitCode, 1) << "no closed cases yet";
    EXPECT_EQ(json({QStringLiteral("classify")}).exitCode, 2);
    EXPECT_EQ(json({QStringLiteral("claims")}).exitCode, 2);
    EXPECT_EQ(json({QStringLiteral("claims"), QStringLiteral("import")}).exitCode, 2);
}

TEST_F(RoutingCommands, FindPostsThatMakeAKnownClaim) {
    const QString claims = writeFile(
        QStringLiteral("claims.jsonl"),
        R"({"id":"c1","title":"双鸭山出租车全部停运","verdict":"false","clarification":"正常营运","source":"交通局"})"
        "\n"
        R"({"id":"c2","title":"喝大蒜水能治愈流感","verdict":"false"})");
    EXPECT_EQ(
        json({QStringLiteral("claims"), QStringLiteral("import"), claims}).objects().at(0)[QStringLiteral("added")], 2);
    EXPECT_EQ(
        json({QStringLiteral("claims"), QStringLiteral("import"), claims}).objects().at(0)[QStringLiteral("unchanged")],
        2);
    const QByteArray told = R"({"id":"1","title":"","body":"通知：双鸭山的出租车明天起全部停运"})"
                            "\n"
                            R"({"id":"2","title":"羊汤","body":"哪家地道？"})"
                            "\n";
    const auto found =
        json({QStringLiteral("claims"), QStringLiteral("match"), QStringLiteral("--input"), QStringLiteral("-")}, told)
            .objects();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0][QStringLiteral("post")].toString(), QStringLiteral("1"));
    EXPECT_EQ(found[0][QStringLiteral("claim")].toString(), QStringLiteral("c1"));
    EXPECT_GT(found[0][QStringLiteral("score")].toDouble(), 0.36);
    ASSERT_EQ(run({QStringLiteral("import"), writeFile(QStringLiteral("told.jsonl"), told)}).exitCode, 0);
    EXPECT_EQ(json({QStringLiteral("claims"), QStringLiteral("mark")}).objects().at(0)[QStringLiteral("found")], 1);
    EXPECT_EQ(json({QStringLiteral("claims"), QStringLiteral("mark")}).objects().at(0)[QStringLiteral("found")], 0);
    EXPECT_EQ(json({QStringLiteral("claims"), QStringLiteral("list")}).objects().size(), 2U);
    EXPECT_EQ(json({QStringLiteral("claims"), QStringLiteral("back")}).exitCode, 0);
}

}  // namespace

}  // namespace zhiban
