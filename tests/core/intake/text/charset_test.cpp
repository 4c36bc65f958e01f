// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/text/charset.h"

#include <gtest/gtest.h>

#include <QStringEncoder>

namespace zhiban::testing {
namespace {

QByteArray encoded(const QString& text, const char* charset) {
    return QStringEncoder(charset).encode(text);
}

const QString kSimplified =
    QStringLiteral("居民反映小区门口的路灯已经坏了一个多星期，夜间出行很不安全，请有关部门尽快处理。");
const QString kTraditional =
    QStringLiteral("居民反映社區門口的路燈已經壞了一個多星期，夜間出行很不安全，請有關部門儘快處理。");

TEST(Charset, TellsWellFormedUtf8) {
    for (const char* good : {"", "a", "é", "中", "😊", "\xEF\xBF\xBD"}) {
        EXPECT_TRUE(isValidUtf8(good)) << good;
    }
    for (const QByteArray& bad :
         {QByteArray("\x80"), QByteArray("\xC0\x80"), QByteArray("\xC1\xBF"), QByteArray("\xE0\x80\x80"),
          QByteArray("\xED\xA0\x80"), QByteArray("\xF4\x90\x80\x80"), QByteArray("\xF8\x88\x80\x80\x80"),
          QByteArray("\xE4\xB8"), QByteArray("\xFF"), QByteArray("a\xC3")}) {
        EXPECT_FALSE(isValidUtf8(bad)) << bad.toHex().toStdString();
    }
}

TEST(Charset, KnowsNamesAndTheirSupersets) {
    EXPECT_EQ(canonicalCharset("GB2312"), QByteArray("GB18030"));
    EXPECT_EQ(canonicalCharset(" gbk "), QByteArray("GB18030"));
    EXPECT_EQ(canonicalCharset("utf8"), QByteArray("UTF-8"));
    EXPECT_EQ(canonicalCharset("ISO-8859-1"), QByteArray("windows-1252"));
    EXPECT_EQ(canonicalCharset("klingon"), QByteArray());
    EXPECT_EQ(canonicalCharset(""), QByteArray());
}

TEST(Charset, RecoversChineseInEveryUsualCharset) {
    EXPECT_EQ(recoverText(encoded(kSimplified, "GB18030")).text, kSimplified);
    EXPECT_EQ(recoverText(encoded(kTraditional, "Big5")).text, kTraditional);
    EXPECT_EQ(recoverText(kSimplified.toUtf8()).text, kSimplified);
    EXPECT_FALSE(recoverText(kSimplified.toUtf8()).doubtful);
    EXPECT_TRUE(recoverText(encoded(kSimplified, "GB18030")).doubtful);
    EXPECT_EQ(recoverText(encoded(QStringLiteral("路灯"), "GB18030")).text, QStringLiteral("路灯"));
}

TEST(Charset, DecodesDocumentsByTheFirstNameThatFits) {
    const QByteArray gb = encoded(kSimplified, "GB18030");
    const QByteArray utf8 = kSimplified.toUtf8();
    struct Case {
        QByteArray bytes, outside, inside, charset;
        bool doubtful;
    };
    const QByteArray mark = "\xEF\xBB\xBF";
    for (const Case& one : {Case{utf8, "", "", "UTF-8", false}, Case{utf8, "utf-8", "gb2312", "UTF-8", false},
                            Case{utf8, "gbk", "", "UTF-8", true}, Case{utf8, "iso-8859-1", "", "UTF-8", true},
                            Case{mark + utf8, "gbk", "gbk", "UTF-8", false}, Case{gb, "gb2312", "", "GB18030", false},
                            Case{gb, "", "gbk", "GB18030", false}, Case{gb, "utf-8", "gbk", "GB18030", true},
                            Case{gb, "utf-8", "", "GB18030", true}, Case{gb, "", "", "GB18030", true}}) {
        const DecodedText decoded = decodeDocument(one.bytes, one.outside, one.inside);
        EXPECT_EQ(decoded.text, kSimplified) << one.outside.toStdString() << '/' << one.inside.toStdString();
        EXPECT_EQ(decoded.charset, one.charset);
        EXPECT_EQ(decoded.doubtful, one.doubtful) << one.outside.toStdString() << '/' << one.inside.toStdString();
    }
}

TEST(Charset, KeepsTheGoodCharactersOfDamagedUtf8) {
    const DecodedText decoded = decodeDocument("路灯\xE5\x9D坏了" + kSimplified.toUtf8(), "utf-8", {});
    EXPECT_TRUE(decoded.doubtful);
    EXPECT_TRUE(decoded.text.startsWith(QStringLiteral(u"路灯\uFFFD")));
    EXPECT_TRUE(decoded.text.endsWith(kSimplified));
}

}  // namespace
}  // namespace zhiban::testing
