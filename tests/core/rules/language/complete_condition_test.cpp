// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/language/complete_condition.h"

#include <gtest/gtest.h>

using namespace zhiban;

namespace {

const CompletionWords words{{QStringLiteral("交通"), QStringLiteral("bad words")},
                            {QStringLiteral("市长信箱"), QStringLiteral("board")},
                            {QStringLiteral("城乡建设")},
                            {QStringLiteral("云泽发布")}};

Completions at(const QString& text) {
    return completionsAt(text, text.size(), words);
}

QStringList textsAt(const QString& text) {
    QStringList texts;
    for (const Completion& choice : at(text).choices) {
        texts << choice.text;
    }
    return texts;
}

}  // namespace

TEST(CompleteCondition, OffersJointsAfterAnOperandAndFieldsBeforeOne) {
    EXPECT_TRUE(textsAt(QStringLiteral("路灯 ")).contains(QStringLiteral("且")));
    EXPECT_TRUE(textsAt(QStringLiteral("路灯 ")).contains(QStringLiteral("近/5")));
    EXPECT_TRUE(textsAt(QStringLiteral("(路灯) ")).contains(QStringLiteral("或")));
    EXPECT_FALSE(textsAt(QString()).contains(QStringLiteral("且")));
    EXPECT_FALSE(textsAt(QStringLiteral("路灯 且 ")).contains(QStringLiteral("且")));
    EXPECT_TRUE(textsAt(QStringLiteral("路灯 且 ")).contains(QStringLiteral("标题:")));
}

TEST(CompleteCondition, CompletesWhatIsTypedAndReplacesIt) {
    const Completions completions = at(QStringLiteral("路灯 ti"));
    EXPECT_EQ(completions.replaces, (Span{3, 2}));
    ASSERT_FALSE(completions.choices.empty());
    EXPECT_EQ(completions.choices.front().text, QStringLiteral("title:"));
    EXPECT_EQ(completions.choices.front().detail, QStringLiteral("operator.in_text"));
}

TEST(CompleteCondition, OffersTheNamesThereAre) {
    EXPECT_EQ(textsAt(QStringLiteral("词表:")),
              (QStringList{QStringLiteral("词表:交通"), QStringLiteral("词表:\"bad words\"")}));
    EXPECT_EQ(textsAt(QStringLiteral("路灯 来源:市")), QStringList{QStringLiteral("来源:市长信箱")});
    EXPECT_EQ(textsAt(QStringLiteral("(类别:")), QStringList{QStringLiteral("类别:城乡建设")});
    EXPECT_EQ(textsAt(QStringLiteral("@云")), QStringList{QStringLiteral("@云泽发布")});
}

TEST(CompleteCondition, AnswersAtAnyPlace) {
    const QString text = QStringLiteral("路灯 且 (\"不 亮\" 或");
    for (qsizetype cursor = -1; cursor <= text.size() + 1; ++cursor) {
        const Completions completions = completionsAt(text, cursor, words);
        EXPECT_LE(completions.replaces.start + completions.replaces.length, text.size());
        EXPECT_LE(completions.choices.size(), 50U);
    }
}
