// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/hit_text.h"

#include <gtest/gtest.h>

namespace zhiban {
namespace {

Post postOf(const QString& title, const QString& body) {
    Post post;
    post.title = title;
    post.body = body;
    return post;
}

Hit hitOn(std::vector<Span> spans) {
    Hit hit;
    hit.spans = std::move(spans);
    return hit;
}

QStringList lit(const LitText& text) {
    QStringList words;
    for (const Span& span : text.spans) {
        words.append(text.text.mid(span.start, span.length));
    }
    return words;
}

TEST(HitText, MergesOverlappingSpansOfSeveralRules) {
    EXPECT_EQ(mergedSpans({hitOn({{5, 3}, {20, 2}}), hitOn({{0, 2}, {6, 4}}), hitOn({{2, 1}})}),
              (std::vector<Span>{{0, 3}, {5, 5}, {20, 2}}));
    EXPECT_TRUE(mergedSpans({}).empty());
}

TEST(HitText, DividesSpansBetweenTitleAndBody) {
    const Post post = postOf(QStringLiteral("路灯杆晃动"), QStringLiteral("大风天路灯杆左右晃动"));
    const std::vector<Span> spans{{0, 3}, {9, 3}};
    EXPECT_EQ(lit(litTitle(post, spans)), QStringList{QStringLiteral("路灯杆")});
    EXPECT_EQ(lit(litExcerpt(post, spans, 100)), QStringList{QStringLiteral("路灯杆")});
}

TEST(HitText, CutsASpanThatRunsFromTheTitleIntoTheBody) {
    const Post post = postOf(QStringLiteral("井"), QStringLiteral("盖没了"));
    const std::vector<Span> across{{0, 3}};  // 井, the line end, 盖
    EXPECT_EQ(lit(litTitle(post, across)), QStringList{QStringLiteral("井")});
    EXPECT_EQ(lit(litExcerpt(post, across, 100)), QStringList{QStringLiteral("盖")});
}

TEST(HitText, PutsTheBodyOnOneLineAndMovesSpansAlong) {
    const Post post = postOf({}, QStringLiteral("  \n灯杆\n\n  晃\t动"));
    const std::vector<Span> spans{{1 + 3, 2}, {1 + 9, 1}};
    const LitText excerpt = litExcerpt(post, spans, 100);
    EXPECT_EQ(excerpt.text, QStringLiteral("灯杆 晃 动"));
    EXPECT_EQ(lit(excerpt), (QStringList{QStringLiteral("灯杆"), QStringLiteral("晃")}));
}

TEST(HitText, BeginsNearAHitThatLiesDeepInTheText) {
    const QString before(500, QChar(u'远'));
    const Post post = postOf({}, before + QStringLiteral("灯杆晃动"));
    const LitText excerpt = litExcerpt(post, {{1 + 500, 2}}, 60);
    EXPECT_TRUE(excerpt.text.startsWith(QChar(0x2026)));
    EXPECT_EQ(lit(excerpt), QStringList{QStringLiteral("灯杆")});
    EXPECT_LT(excerpt.spans.front().start, 20);
}

TEST(HitText, DoesNotCutACharacterOfTwoUnitsInHalf) {
    const QString pole = QString::fromUcs4(U"\U0002CB31");  // one character, two units
    for (int lead = 40; lead < 60; ++lead) {
        const QString body = QString(lead, QChar(u'x')) + pole.repeated(40) + QStringLiteral("灯");
        const LitText excerpt = litExcerpt(postOf({}, body), {{1 + body.size() - 1, 1}}, 50);
        ASSERT_GT(excerpt.text.size(), 2);
        EXPECT_FALSE(excerpt.text[1].isLowSurrogate()) << lead;
        EXPECT_EQ(lit(excerpt), QStringList{QStringLiteral("灯")});
    }
}

TEST(HitText, SurvivesSpansThatPointNowhere) {
    const Post post = postOf(QStringLiteral("短"), QStringLiteral("文"));
    const std::vector<Span> wild{{-5, 3}, {0, 100}, {99, 4}, {1, 0}};
    EXPECT_EQ(lit(litTitle(post, wild)).join(QString()), QStringLiteral("短"));
    EXPECT_EQ(lit(litExcerpt(post, wild, 10)).join(QString()), QStringLiteral("文"));
    EXPECT_TRUE(litExcerpt(postOf({}, {}), wild, 10).text.isEmpty());
}

}  // namespace
}  // namespace zhiban
