// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/routing/routing_models.h"

#include <QBuffer>

#include "core/operations/cases/close_case.h"
#include "core/operations/cases/open_case.h"
#include "core/operations/cases/tell_source.h"
#include "core/operations/intake/receive_posts.h"
#include "core/operations/routing/labelled_file.h"
#include "tests/support/labelled_posts.h"
#include "tests/support/store_fixture.h"

namespace zhiban::testing {
namespace {

class RoutingModels : public StoreTest {
  protected:
    SavedRoutingModel keep(const std::vector<LabelledPost>& posts, bool given = true) {
        const TrainedRouting trained = valueOf(trainRouting(posts, Cancellation()));
        KeepRoutingModel act{trained.model, trained.report, QStringLiteral("file.jsonl"), std::nullopt};
        if (given) {
            act.given = posts;
        }
        return valueOf(act.run(*session_, context()));
    }
    std::shared_ptr<const RoutingModel> inForce() { return valueOf(ReadRoutingModel{}.run(*session_)); }
    PostId receive(const QString& body) {
        ReceivePosts batch;
        MatchedPost matched;
        matched.post.sourceKey = QStringLiteral("board");
        matched.post.externalId = QString::number(++received_);
        matched.post.body = body;
        batch.posts.push_back(std::move(matched));
        return valueOf(batch.run(*session_, context())).last;
    }
    CaseId openCase(const QString& body, const QString& category) {
        OpenCase open;
        open.posts = {receive(body)};
        open.title = body;
        open.category = category;
        return valueOf(open.run(*session_, context()));
    }
    int received_ = 0;
};

TEST_F(RoutingModels, AreNoneBeforeTheFirstTraining) {
    EXPECT_EQ(inForce(), nullptr);
    EXPECT_TRUE(valueOf(ListRoutingModels{}.run(*session_)).empty());
    EXPECT_TRUE(valueOf(ReadRoutingExamples{}.run(*session_)).empty());
}

TEST_F(RoutingModels, TheLastTrainedOneIsInForceWithItsReport) {
    const SavedRoutingModel first = keep(labelledPosts(90));
    const SavedRoutingModel second = keep(labelledPosts(120));
    EXPECT_EQ(first.version, 1);
    EXPECT_EQ(second.version, 2);
    EXPECT_TRUE(second.inForce);
    EXPECT_EQ(second.report.examples, 120);
    EXPECT_EQ(second.trainedBy, QStringLiteral("方知秋"));
    EXPECT_FALSE(valueOf(ListRoutingModels{}.run(*session_))[1].inForce);
    EXPECT_EQ(inForce()->suggest(QStringLiteral("暖气不热"), {}).category, QStringLiteral("供暖"));
}

TEST_F(RoutingModels, AFormerOneComesBackByAnAct) {
    keep(labelledPosts(90));
    const QByteArray first = inForce()->toBytes();
    keep(labelledPosts(150, 5));
    EXPECT_NE(inForce()->toBytes(), first);
    valueOf(ChooseRoutingModel{1}.run(*session_, context()));
    EXPECT_EQ(inForce()->toBytes(), first);
    const Result<Done> refused = ChooseRoutingModel{7}.run(*session_, context());
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().subject, QStringLiteral("routing.no-such-model"));
    EXPECT_EQ(inForce()->toBytes(), first) << "a refused act changes nothing";
    valueOf(session_->rebuildProjections());
    EXPECT_EQ(inForce()->toBytes(), first);
    EXPECT_EQ(valueOf(ListRoutingModels{}.run(*session_)).size(), 2U);
}

TEST_F(RoutingModels, WhatWasGivenFromOutsideGoesOnToCount) {
    keep(labelledPosts(90));
    EXPECT_EQ(valueOf(ReadRoutingExamples{}.run(*session_)).size(), 90U);
    keep(valueOf(ReadRoutingExamples{}.run(*session_)), false);
    EXPECT_EQ(valueOf(ReadRoutingExamples{}.run(*session_)).size(), 90U);
}

TEST_F(RoutingModels, ClosedCasesTeachUnderTheCategoryTheyWereClosedWith) {
    openCase(QStringLiteral("还没有办结"), QStringLiteral("路灯"));
    const CaseId closed = openCase(QStringLiteral("灯杆歪了"), QStringLiteral("路灯"));
    TellSource told;
    told.id = closed;
    told.channel = QStringLiteral("reply");
    told.text = QStringLiteral("修好了");
    valueOf(told.run(*session_, context()));
    CloseCase close;
    close.id = closed;
    close.kind = ClosingKind::Explained;
    close.reason = QStringLiteral("现场看过");
    valueOf(close.run(*session_, context()));
    const std::vector<LabelledPost> examples = valueOf(ReadRoutingExamples{}.run(*session_));
    ASSERT_EQ(examples.size(), 1U);
    EXPECT_EQ(examples[0].body, QStringLiteral("灯杆歪了"));
    EXPECT_EQ(examples[0].label, QStringLiteral("路灯"));
}

TEST(LabelledFiles, ReadBackWhatWasWritten) {
    const std::vector<LabelledPost> posts = labelledPosts(5);
    QByteArray bytes = "\n" + writeLabelledPosts(posts);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto read = valueOf(readLabelledPosts(buffer));
    ASSERT_EQ(read.size(), posts.size());
    for (size_t i = 0; i < posts.size(); ++i) {
        EXPECT_EQ(read[i].title, posts[i].title);
        EXPECT_EQ(read[i].body, posts[i].body);
        EXPECT_EQ(read[i].label, posts[i].label);
    }
}

TEST(LabelledFiles, NameTheLineThatIsNoLabelledPost) {
    const QByteArray good = R"({"title":null,"body":"路灯","label":"灯"})"
                            "\n";
    for (const char* bad : {"不是", "[]", R"({"body":"无"})", R"({"body":"无","label":" "})",
                            R"({"body":"无","label":"a","title":7})", R"({"body":3,"label":"a"})"}) {
        QByteArray bytes = good + "\n" + bad;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const auto read = readLabelledPosts(buffer);
        ASSERT_FALSE(read.has_value()) << bad;
        EXPECT_EQ(read.error().subject, QStringLiteral("routing.bad-line"));
        EXPECT_EQ(read.error().details, std::vector<QString>{QStringLiteral("3")});
    }
}

}  // namespace
}  // namespace zhiban::testing
