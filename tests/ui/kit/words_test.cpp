// SPDX-License-Identifier: GPL-3.0-or-later
// Clocks, dates, numbers and names as a person reads them.
#include <QTranslator>

#include "tests/ui/kit/kit_fixture.h"
#include "ui/kit/chip.h"
#include "ui/kit/formats.h"
#include "ui/kit/safe_text_view.h"

namespace zhiban::testing {
namespace {

using namespace std::chrono_literals;

class Words : public KitTest {
  protected:
    Words() { QLocale::setDefault(QLocale(QLocale::English)); }
    ~Words() override {
        QApplication::removeTranslator(&chinese);
        QLocale::setDefault(QLocale::c());
    }
    void speakChinese() {
        ASSERT_TRUE(chinese.load(QStringLiteral(":/i18n/zhiban_zh_CN.qm")));
        QApplication::installTranslator(&chinese);
        QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    }
    static TimePoint local(int year, int month, int day, int hour, int minute) {
        return fromDateTime(QDateTime(QDate(year, month, day), QTime(hour, minute)));
    }

    QTranslator chinese;
};

TEST_F(Words, NeverFlatterAClock) {
    EXPECT_EQ(remainingText(80min), QStringLiteral("1 h 20 min left"));
    EXPECT_EQ(remainingText(80min + 59s), QStringLiteral("1 h 20 min left"));
    EXPECT_EQ(remainingText(59s), QStringLiteral("Under 1 min left"));
    EXPECT_EQ(remainingText(0s), QStringLiteral("Due now"));
    EXPECT_EQ(remainingText(-61s), QStringLiteral("Overdue 2 min"));
    EXPECT_EQ(remainingText(-26h), QStringLiteral("Overdue 1 d 2 h"));
    speakChinese();
    EXPECT_EQ(remainingText(80min), QStringLiteral("剩 1小时20分钟"));
    EXPECT_EQ(remainingText(-5min), QStringLiteral("超时 5分钟"));
}

TEST_F(Words, ToneOfAClockTurnsAtItsEdges) {
    EXPECT_EQ(clockTone(1h + 1ms), ClockTone::Calm);
    EXPECT_EQ(clockTone(1h), ClockTone::Soon);
    EXPECT_EQ(clockTone(1ms), ClockTone::Soon);
    EXPECT_EQ(clockTone(0ms), ClockTone::Late);
    // Shape, word and colour all change: no state by colour alone.
    const Chip calm = clockChip(5h);
    const Chip late = clockChip(-5h);
    EXPECT_NE(calm.icon, late.icon);
    EXPECT_NE(calm.text, late.text);
    EXPECT_NE(calm.color, late.color);
}

TEST_F(Words, OfSeverityDifferInShapeWordAndColour) {
    for (const Level one : {Level::Blue, Level::Yellow, Level::Orange, Level::Red}) {
        for (const Level other : {Level::Blue, Level::Yellow, Level::Orange, Level::Red}) {
            if (one != other) {
                EXPECT_NE(severityChip(one).icon, severityChip(other).icon);
                EXPECT_NE(severityChip(one).text, severityChip(other).text);
                EXPECT_NE(severityChip(one).color, severityChip(other).color);
            }
        }
    }
}

TEST_F(Words, OfTimeAreRelativeAsLongAsThatHelps) {
    const TimePoint now = local(2026, 3, 2, 14, 30);
    EXPECT_EQ(relativeTime(now - 20s, now), QStringLiteral("just now"));
    EXPECT_EQ(relativeTime(now - 5min, now), QStringLiteral("5 min ago"));
    EXPECT_EQ(relativeTime(local(2026, 3, 2, 8, 5), now), QStringLiteral("08:05"));
    EXPECT_EQ(relativeTime(local(2026, 3, 1, 23, 10), now), QStringLiteral("yesterday 23:10"));
    EXPECT_EQ(relativeTime(local(2026, 3, 3, 9, 0), now), QStringLiteral("tomorrow 09:00"));
    EXPECT_EQ(relativeTime(local(2025, 12, 31, 14, 32), now), QStringLiteral("2025-12-31 14:32"));
    speakChinese();
    EXPECT_EQ(relativeTime(now - 5min, now), QStringLiteral("5分钟前"));
    EXPECT_EQ(relativeTime(local(2026, 2, 1, 9, 5), now), QStringLiteral("2月1日 09:05"));
    EXPECT_EQ(longDate(now), QStringLiteral("2026年3月2日星期一"));
}

TEST_F(Words, OfNumbersNeverUseExponents) {
    EXPECT_EQ(wholeNumber(1234567), QStringLiteral("1,234,567"));
    EXPECT_EQ(compactNumber(9999), QStringLiteral("9,999"));
    EXPECT_EQ(compactNumber(12345), QStringLiteral("12.3K"));
    EXPECT_EQ(compactNumber(4'560'000), QStringLiteral("4.5M"));
    EXPECT_EQ(decimalNumber(1234567.891, 1), QStringLiteral("1,234,567.9"));
    EXPECT_EQ(percentText(0.934), QStringLiteral("93%"));
    speakChinese();
    EXPECT_EQ(compactNumber(9999), QStringLiteral("9,999"));
    EXPECT_EQ(compactNumber(12345), QStringLiteral("1.2万"));
    EXPECT_EQ(compactNumber(19999), QStringLiteral("1.9万"));
    EXPECT_EQ(compactNumber(20000), QStringLiteral("2万"));
    EXPECT_EQ(compactNumber(345'000'000), QStringLiteral("3.4亿"));
}

TEST_F(Words, ThatHideOrReorderAreShownAsMarks) {
    const QString trick = QStringLiteral("photo\u202Egpj.exe\u200B!");
    const QString shown = withVisibleMarks(trick);
    EXPECT_EQ(shown.size(), trick.size());
    EXPECT_FALSE(shown.contains(QChar(0x202E)));
    EXPECT_FALSE(shown.contains(QChar(0x200B)));
    EXPECT_EQ(cleanName(QStringLiteral("李\u200B四\u202E\n王五")), QStringLiteral("李四 王五"));
    EXPECT_EQ(withVisibleMarks(QStringLiteral("一\r\n二")).size(), 4);
}

TEST_F(Words, AreLitWhereTheRuleHit) {
    SafeTextView view(theme);
    const QString text = QStringLiteral("一\r\n路灯杆<b>晃动</b>");
    view.setText(text, {{3, 3}, {9, 2}, {14, 99}, {400, 3}});
    ASSERT_EQ(view.extraSelections().size(), 3);
    EXPECT_EQ(view.extraSelections().at(0).cursor.selectedText(), QStringLiteral("路灯杆"));
    EXPECT_EQ(view.extraSelections().at(1).cursor.selectedText(), QStringLiteral("晃动"));
    EXPECT_EQ(view.originalText(), text);
    EXPECT_TRUE(view.toPlainText().contains(QStringLiteral("<b>")));
}

TEST_F(Words, FitTheirViewAtEveryWidth) {
    SafeTextView view(theme);
    view.setFitsText(true);
    view.setText(QString(200, QChar(0x57CE)) + QStringLiteral("\n\n终"));
    EXPECT_GT(view.heightForWidth(200), view.heightForWidth(800));
    view.resize(300, view.heightForWidth(300));
    view.show();
    QApplication::processEvents();
    EXPECT_EQ(view.document()->size().height() * view.fontMetrics().lineSpacing(),
              view.heightForWidth(300) - 2 * view.frameWidth() - 2);
}

}  // namespace
}  // namespace zhiban::testing
