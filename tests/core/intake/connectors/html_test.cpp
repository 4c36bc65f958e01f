// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QStringEncoder>

#include "core/intake/connectors/html/page_facts.h"
#include "tests/core/intake/collecting_sink.h"

namespace zhiban::testing {
namespace {

const QString kPage = QStringLiteral(
    R"(<!DOCTYPE html><html lang="zh-CN"><head><meta charset="gb2312"><title>停水通知 - 青河网</title>)"
    R"(<meta property="og:title" content="停水通知"><meta name="author" content="供水公司">)"
    R"(<meta property="article:published_time" content="2026-03-02T14:05:00+08:00">)"
    R"(<meta property="og:image" content="https://p.example/1.jpg"><link rel="canonical" href="https://n.example/1">)"
    R"(</head><body><nav>首页 新闻</nav><article><h1>停水通知</h1><p>明日停水。</p><script>x()</script></article>)"
    R"(<footer>版权</footer></body></html>)");

TEST(Html, ReadsTheArticleOfAPageAndWhatThePageSaysOfItself) {
    const PageFacts facts = readPage(kPage);
    EXPECT_EQ(facts.title, QStringLiteral("停水通知"));
    EXPECT_EQ(facts.text, QStringLiteral("停水通知\n\n明日停水。"));
    EXPECT_EQ(facts.author, QStringLiteral("供水公司"));
    EXPECT_EQ(facts.address, QStringLiteral("https://n.example/1"));
    EXPECT_EQ(facts.language, QStringLiteral("zh-CN"));
    EXPECT_EQ(facts.published, QStringLiteral("2026-03-02T14:05:00+08:00"));
    EXPECT_EQ(facts.pictures, QStringList{QStringLiteral("https://p.example/1.jpg")});
}

TEST(Html, ReadsTheCharsetThePageDeclares) {
    const Reading reading = readBytes(QStringEncoder("GB18030").encode(kPage), QStringLiteral("html"));
    ASSERT_TRUE(reading.result);
    EXPECT_EQ(reading.result->charset, "GB18030");
    EXPECT_EQ(reading.result->title, QStringLiteral("停水通知"));
    ASSERT_EQ(reading.sink.posts.size(), 1U);
    EXPECT_EQ(reading.sink.posts.front().doubts, Doubt::None);
    EXPECT_EQ(reading.sink.posts.front().published, fromMilliseconds(1'772'431'500'000));
}

TEST(Html, MarksAPageWhoseHeaderAndDeclarationDisagree) {
    ReadOptions options = testOptions();
    options.charset = QByteArrayLiteral("utf-8");
    const Reading reading = readBytes(QStringEncoder("GB18030").encode(kPage), QStringLiteral("html"), options);
    ASSERT_EQ(reading.sink.posts.size(), 1U);
    EXPECT_EQ(reading.sink.posts.front().title, QStringLiteral("停水通知"));
    EXPECT_TRUE(hasDoubt(reading.sink.posts.front().doubts, Doubt::Encoding));
}

TEST(Html, UnderstandsAPageMadeToHurtNoFurtherThanItsWords) {
    const Reading reading = readBytes("<p>word" + QByteArray("<b>").repeated(200'000) + "more", QStringLiteral("html"));
    ASSERT_EQ(reading.sink.posts.size(), 1U);
    EXPECT_TRUE(reading.sink.posts.front().body.contains(QStringLiteral("word")));
}

TEST(Html, KeepsWhatIsNoPage) {
    for (const auto& [bytes, subject] :
         {std::pair{QByteArray("plain"), "page.not-a-page"}, std::pair{QByteArray("<p></p>"), "page.no-text"}}) {
        const Reading reading = readBytes(bytes, QStringLiteral("html"));
        ASSERT_FALSE(reading.result);
        EXPECT_EQ(reading.result.error().subject.toStdString(), subject);
        EXPECT_EQ(reading.sink.refused.size(), 1U);
    }
}

}  // namespace
}  // namespace zhiban::testing
