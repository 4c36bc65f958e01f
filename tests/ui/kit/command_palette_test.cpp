// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/command_palette.h"

#include <QLineEdit>
#include <QTest>

#include "tests/ui/kit/kit_fixture.h"
#include "ui/kit/pinyin.h"

namespace zhiban::testing {
namespace {

TEST(Pinyin, GivesLettersAndInitials) {
    EXPECT_EQ(pinyinLetters(QStringLiteral("催办")), QStringLiteral("cuiban"));
    EXPECT_EQ(pinyinInitials(QStringLiteral("催办 2")), QStringLiteral("cb2"));
    EXPECT_EQ(pinyinInitials(QStringLiteral("Open a case")), QStringLiteral("oac"));
    EXPECT_EQ(pinyinInitials(QStringLiteral("重新载入")), QStringLiteral("cxzr"));
    EXPECT_EQ(pinyinLetters(QStringLiteral("绿色通道")), QStringLiteral("lusetongdao"));
}

TEST(PaletteScore, FindsByHanPinyinInitialsAndEnglish) {
    const QString text = QStringLiteral("催办部门");
    const QString words = QStringLiteral("case urge");
    for (const char* typed : {"催办", "部门", "cb", "cbbm", "bm", "cuiban", "cui", "urge", "case", "URGE", "cb urge"}) {
        EXPECT_GT(paletteScore(QString::fromUtf8(typed), text, words), 0) << typed;
    }
    for (const char* typed : {"派单", "pd", "zz", "cb zz", "urged"}) {
        EXPECT_EQ(paletteScore(QString::fromUtf8(typed), text, words), 0) << typed;
    }
    EXPECT_GT(paletteScore(QStringLiteral("cb"), text, words), paletteScore(QStringLiteral("bm"), text, words));
}

class Palette : public KitTest {
  protected:
    Palette() {
        window.resize(900, 700);
        window.show();
        add("case.urge", QStringLiteral("催办"));
        add("case.open", QStringLiteral("立案"));
        add("briefing.export", QStringLiteral("导出简报"));
        QApplication::processEvents();
    }
    void add(const char* id, const QString& text) {
        shortcuts.add({.id = QString::fromLatin1(id), .category = QStringLiteral("案件"), .text = text}, &window,
                      [this, id] { ran << QString::fromLatin1(id); });
    }

    QWidget window;
    ShortcutRegistry shortcuts{theme};
    QStringList ran;
};

TEST_F(Palette, RunsTheCommandFoundByInitials) {
    CommandPalette palette(theme, shortcuts, &window);
    palette.open();
    EXPECT_EQ(palette.shownIds().size(), 3);
    auto* field = palette.findChild<QLineEdit*>();
    QTest::keyClicks(field, QStringLiteral("dcjb"));
    EXPECT_EQ(palette.shownIds(), QStringList{QStringLiteral("briefing.export")});
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(ran, QStringList{QStringLiteral("briefing.export")});
    EXPECT_FALSE(palette.isVisible());
}

TEST_F(Palette, MovesByArrowsAndLeavesOnEscape) {
    CommandPalette palette(theme, shortcuts, &window);
    palette.open();
    auto* field = palette.findChild<QLineEdit*>();
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(ran, QStringList{QStringLiteral("case.open")});
    palette.open();
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_FALSE(palette.isVisible());
    EXPECT_EQ(ran.size(), 1);
}

TEST_F(Palette, LeavesOutWhatCannotBeDoneNow) {
    shortcuts.action(QStringLiteral("case.urge"))->setEnabled(false);
    CommandPalette palette(theme, shortcuts, &window);
    palette.open();
    EXPECT_FALSE(palette.shownIds().contains(QStringLiteral("case.urge")));
    QTest::keyClicks(palette.findChild<QLineEdit*>(), QStringLiteral("zzz"));
    EXPECT_TRUE(palette.shownIds().isEmpty());
}

}  // namespace
}  // namespace zhiban::testing
