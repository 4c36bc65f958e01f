// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QStringEncoder>

#include "tests/core/intake/collecting_sink.h"

namespace zhiban::testing {
namespace {

Reading readLines(const QByteArray& bytes, const ReadOptions& options = testOptions()) {
    return readBytes(bytes, QStringLiteral("jsonl"), options);
}

std::vector<QString> subjects(const Reading& reading) {
    std::vector<QString> result;
    for (const QuarantinedItem& item : reading.sink.refused) {
        result.push_back(item.subject);
    }
    return result;
}

TEST(Jsonl, ReadsEveryField) {
    const Reading reading = readLines(
        R"({"id":"p1","url":"https://board.example/p1","title":"路灯坏了","body":"三天没亮","author":"老王",)"
        R"("published":"2026-03-02T09:30:00+08:00","place":"青河街","likes":12,"source":"留言板","category":"城建","extra":[1,{"a":2}]})"
        "\n");
    ASSERT_TRUE(reading.result.has_value());
    ASSERT_EQ(reading.sink.posts.size(), 1u);
    IncomingPost expected;
    expected.sourceKey = expected.sourceName = QStringLiteral("留言板");
    expected.externalId = QStringLiteral("p1");
    expected.url = QStringLiteral("https://board.example/p1");
    expected.title = QStringLiteral("路灯坏了");
    expected.body = QStringLiteral("三天没亮");
    expected.author = QStringLiteral("老王");
    expected.published = fromMilliseconds(1'772'415'000'000);
    expected.place = QStringLiteral("青河街");
    expected.category = QStringLiteral("城建");
    expected.likes = 12;
    EXPECT_EQ(reading.sink.posts.front(), expected);
    EXPECT_EQ(reading.result->posts, 1);
    EXPECT_EQ(reading.result->refused, 0);
}

TEST(Jsonl, TakesAPostWhoseCategoryIsNoText) {
    const Reading reading = readLines("{\"id\":\"1\",\"body\":\"水\",\"category\":[\"a\",{\"b\":1}]}\n");
    ASSERT_EQ(reading.sink.posts.size(), 1u);
    EXPECT_EQ(reading.sink.posts.front().category, QString());
}

TEST(Jsonl, ReadsFieldsUnderOtherNames) {
    ReadOptions options = testOptions();
    options.mapping = *parseMapping({QStringLiteral("body=text"), QStringLiteral("author=u"),
                                     QStringLiteral("published=time"), QStringLiteral("likes=up")});
    const Reading reading = readLines(
        R"({"id":"k1","time":"2026-03-01T10:31","u":"u77","text":"供暖了","up":3,"body":"not this"})", options);
    ASSERT_EQ(reading.sink.posts.size(), 1u);
    const IncomingPost& post = reading.sink.posts.front();
    EXPECT_EQ(post.body, QStringLiteral("供暖了"));
    EXPECT_EQ(post.author, QStringLiteral("u77"));
    EXPECT_EQ(post.likes, 3);
    EXPECT_EQ(post.published, fromMilliseconds(1'772'332'260'000)) << "a time without zone is China's";
    EXPECT_EQ(post.doubts, Doubt::None);
    EXPECT_EQ(post.sourceKey, QStringLiteral("test"));
}

TEST(Jsonl, FillsTwoFieldsFromOneColumn) {
    ReadOptions options = testOptions();
    options.mapping = *parseMapping({QStringLiteral("title=text"), QStringLiteral("body=text")});
    const Reading reading = readLines(R"({"id":1,"text":"积水"})", options);
    ASSERT_EQ(reading.sink.posts.size(), 1u);
    EXPECT_EQ(reading.sink.posts.front().title, reading.sink.posts.front().body);
}

TEST(Jsonl, KeepsTheDigitsOfBigIds) {
    const Reading reading = readLines(
        "{\"id\":9007199254740993,\"body\":\"a\"}\n{\"id\":18446744073709551617,\"body\":\"b\"}\n"
        "{\"id\":-0.50,\"body\":\"c\"}\n{\"id\":\"007\",\"body\":\"d\"}");
    ASSERT_EQ(reading.sink.posts.size(), 4u);
    EXPECT_EQ(reading.sink.posts[0].externalId, QStringLiteral("9007199254740993"));
    EXPECT_EQ(reading.sink.posts[1].externalId, QStringLiteral("18446744073709551617"));
    EXPECT_EQ(reading.sink.posts[2].externalId, QStringLiteral("-0.50"));
    EXPECT_EQ(reading.sink.posts[3].externalId, QStringLiteral("007"));
}

TEST(Jsonl, NamesAPostWithoutIdByItsContent) {
    const QByteArray lines = "{\"body\":\"停电\"}\n{\"body\":\"停水\"}\n{\"id\":null,\"body\":\"停电\"}\n";
    const Reading first = readLines(lines);
    const Reading second = readLines(lines);
    ASSERT_EQ(first.sink.posts.size(), 3u);
    EXPECT_FALSE(first.sink.posts[0].externalId.isEmpty());
    EXPECT_NE(first.sink.posts[0].externalId, first.sink.posts[1].externalId);
    EXPECT_EQ(first.sink.posts[0].externalId, first.sink.posts[2].externalId);
    EXPECT_EQ(first.sink.posts, second.sink.posts);
}

TEST(Jsonl, RefusesWhatIsNoPostAndGoesOn) {
    const Reading reading = readLines(
        "{\"id\":1,\"body\":\"eins\"}\nnot json\n[1,2]\n{\"id\":2,\"title\":\" "
        "\",\"body\":\"\"}\n{\"id\":3,\"body\":{}}\n"
        "{\"id\":4,\"body\":\"open\n{\"id\":5,\"body\":\"a\"} trailing\n\"text\"\n{\"id\":01,\"body\":\"a\"}\n"
        "{\"id\":6,\"body\":\"sechs\"}");
    ASSERT_TRUE(reading.result.has_value());
    EXPECT_EQ(reading.result->posts, 2);
    EXPECT_EQ(reading.result->refused, 8);
    const std::vector<QString> expected{QStringLiteral("jsonl.not-json"),   QStringLiteral("jsonl.not-object"),
                                        QStringLiteral("jsonl.no-text"),    QStringLiteral("jsonl.wrong-type"),
                                        QStringLiteral("jsonl.not-json"),   QStringLiteral("jsonl.not-json"),
                                        QStringLiteral("jsonl.not-object"), QStringLiteral("jsonl.not-json")};
    EXPECT_EQ(subjects(reading), expected);
    const QuarantinedItem& item = reading.sink.refused.front();
    EXPECT_EQ(item.origin, QStringLiteral("test-input:2"));
    EXPECT_EQ(item.raw, QByteArray("not json"));
    EXPECT_EQ(item.rawSize, 8);
    EXPECT_EQ(item.connector, QStringLiteral("jsonl"));
    EXPECT_EQ(item.sourceKey, QStringLiteral("test"));
    EXPECT_EQ(item.at, testOptions().now);
}

TEST(Jsonl, SurvivesDeepNesting) {
    const QByteArray deep = "{\"id\":1,\"body\":\"a\",\"x\":" + QByteArray(200'000, '[') + "\n";
    const QByteArray flat = "{\"id\":2,\"body\":\"b\",\"x\":" + QByteArray(40, '[') + QByteArray(40, ']') + "}\n";
    const Reading reading = readLines(deep + flat);
    EXPECT_EQ(subjects(reading), std::vector<QString>{QStringLiteral("jsonl.too-deep")});
    ASSERT_EQ(reading.sink.posts.size(), 1u);
    EXPECT_EQ(reading.sink.posts.front().externalId, QStringLiteral("2"));
}

TEST(Jsonl, LetsTheLastOfTwoEqualNamesCount) {
    const Reading reading = readLines(R"({"id":1,"body":"first","body":"second"})");
    ASSERT_EQ(reading.sink.posts.size(), 1u);
    EXPECT_EQ(reading.sink.posts.front().body, QStringLiteral("second"));
}

TEST(Jsonl, UnderstandsEscapes) {
    const Reading reading = readLines(R"({"\u0069d":"a\/b","body":"\u7535\t\"\\\b\ud83d\ude0a\n\u00e9","title":"ok"})");
    ASSERT_EQ(reading.sink.posts.size(), 1u);
    EXPECT_EQ(reading.sink.posts.front().externalId, QStringLiteral("a/b"));
    EXPECT_EQ(reading.sink.posts.front().body, QStringLiteral(u"电\t\"\\\uFFFD😊\né"));
    EXPECT_EQ(reading.sink.posts.front().doubts, Doubt::DateMissing | Doubt::ControlCharacters);
}

TEST(Jsonl, MarksHalfCharactersAndNuls) {
    const QByteArray nul("{\"id\":2,\"body\":\"a\0b\",\"published\":\"2026-03-01\"}", 46);
    const Reading reading = readLines("{\"id\":1,\"body\":\"x\\ud83dy\",\"published\":\"2026-03-01\"}\n" + nul +
                                      "\n{\"id\":3,\"body\":\"\\u0000\\ude0a\",\"published\":\"2026-03-01\"}\n");
    ASSERT_EQ(reading.sink.posts.size(), 3u);
    EXPECT_EQ(reading.sink.posts[0].body, QStringLiteral(u"x\uFFFDy"));
    EXPECT_EQ(reading.sink.posts[0].doubts, Doubt::Encoding);
    EXPECT_EQ(reading.sink.posts[1].body, QStringLiteral(u"a\uFFFDb"));
    EXPECT_EQ(reading.sink.posts[1].doubts, Doubt::ControlCharacters);
    EXPECT_EQ(reading.sink.posts[2].body, QStringLiteral(u"\uFFFD\uFFFD"));
    EXPECT_EQ(reading.sink.posts[2].doubts, Doubt::Encoding | Doubt::ControlCharacters);
}

TEST(Jsonl, KeepsDamagedUtf8WithAMark) {
    const Reading reading = readLines("{\"id\":1,\"body\":\"路灯\xE5\x9D坏了\",\"published\":\"2026-03-01\"}\n");
    ASSERT_EQ(reading.sink.posts.size(), 1u);
    EXPECT_TRUE(reading.sink.posts.front().body.startsWith(QStringLiteral(u"路灯\uFFFD")));
    EXPECT_TRUE(reading.sink.posts.front().body.endsWith(QStringLiteral("坏了")));
    EXPECT_EQ(reading.sink.posts.front().doubts, Doubt::Encoding);
}

TEST(Jsonl, ReadsALineOfGb18030AmongUtf8) {
    // 噪音扰民 in GB18030.
    const Reading reading = readLines(
        "{\"id\":1,\"body\":\"\xD4\xEB\xD2\xF4\xC8\xC5\xC3\xF1\",\"published\":\"2026-03-01\"}\n"
        "{\"id\":2,\"body\":\"噪音扰民\",\"published\":\"2026-03-01\"}\n");
    ASSERT_EQ(reading.sink.posts.size(), 2u);
    EXPECT_EQ(reading.sink.posts[0].body, reading.sink.posts[1].body);
    EXPECT_EQ(reading.sink.posts[0].doubts, Doubt::Encoding);
    EXPECT_EQ(reading.sink.posts[1].doubts, Doubt::None);
}

TEST(Jsonl, ReadsADeclaredCharset) {
    ReadOptions options = testOptions();
    options.charset = "gbk";
    const Reading reading =
        readLines("{\"id\":1,\"body\":\"\xD4\xEB\xD2\xF4\",\"published\":\"2026-03-01\"}\n", options);
    ASSERT_EQ(reading.sink.posts.size(), 1u);
    EXPECT_EQ(reading.sink.posts.front().body, QStringLiteral("噪音"));
    EXPECT_EQ(reading.sink.posts.front().doubts, Doubt::None);
}

TEST(Jsonl, ReadsUtf16WithAByteOrderMark) {
    const QString lines = QStringLiteral("{\"id\":1,\"body\":\"停电\"}\n{\"id\":2,\"body\":\"停水😊\"}\n");
    const QByteArray little = "\xFF\xFE" + QByteArray(QStringEncoder("UTF-16LE").encode(lines));
    const QByteArray big = "\xFE\xFF" + QByteArray(QStringEncoder("UTF-16BE").encode(lines));
    for (const QByteArray& bytes : {little, big}) {
        const Reading reading = readLines(bytes);
        ASSERT_EQ(reading.sink.posts.size(), 2u);
        EXPECT_EQ(reading.sink.posts[1].body, QStringLiteral("停水😊"));
    }
}

TEST(Jsonl, MarksDoubtfulDates) {
    const Reading reading = readLines(
        "{\"id\":1,\"body\":\"a\"}\n{\"id\":2,\"body\":\"a\",\"published\":\"gestern\"}\n"
        "{\"id\":3,\"body\":\"a\",\"published\":\"2099-01-01\"}\n{\"id\":4,\"body\":\"a\",\"published\":0}\n"
        "{\"id\":5,\"body\":\"a\",\"published\":1772432000}\n{\"id\":6,\"body\":\"a\",\"published\":\"1970-01-01\"}\n");
    ASSERT_EQ(reading.sink.posts.size(), 6u);
    EXPECT_EQ(reading.sink.posts[0].doubts, Doubt::DateMissing);
    EXPECT_EQ(reading.sink.posts[1].doubts, Doubt::DateUnreadable);
    EXPECT_EQ(reading.sink.posts[2].doubts, Doubt::DateImplausible);
    EXPECT_EQ(reading.sink.posts[3].doubts, Doubt::DateUnreadable);
    EXPECT_EQ(reading.sink.posts[4].published, fromMilliseconds(1'772'432'000'000));
    EXPECT_EQ(reading.sink.posts[5].doubts, Doubt::DateImplausible);
}

TEST(Jsonl, QuarantinesTheBeginningOfAHugeLine) {
    const QByteArray huge = "{\"id\":1,\"body\":\"" + QByteArray(17 * 1024 * 1024, 'x') + "\"}";
    const Reading reading = readLines("{\"id\":0,\"body\":\"a\"}\n" + huge + "\n{\"id\":2,\"body\":\"b\"}\n");
    EXPECT_EQ(reading.sink.posts.size(), 2u);
    ASSERT_EQ(subjects(reading), std::vector<QString>{QStringLiteral("jsonl.line-too-long")});
    EXPECT_EQ(reading.sink.refused.front().rawSize, huge.size());
    EXPECT_EQ(reading.sink.refused.front().raw, huge.left(1024 * 1024));
}

TEST(Jsonl, AcceptsByteOrderMarkBlankLinesAndWindowsLineEnds) {
    const Reading reading = readLines("\xEF\xBB\xBF{\"id\":1,\"body\":\"a\"}\r\n\r\n  \n{\"id\":2,\"body\":\"b\"}\r\n");
    EXPECT_EQ(reading.sink.posts.size(), 2u);
    EXPECT_TRUE(reading.sink.refused.empty());
}

TEST(Jsonl, StopsWhenTheSinkFailsAndWhenCancelled) {
    QBuffer buffer;
    buffer.setData(QByteArray("{\"id\":1,\"body\":\"a\"}\n").repeated(10));
    buffer.open(QIODevice::ReadOnly);
    CollectingSink full;
    full.failAfter = 3;
    const auto refused = readInput(buffer, QString(), QStringLiteral("jsonl"), testOptions(), full, Cancellation());
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().subject, QStringLiteral("store.full"));
    EXPECT_EQ(full.posts.size(), 3u);

    buffer.seek(0);
    const Cancellation cancelled;
    cancelled.cancel();
    CollectingSink sink;
    const auto stopped = readInput(buffer, QString(), QStringLiteral("jsonl"), testOptions(), sink, cancelled);
    ASSERT_FALSE(stopped.has_value());
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
    EXPECT_LE(sink.posts.size(), 1u);
}

TEST(Mapping, RefusesUnknownFieldsAndBadSyntax) {
    EXPECT_EQ(parseMapping({QStringLiteral("colour=red")}).error().subject, QStringLiteral("mapping.unknown-field"));
    EXPECT_EQ(parseMapping({QStringLiteral("body")}).error().subject, QStringLiteral("mapping.syntax"));
    EXPECT_EQ(parseMapping({QStringLiteral("body=")}).error().subject, QStringLiteral("mapping.syntax"));
}

}  // namespace
}  // namespace zhiban::testing
