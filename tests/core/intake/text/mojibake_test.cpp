// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/text/mojibake.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QStringDecoder>
#include <iostream>

#include "tests/support/shared_data.h"

namespace zhiban::testing {
namespace {

const QString kText = QStringLiteral("铁匠营后街的路灯已经三天不亮了，请尽快维修。");

TEST(Mojibake, IsSeenInUtf8ThatSomebodyReadAsAnotherCharset) {
    for (const char* charset : {"GB18030", "ISO-8859-1", "windows-1252"}) {
        QStringDecoder decoder(charset);
        const QString misread = decoder.decode(kText.toUtf8());
        EXPECT_TRUE(looksLikeMojibake(misread)) << charset;
    }
}

TEST(Mojibake, IsSeenInWhatIsLeftOfLostCharacters) {
    EXPECT_TRUE(looksLikeMojibake(u"路灯锟斤拷锟斤拷不亮"));
    EXPECT_TRUE(looksLikeMojibake(u"互聯(lián)網上的投诉"));
}

TEST(Mojibake, IsNotSeenInTextThatIsInOrder) {
    for (const char16_t* text : {u"铁匠营后街的路灯已经三天不亮了。", u"Straße à côté, déjà vu: naïve café — „ja“", u"",
                                 u"读音(dú yīn)见附件", u"锟钢铁厂", u"鐨字是繁体字", u"f(x)=a(b)"}) {
        EXPECT_FALSE(looksLikeMojibake(text)) << QString::fromUtf16(text).toStdString();
    }
}

TEST(Mojibake, IsSeenInNextToNoRealPost) {
    QFile file(sharedData(QStringLiteral("opml_cn_blogs/feeds.dev.csv")));
    if (!file.open(QIODevice::ReadOnly)) {
        GTEST_SKIP() << "the shared lists are not here";
    }
    int lines = 0;
    int marked = 0;
    while (!file.atEnd()) {
        marked += looksLikeMojibake(QString::fromUtf8(file.readLine())) ? 1 : 0;
        ++lines;
    }
    std::cout << marked << " of " << lines << " real lines are marked\n";
    EXPECT_LE(marked * 500, lines);
}

}  // namespace
}  // namespace zhiban::testing
