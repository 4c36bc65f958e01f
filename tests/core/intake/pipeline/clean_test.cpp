// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/pipeline/clean.h"

#include <gtest/gtest.h>

namespace zhiban::testing {
namespace {

const TimePoint kNow = fromMilliseconds(1'772'438'400'000);

ReadOptions options() {
    ReadOptions result;
    result.sourceKey = QStringLiteral("board");
    result.sourceName = QStringLiteral("留言板");
    result.defaultPlace = QStringLiteral("青河市");
    result.now = kNow;
    return result;
}

IncomingPost cleaned(IncomingPost post, const QString& published = QStringLiteral("2026-03-02T08:00:00Z")) {
    const ReadOptions used = options();
    PostCleaner(used).clean(post, published);
    return post;
}

TEST(Clean, FillsInWhatTheItemLeavesOpen) {
    IncomingPost post;
    post.title = QStringLiteral("停水");
    const IncomingPost result = cleaned(post);
    EXPECT_EQ(result.sourceKey, QStringLiteral("board"));
    EXPECT_EQ(result.sourceName, QStringLiteral("留言板"));
    EXPECT_EQ(result.place, QStringLiteral("青河市"));
    EXPECT_TRUE(result.externalId.startsWith(QStringLiteral("hash:")));
    EXPECT_EQ(result.doubts, Doubt::None);
}

TEST(Clean, KeepsWhatTheItemSays) {
    IncomingPost post;
    post.title = QStringLiteral("停水");
    post.sourceKey = QStringLiteral("热线");
    post.place = QStringLiteral("东街");
    post.externalId = QStringLiteral("7");
    const IncomingPost result = cleaned(post);
    EXPECT_EQ(result.sourceKey, QStringLiteral("热线"));
    EXPECT_EQ(result.sourceName, QStringLiteral("热线"));
    EXPECT_EQ(result.place, QStringLiteral("东街"));
    EXPECT_EQ(result.externalId, QStringLiteral("7"));
}

TEST(Clean, MarksDatesThatCannotBeTrue) {
    IncomingPost post;
    post.title = QStringLiteral("a");
    const std::pair<const char16_t*, Doubt> cases[] = {{u"", Doubt::DateMissing},
                                                       {u"  ", Doubt::DateMissing},
                                                       {u"neulich", Doubt::DateUnreadable},
                                                       {u"2026-02-30", Doubt::DateUnreadable},
                                                       {u"1970-01-01T00:00:00Z", Doubt::DateImplausible},
                                                       {u"1989-12-31T23:59:59Z", Doubt::DateImplausible},
                                                       {u"1990-01-01T00:00:00Z", Doubt::None},
                                                       {u"Mon, 02 Mar 0026 06:05:00 GMT", Doubt::DateImplausible},
                                                       {u"2026-03-02T08:10:00Z", Doubt::None},
                                                       {u"2026-03-02T08:10:01Z", Doubt::DateImplausible},
                                                       {u"2099-01-01", Doubt::DateImplausible}};
    for (const auto& [published, doubt] : cases) {
        EXPECT_EQ(cleaned(post, QString::fromUtf16(published)).doubts, doubt)
            << QString::fromUtf16(published).toStdString();
    }
}

TEST(Clean, ReplacesControlCharactersButNotLineEnds) {
    QString text = QStringLiteral(u"a\tb\nc\r\nd");
    EXPECT_FALSE(replaceControlCharacters(text));
    text += QChar(u'\0');
    text += QStringLiteral(u"\u0001\u007F\u0085\uFFFEé中😊");
    EXPECT_TRUE(replaceControlCharacters(text));
    EXPECT_EQ(text, QStringLiteral(u"a\tb\nc\r\nd\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDé中😊"));
}

TEST(Clean, NamesContentByAllOfItsParts) {
    IncomingPost one;
    one.title = QStringLiteral("ab");
    IncomingPost other;
    other.title = QStringLiteral("a");
    other.body = QStringLiteral("b");
    EXPECT_NE(contentId(one, {}), contentId(other, {}));
    EXPECT_NE(contentId(one, {}), contentId(one, QStringLiteral("2026-03-02")));
    EXPECT_EQ(contentId(one, {}), contentId(one, {}));
}

}  // namespace
}  // namespace zhiban::testing
