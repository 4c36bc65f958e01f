// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/language/condition_tokens.h"

#include <gtest/gtest.h>

using namespace zhiban;

namespace {

// Each piece with the letter of its kind.
std::string colouredAs(const QString& text) {
    QString coloured;
    for (const ConditionToken& token : conditionTokens(text)) {
        const QString piece = text.mid(token.where.start, token.where.length);
        coloured += QStringLiteral("%1[%2]").arg(QLatin1Char("WPOBFNLMRCX"[static_cast<int>(token.kind)])).arg(piece);
    }
    return coloured.toStdString();
}

}  // namespace

TEST(ConditionTokens, NameEveryKind) {
    EXPECT_EQ(colouredAs(QStringLiteral("路灯 且 (\"不 亮\" 或 -坏)")),
              "W[路灯]O[且]B[(]P[\"不 亮\"]O[或]O[-]W[坏]B[)]");
    EXPECT_EQ(colouredAs(QStringLiteral("标题：路灯 来源:市长 点赞 >= 100 时间:22-6")),
              "F[标题：]W[路灯]F[来源:]W[市长]F[点赞]O[>=]N[100]F[时间:]N[22-6]");
    EXPECT_EQ(colouredAs(QStringLiteral("至少 2 个(甲，乙) 3 OF (a)")),
              "O[至少]N[2]O[个]B[(]W[甲]B[，]W[乙]B[)]N[3]O[OF]B[(]W[a]B[)]");
    EXPECT_EQ(colouredAs(QStringLiteral("list:交通 @云泽 re:/a b/i # 说明\n甲 近/5 乙")),
              "F[list:]L[交通]M[@云泽]R[re:/a b/i]C[# 说明]W[甲]O[近/5]W[乙]");
}

TEST(ConditionTokens, MarkWhatIsNotClosed) {
    EXPECT_EQ(colouredAs(QStringLiteral("甲 \"乙 丙")), "W[甲]X[\"乙 丙]");
    EXPECT_EQ(colouredAs(QStringLiteral("re:/甲")), "X[re:/甲]");
    EXPECT_EQ(colouredAs(QStringLiteral("来源:“甲")), "F[来源:]X[“甲]");
}

TEST(ConditionTokens, CoverEverythingThatIsNotBlankOnce) {
    const QString text = QStringLiteral("a且 (b)|!c ！d e\"f\" =\"g\" h,i 2 of (j，k) @ 词表: 点赞< \n- ## # x\n＆ 》");
    std::vector<int> covered(static_cast<size_t>(text.size()), 0);
    for (const ConditionToken& token : conditionTokens(text)) {
        for (qsizetype i = 0; i < token.where.length; ++i) {
            ++covered[static_cast<size_t>(token.where.start + i)];
        }
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSpace()) {
            EXPECT_EQ(covered[static_cast<size_t>(i)], 1) << i << ' ' << text.mid(i, 1).toStdString();
        }
    }
}
