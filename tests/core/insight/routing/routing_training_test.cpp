// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/routing/routing_training.h"

#include <gtest/gtest.h>

#include <QFile>

#include "tests/support/labelled_posts.h"

namespace zhiban::testing {
namespace {

TrainedRouting trained(const std::vector<LabelledPost>& posts) {
    Result<TrainedRouting> result = trainRouting(posts, Cancellation());
    EXPECT_TRUE(result.has_value());
    return std::move(*result);
}

TEST(RoutingTraining, TellsKindsApartAndIsSureOfThem) {
    const TrainedRouting routing = trained(labelledPosts(300));
    EXPECT_EQ(routing.report.examples, 300);
    EXPECT_EQ(routing.report.right, 300);
    EXPECT_EQ(routing.report.sureRight, routing.report.sure);
    EXPECT_GT(routing.report.sure, 250);
    const CategorySuggestion said =
        routing.model->suggest(QStringLiteral("我家暖气不热"), QStringLiteral("室温太低了"));
    EXPECT_EQ(said.category, QStringLiteral("供暖"));
    EXPECT_TRUE(said.sure);
    EXPECT_GT(said.confidence, 0.9);
}

TEST(RoutingTraining, ReportsWhatItGetsWrongAndIsSureOfLess) {
    const TrainedRouting routing = trained(labelledPosts(300, 4));
    EXPECT_LT(routing.report.right, 240);
    EXPECT_EQ(routing.report.sure, 0) << "a quarter is wrong, so nothing is sure";
    EXPECT_FALSE(routing.model->suggest(QStringLiteral("暖气不热"), QStringLiteral("室温太低")).sure);
    EXPECT_LT(routing.report.macroF1(), 0.85);
}

TEST(RoutingTraining, GivesReasonsInTheWordsOfThePost) {
    const TrainedRouting routing = trained(labelledPosts(300));
    const QString body = QStringLiteral("领导您好，昨晚施 工 噪 音一直不停，吵得睡不着。");
    const CategorySuggestion said = routing.model->suggest({}, body);
    EXPECT_EQ(said.category, QStringLiteral("噪音"));
    ASSERT_FALSE(said.reasons.isEmpty());
    EXPECT_LE(said.reasons.size(), 5);
    for (const QString& reason : said.reasons) {
        EXPECT_TRUE(body.contains(reason)) << reason.toStdString();
        EXPECT_GT(reason.size(), 1);
    }
}

TEST(RoutingTraining, IsNotSureOfAPostWithoutAnyKnownWord) {
    const TrainedRouting routing = trained(labelledPosts(300));
    EXPECT_FALSE(routing.model->suggest({}, QStringLiteral("xyzzy")).sure);
    EXPECT_FALSE(routing.model->suggest({}, {}).sure);
    EXPECT_TRUE(routing.model->suggest({}, {}).reasons.isEmpty());
}

TEST(RoutingTraining, OfTheSamePostsGivesTheSameModel) {
    const std::vector<LabelledPost> posts = labelledPosts(120, 7);
    EXPECT_EQ(trained(posts).model->toBytes(), trained(posts).model->toBytes());
    EXPECT_EQ(trained(posts).report, trained(posts).report);
}

TEST(RoutingTraining, WorksWithTwoLabels) {
    std::vector<LabelledPost> posts;
    for (const LabelledPost& post : labelledPosts(300)) {
        if (post.label != QStringLiteral("噪音")) {
            posts.push_back(post);
        }
    }
    const TrainedRouting routing = trained(posts);
    EXPECT_EQ(routing.report.right, 200);
    EXPECT_EQ(routing.model->suggest(QStringLiteral("路灯不亮"), {}).category, QStringLiteral("路灯"));
    EXPECT_EQ(routing.model->suggest(QStringLiteral("暖气不热"), {}).category, QStringLiteral("供暖"));
}

TEST(RoutingTraining, RefusesTooFewPostsAndOneLabelAlone) {
    const auto subject = [](const std::vector<LabelledPost>& posts) {
        return trainRouting(posts, Cancellation()).error().subject;
    };
    EXPECT_EQ(subject({}), QStringLiteral("routing.too-few-examples"));
    EXPECT_EQ(subject(labelledPosts(fewestExamples - 1)), QStringLiteral("routing.too-few-examples"));
    std::vector<LabelledPost> alike = labelledPosts(60);
    for (LabelledPost& post : alike) {
        post.label = QStringLiteral("一样");
    }
    EXPECT_EQ(subject(alike), QStringLiteral("routing.too-few-examples"));
}

TEST(RoutingTraining, StopsWhenItIsCancelled) {
    Cancellation cancelled;
    cancelled.cancel();
    EXPECT_EQ(trainRouting(labelledPosts(60), cancelled).error().kind, ErrorKind::Cancelled);
}

TEST(RoutingModelBytes, ReadBackAsTheSameModel) {
    const TrainedRouting routing = trained(labelledPosts(150));
    const auto read = RoutingModel::fromBytes(routing.model->toBytes());
    ASSERT_TRUE(read.has_value());
    for (const LabelledPost& post : labelledPosts(30)) {
        EXPECT_EQ((*read)->suggest(post.title, post.body), routing.model->suggest(post.title, post.body));
    }
    EXPECT_EQ((*read)->toBytes(), routing.model->toBytes());
}

TEST(RoutingModelBytes, ThatAreCutOrNotOursAreRefused) {
    const QByteArray bytes = trained(labelledPosts(60)).model->toBytes();
    for (const qsizetype length : {qsizetype(0), qsizetype(3), qsizetype(11), bytes.size() / 2, bytes.size() - 1}) {
        const auto read = RoutingModel::fromBytes(bytes.first(length));
        ASSERT_FALSE(read.has_value()) << length;
        EXPECT_EQ(read.error().subject, QStringLiteral("routing.model-damaged"));
    }
    EXPECT_FALSE(RoutingModel::fromBytes(QByteArray(4'000, 'x')).has_value());
    QByteArray newer = bytes;
    newer[7] = 9;
    EXPECT_EQ(RoutingModel::fromBytes(newer).error().subject, QStringLiteral("routing.model-newer"));
}

}  // namespace
}  // namespace zhiban::testing
