// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/rules/preview_rule.h"

#include "tests/core/operations/rules/rules_fixture.h"

namespace zhiban::testing {
namespace {

class PreviewingARule : public RulesTest {
  protected:
    Result<RulePreview> preview(const Rule& rule, const PreviewPosts& posts) {
        return previewRule(rule, {}, posts, clock_.now(), Cancellation());
    }
};

TEST_F(PreviewingARule, ReadsTheNewestPostsWithTheirSources) {
    for (int i = 0; i < 5; ++i) {
        clock_.advance(std::chrono::minutes(1));
        receive(QString::number(i), {}, i == 4 ? QStringLiteral("video") : QStringLiteral("board"));
    }
    const auto posts = valueOf(ReadPreviewPosts{3}.run(*session_));
    ASSERT_EQ(posts->posts.size(), 3U);
    EXPECT_EQ(posts->posts[0].post.body, QStringLiteral("4"));
    EXPECT_EQ(posts->posts[0].sourceKey, QStringLiteral("video"));
    EXPECT_EQ(posts->posts[2].post.body, QStringLiteral("2"));
    EXPECT_EQ(valueOf(ReadPreviewPosts{}.run(*session_))->posts.size(), 5U);
}

TEST_F(PreviewingARule, AnswersTheHitsNewestFirstWithWhereTheyStand) {
    const PostId first = receive(QStringLiteral("路灯不亮"));
    receive(QStringLiteral("羊汤"));
    clock_.advance(std::chrono::minutes(1));
    const PostId second = receive(QStringLiteral("修路灯"));
    const auto posts = valueOf(ReadPreviewPosts{}.run(*session_));
    const RulePreview found = valueOf(preview(ruleFor(QStringLiteral("灯"), {QStringLiteral("路灯")}), *posts));
    EXPECT_EQ(found.looked, 3);
    EXPECT_EQ(found.hits, (std::vector<PostId>{second, first}));
    ASSERT_EQ(found.newest.size(), 2U);
    ASSERT_EQ(found.newest[0].hits.size(), 1U);
    // The title is empty: the body begins behind the newline.
    EXPECT_EQ(found.newest[0].hits[0].spans, (std::vector<Span>{{2, 2}}));
    EXPECT_EQ(found.newest[0].level, Level::Yellow);
}

TEST_F(PreviewingARule, ShowsFiftyAndCountsAll) {
    PreviewPosts posts;
    for (int i = 0; i < 60; ++i) {
        PreviewPosts::One one;
        one.post.id = PostId{100 - i};
        one.post.body = QStringLiteral("路灯");
        posts.posts.push_back(one);
    }
    const RulePreview found = valueOf(preview(ruleFor(QStringLiteral("灯"), {QStringLiteral("路灯")}), posts));
    EXPECT_EQ(found.hits.size(), 60U);
    EXPECT_EQ(found.newest.size(), 50U);
    EXPECT_TRUE(found.swallowsEverything());
}

TEST_F(PreviewingARule, TriesARuleThatIsMutedOrOver) {
    const PostId post = receive(QStringLiteral("路灯"));
    Rule rule = ruleFor(QStringLiteral("灯"), {QStringLiteral("路灯")});
    rule.active = false;
    rule.mutedUntil = clock_.now() + std::chrono::hours(1);
    rule.expires = clock_.now() - std::chrono::hours(1);
    const auto posts = valueOf(ReadPreviewPosts{}.run(*session_));
    EXPECT_EQ(valueOf(preview(rule, *posts)).hits, std::vector<PostId>{post});
}

TEST_F(PreviewingARule, SaysWhyItCannotBeTried) {
    EXPECT_EQ(preview(ruleFor(QStringLiteral("灯"), {}), {}).error().kind, ErrorKind::Invalid);
}

TEST_F(PreviewingARule, StopsWhenItIsNotWantedAnyMore) {
    receive(QStringLiteral("路灯"));
    const auto posts = valueOf(ReadPreviewPosts{}.run(*session_));
    const Cancellation cancelled;
    cancelled.cancel();
    const auto found =
        previewRule(ruleFor(QStringLiteral("灯"), {QStringLiteral("路灯")}), {}, *posts, clock_.now(), cancelled);
    EXPECT_EQ(found.error().kind, ErrorKind::Cancelled);
}

TEST(APreview, WarnsOfARuleThatTakesNearlyEverything) {
    RulePreview preview;
    preview.looked = 20;
    preview.hits.resize(16);
    EXPECT_FALSE(preview.swallowsEverything()) << "four of five is not more than four of five";
    preview.hits.resize(17);
    EXPECT_TRUE(preview.swallowsEverything());
    preview.looked = 19;
    preview.hits.resize(19);
    EXPECT_FALSE(preview.swallowsEverything()) << "too few to judge by";
}

}  // namespace
}  // namespace zhiban::testing
