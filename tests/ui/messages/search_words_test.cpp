// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/search_words.h"

#include <gtest/gtest.h>

namespace zhiban {
namespace {

QStringList found(const QString& text, const QString& search) {
    QStringList words;
    for (const Span& span : spansOfWords(text, wordsOf(search))) {
        words.append(text.mid(span.start, span.length));
    }
    return words;
}

TEST(SearchWords, AreSeparatedByBlanksAndQuotesKeepThem) {
    const QString bridge = QString::fromUtf8("井盖  “broken lamp”\t\"a b\" 桥");
    EXPECT_EQ(wordsOf(bridge), (QStringList{QString::fromUtf8("井盖"), QStringLiteral("broken lamp"),
                                            QStringLiteral("a b"), QString::fromUtf8("桥")}));
    EXPECT_EQ(wordsOf(QStringLiteral("  \" \" ")), QStringList());
    EXPECT_EQ(wordsOf(QStringLiteral("lamp\"open")), (QStringList{QStringLiteral("lamp"), QStringLiteral("open")}));
}

TEST(SearchWords, AreFoundHoweverTheyAreWritten) {
    EXPECT_EQ(found(QString::fromUtf8("道路積水，路灯Ｌａｍｐ坏了"), QString::fromUtf8("积水 lamp")),
              (QStringList{QString::fromUtf8("積水"), QString::fromUtf8("Ｌａｍｐ")}));
    EXPECT_EQ(found(QString::fromUtf8("浙A12345 又来了"), QStringLiteral("a12345")),
              QStringList{QStringLiteral("A12345")});
    EXPECT_EQ(found(QString::fromUtf8("井\u200B盖"), QString::fromUtf8("井盖")),
              QStringList{QString::fromUtf8("井\u200B盖")});
}

TEST(SearchWords, LightEveryPlaceOnceAndJoinWhatTouches) {
    EXPECT_EQ(spansOfWords(QStringLiteral("aaaa b"), {QStringLiteral("aa"), QStringLiteral("a")}),
              (std::vector<Span>{{0, 4}}));
    EXPECT_EQ(spansOfWords(QStringLiteral("text"), {QString(), QStringLiteral("zz")}), std::vector<Span>{});
    EXPECT_EQ(joinedSpans({{5, 2}, {0, 3}}, {{2, 2}, {7, 1}}), (std::vector<Span>{{0, 4}, {5, 3}}));
}

}  // namespace
}  // namespace zhiban
