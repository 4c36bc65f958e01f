// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/document.h"

#include <gtest/gtest.h>

#include "core/briefing/writer.h"

namespace zhiban::briefing {
namespace {

Figure percent(double value) {
    Figure figure;
    figure.unit = QStringLiteral("%");
    figure.decimals = 2;
    figure.value = value;
    return figure;
}

}  // namespace

TEST(FigureDisplay, RoundsHalvesAwayFromZero) {
    EXPECT_EQ(displayOf(percent(12.345)), QStringLiteral("12.35%"));
    EXPECT_EQ(displayOf(percent(-12.345)), QStringLiteral("-12.35%"));
    EXPECT_EQ(displayOf(percent(1.005)), QStringLiteral("1.01%"));
}

TEST(FigureDisplay, NeverShowsAMinusZero) {
    EXPECT_EQ(displayOf(percent(-0.001)), QStringLiteral("0.00%"));
}

TEST(FigureDisplay, LeavesTheSignToTheWordsWhenAskedTo) {
    EXPECT_EQ(displayOf(percent(-3.1), true), QStringLiteral("3.10%"));
}

TEST(FigureDisplay, ShowsADashForADivisionByZero) {
    EXPECT_EQ(displayOf(Figure{}), QStringLiteral("—"));
}

TEST(HeadingMarks, CountAsOfficialDocumentsDo) {
    EXPECT_EQ(headingMark(1, 3), QStringLiteral("三、"));
    EXPECT_EQ(headingMark(2, 11), QStringLiteral("（十一）"));
    EXPECT_EQ(headingMark(3, 2), QStringLiteral("2."));
    EXPECT_EQ(chineseNumber(10), QStringLiteral("十"));
    EXPECT_EQ(chineseNumber(20), QStringLiteral("二十"));
    EXPECT_EQ(chineseNumber(99), QStringLiteral("九十九"));
}

TEST(Printable, TakesOutWhatCannotStandOnPaper) {
    const QString hidden = QStringLiteral("a") + QChar(0x202e) + QChar(0x200b) + QChar(0) + QStringLiteral("b");
    EXPECT_EQ(printable(hidden), QStringLiteral("ab"));
    EXPECT_EQ(printable(QString(QChar(0xd800))), QString(QChar(QChar::ReplacementCharacter)));
}

TEST(Printable, TurnsRadicalsIntoTheCharactersTheyLookLike) {
    EXPECT_EQ(printable(QStringLiteral("⽆⼩⼈⺠⻋")), QStringLiteral("无小人民车"));
    EXPECT_EQ(printable(QString::fromUtf16(u"\uf9ba")), QStringLiteral("了"));
}

TEST(Printable, KeepsCharactersBeyondTheFirstPlane) {
    EXPECT_EQ(printable(QStringLiteral("𬱖🙏")), QStringLiteral("𬱖🙏"));
}

}  // namespace zhiban::briefing
