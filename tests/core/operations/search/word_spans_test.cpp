// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/search/word_spans.h"

#include <gtest/gtest.h>

namespace zhiban {
namespace {

QStringList marked(const char* text, const char* words) {
    const QString given = QString::fromUtf8(text);
    QStringList parts;
    for (const Span& span : wordSpans(given, QString::fromUtf8(words))) {
        parts << given.mid(span.start, span.length);
    }
    return parts;
}

QStringList texts(std::initializer_list<const char*> list) {
    QStringList all;
    for (const char* each : list) {
        all << QString::fromUtf8(each);
    }
    return all;
}

TEST(WordSpans, MarkEveryOccurrenceInTheOriginal) {
    EXPECT_EQ(marked("路灯坏了\n云溪路的路灯", "路灯"), texts({"路灯", "路灯"}));
    EXPECT_EQ(marked("斷網了，Ａ１2 路", "断网 a12"), texts({"斷網", "Ａ１2"}));
    EXPECT_EQ(marked("打\u200b人", "打人"), texts({"打\u200b人"}));
    EXPECT_EQ(marked("𬱖某𬱖", "𬱖"), texts({"𬱖", "𬱖"}));
    EXPECT_EQ(marked("Noise at night", "\"at night\""), texts({"at night"}));
}

TEST(WordSpans, RunTogetherWhereWordsOverlap) {
    EXPECT_EQ(marked("窨井盖丢了", "窨井 井盖"), texts({"窨井盖"}));
    EXPECT_EQ(marked("井盖井盖", "井盖"), texts({"井盖", "井盖"}));
}

TEST(WordSpans, AreNoneWithoutWords) {
    EXPECT_TRUE(marked("路灯", " ").isEmpty());
    EXPECT_TRUE(marked("路灯", "井盖").isEmpty());
}

}  // namespace
}  // namespace zhiban
