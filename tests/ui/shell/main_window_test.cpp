// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include "core/operations/setup/save_setup.h"
#include "core/operations/shifts/end_shift.h"
#include "core/operations/shifts/start_shift.h"
#include "tests/ui/kit/accessible_names.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/kit/command_palette.h"
#include "ui/kit/search_field.h"
#include "ui/shell/cheat_sheet.h"
#include "ui/shell/notice_list.h"
#include "ui/shell/rail.h"
#include "ui/shell/top_bar.h"

namespace zhiban::testing {
namespace {

class Window : public ShellTest {
  protected:
    static bool says(const QWidget& root, const QString& words) {
        for (const QToolButton* button : root.findChildren<QToolButton*>()) {
            if (button->isVisible() && button->text() == words) {
                return true;
            }
        }
        return false;
    }
};

TEST_F(Window, MakesAPageWhenItIsFirstShown) {
    const auto window = makeWindow();
    EXPECT_EQ(window->currentPage(), QStringLiteral("desk"));
    EXPECT_EQ(page(*window, QStringLiteral("cases")), nullptr);
    QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(window->currentPage(), QStringLiteral("cases"));
    const DemoPage* made = page(*window, QStringLiteral("cases"));
    ASSERT_NE(made, nullptr);
    QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier);
    QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(page(*window, QStringLiteral("cases")), made);
    EXPECT_EQ(window->windowTitle(), QStringLiteral("案件 – Zhiban"));
}

TEST_F(Window, HandsTheSearchedWordsOverAndKeepsNone) {
    const auto window = makeWindow();
    SearchField* search = window->findChild<TopBar*>()->search();
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("lamp"));
    QTest::keyClick(search, Qt::Key_Tab);  // sooner than the question would have gone by itself
    EXPECT_EQ(search->text(), QString());
    const DemoPage* desk = page(*window, QStringLiteral("desk"));
    EXPECT_EQ(desk->subject.kind, QStringLiteral("search"));
    EXPECT_EQ(desk->subject.id, QStringLiteral("lamp"));
}

TEST_F(Window, GoesWhereTheRailIsClicked) {
    const auto window = makeWindow();
    auto* button = window->findChild<RailButton*>(QStringLiteral("rail.shifts"));
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(window->currentPage(), QStringLiteral("shifts"));
    EXPECT_TRUE(button->isChecked());
    auto* next = window->findChild<RailButton*>(QStringLiteral("rail.briefing"));
    next->setFocus();
    QTest::keyClick(next, Qt::Key_Return);
    EXPECT_EQ(window->currentPage(), QStringLiteral("briefing"));
}

TEST_F(Window, HandsASubjectToAnotherPage) {
    const auto window = makeWindow();
    const DemoPage* desk = page(*window, QStringLiteral("desk"));
    desk->context.navigate(QStringLiteral("cases"), {QStringLiteral("case"), QStringLiteral("42")});
    EXPECT_EQ(window->currentPage(), QStringLiteral("cases"));
    EXPECT_EQ(page(*window, QStringLiteral("cases"))->subject, (Subject{QStringLiteral("case"), QStringLiteral("42")}));
    desk->context.navigate(QStringLiteral("nowhere"), {});
    EXPECT_EQ(window->currentPage(), QStringLiteral("cases"));
}

TEST_F(Window, ShowsAPagesCountInTheRail) {
    const auto window = makeWindow();
    page(*window, QStringLiteral("desk"))->context.setBadge(QStringLiteral("cases"), 7);
    const auto* button = window->findChild<RailButton*>(QStringLiteral("rail.cases"));
    EXPECT_EQ(button->count(), 7);
    EXPECT_TRUE(button->accessibleName().contains(QLatin1Char('7')));
}

TEST_F(Window, SearchesFromTheTopBar) {
    const auto window = makeWindow();
    window->navigate(QStringLiteral("briefing"));
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(field, nullptr);
    QTest::keyClicks(field, QStringLiteral("lamp"));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(window->currentPage(), QStringLiteral("desk"));
    EXPECT_EQ(page(*window, QStringLiteral("desk"))->subject,
              (Subject{QStringLiteral("search"), QStringLiteral("lamp")}));
}

TEST_F(Window, SearchesWhileOneTypesAndKeepsTheFieldUntilReturn) {
    const auto window = makeWindow();
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(field, nullptr);
    QTest::keyClicks(field, QStringLiteral("lamp"));
    const Subject lamp{QStringLiteral("search"), QStringLiteral("lamp")};
    EXPECT_TRUE(waitUntil([&] { return page(*window, QStringLiteral("desk"))->subject == lamp; }));
    EXPECT_TRUE(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(page(*window, QStringLiteral("desk"))->isAncestorOf(QApplication::focusWidget()));
    // What was found says what was asked; the field is free for the next question, and Esc goes back without one.
    EXPECT_EQ(field->text(), QString());
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_TRUE(page(*window, QStringLiteral("desk"))->isAncestorOf(QApplication::focusWidget()));
    EXPECT_EQ(page(*window, QStringLiteral("desk"))->subject, lamp);
}

TEST_F(Window, TakesASearchBackFromTheFieldByEscWhileItIsTyped) {
    const auto window = makeWindow();
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(field, nullptr);
    QTest::keyClicks(field, QStringLiteral("lamp"));
    const Subject lamp{QStringLiteral("search"), QStringLiteral("lamp")};
    ASSERT_TRUE(waitUntil([&] { return page(*window, QStringLiteral("desk"))->subject == lamp; }));
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_EQ(page(*window, QStringLiteral("desk"))->subject, (Subject{QStringLiteral("search"), QString()}));
}

TEST_F(Window, IsSilentUntilTheShiftEnds) {
    const auto window = makeWindow();
    const auto shift = done(StartShift{QStringLiteral("李敏"), QStringLiteral("白班")});
    ASSERT_TRUE(shift.has_value());
    ASSERT_TRUE(waitUntil([&] { return window->identity().officer == QStringLiteral("李敏"); }));
    EXPECT_EQ(window->hearing(), Hearing{});
    QTest::keyClick(window.get(), Qt::Key_F9);
    EXPECT_TRUE(window->hearing().silenced);
    QTest::keyClick(window.get(), Qt::Key_F9);
    EXPECT_FALSE(window->hearing().silenced);
    QTest::keyClick(window.get(), Qt::Key_F9);
    ASSERT_TRUE(done(EndShift{*shift, QStringLiteral("无未办毕事项"), {}}).has_value());
    EXPECT_TRUE(waitUntil([&] { return !window->hearing().silenced; }));
}

TEST_F(Window, SaysThatSearchesAreSlowWhenTheIndexCannotBeKept) {
    const auto window = makeWindow();
    const Error full{ErrorKind::Unavailable, QStringLiteral("disk full"), QStringLiteral("store.full")};
    Q_EMIT store->indexFailed(full);
    ASSERT_EQ(notices.entries().size(), 1u);
    EXPECT_TRUE(notices.entries().front().notice.text.contains(QStringLiteral("Searching is slower")));
    Q_EMIT store->indexFailed(full);
    EXPECT_EQ(notices.entries().size(), 1u);
}

TEST_F(Window, FindsDepartmentsCasesAndRulesInThePalette) {
    const auto window = makeWindow();
    Department roads;
    roads.name = QStringLiteral("道路养护处");
    roads.id = DepartmentId{QStringLiteral("roads")};
    ASSERT_TRUE(done(SaveDepartments{{roads}}).has_value());
    QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
    auto* palette = window->findChild<CommandPalette*>();
    auto* field = palette->findChild<QLineEdit*>();
    QTest::keyClicks(field, QStringLiteral("dlyh"));
    ASSERT_TRUE(waitUntil([&] { return palette->shownIds().size() == 1; }));
    EXPECT_TRUE(palette->shownIds().front().startsWith(QStringLiteral("department.")));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(window->currentPage(), QStringLiteral("cases"));
    EXPECT_EQ(page(*window, QStringLiteral("cases"))->subject.kind, QStringLiteral("department"));
}

TEST_F(Window, SaysWhoIsOnShiftAsSoonAsSomebodyIs) {
    const auto window = makeWindow();
    EXPECT_TRUE(waitUntil([&] { return says(*window, QStringLiteral("Nobody on shift")); }));
    ASSERT_TRUE(done(StartShift{QStringLiteral("李敏"), QStringLiteral("白班 甲班")}).has_value());
    EXPECT_TRUE(waitUntil([&] { return says(*window, QStringLiteral("白班 甲班 · 李敏")); }));
    EXPECT_EQ(window->identity().officer, QStringLiteral("李敏"));
    EXPECT_EQ(store->actor().name, QStringLiteral("李敏"));
}

TEST_F(Window, CyclesThePanes) {
    const auto window = makeWindow();
    const DemoPage* desk = page(*window, QStringLiteral("desk"));
    desk->first->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    EXPECT_EQ(QApplication::focusWidget(), desk->second);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    EXPECT_TRUE(window->findChild<Rail*>()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    EXPECT_TRUE(window->findChild<TopBar*>()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    EXPECT_EQ(QApplication::focusWidget(), desk->first);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
    EXPECT_TRUE(window->findChild<TopBar*>()->isAncestorOf(QApplication::focusWidget()));
}

TEST_F(Window, GrowsAndShrinksByKeysAndRemembersIt) {
    const auto window = makeWindow();
    QTest::keyClick(window.get(), Qt::Key_Plus, Qt::ControlModifier);
    QTest::keyClick(window.get(), Qt::Key_Equal, Qt::ControlModifier);
    EXPECT_EQ(theme.scalePercent(), 120);
    EXPECT_EQ(loadPreferences(files.preferences).scalePercent, 120);
    QTest::keyClick(window.get(), Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_EQ(theme.scalePercent(), 110);
    QTest::keyClick(window.get(), Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(theme.scalePercent(), 100);
}

TEST_F(Window, FillsTheScreenAndBack) {
    const auto window = makeWindow();
    QTest::keyClick(window.get(), Qt::Key_F11);
    EXPECT_TRUE(window->isFullScreen());
    QTest::keyClick(window.get(), Qt::Key_F11);
    EXPECT_FALSE(window->isFullScreen());
}

TEST_F(Window, OpensThePaletteAndClosesByKey) {
    const auto window = makeWindow();
    QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
    auto* palette = window->findChild<CommandPalette*>();
    ASSERT_TRUE(palette->isVisible());
    QTest::keyClicks(palette->findChild<QLineEdit*>(), QStringLiteral("bc"));  // 班次
    QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
    EXPECT_EQ(window->currentPage(), QStringLiteral("shifts"));
    QTest::keyClick(window.get(), Qt::Key_Q, Qt::ControlModifier);
    EXPECT_FALSE(window->isVisible());
}

TEST_F(Window, UndoesByKey) {
    const auto window = makeWindow();
    int undone = 0;
    notices.postUndoable(QStringLiteral("已忽略"), [&] { ++undone; });
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(undone, 1);
}

TEST_F(Window, AsksThePageToTakeBackWhatNoNoticeOffersAnyMore) {
    const auto window = makeWindow();
    int byPage = 0;
    Command command;
    command.id = QStringLiteral("desk.undo");
    command.text = QStringLiteral("Take it back");
    command.context = QStringLiteral("desk");
    shortcuts.add(command, window.get(), [&] { ++byPage; });
    notices.postUndoable(QStringLiteral("已忽略"), [] {});
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(byPage, 0);
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(byPage, 1);
}

TEST_F(Window, ShowsBackgroundWorkAndCancelsIt) {
    const auto window = makeWindow();
    const Cancellation flag;
    const auto task = tasks.begin(QStringLiteral("导入 messages.csv"), flag);
    tasks.setProgress(task, 40);
    QApplication::processEvents();
    auto* bar = window->findChild<QProgressBar*>();
    ASSERT_NE(bar, nullptr);
    EXPECT_TRUE(bar->isVisible());
    EXPECT_EQ(bar->value(), 40);
    for (QPushButton* button : window->findChildren<QPushButton*>()) {
        if (button->accessibleName().contains(QStringLiteral("messages.csv"))) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    EXPECT_TRUE(flag.isCancelled());
    tasks.end(task);
    EXPECT_FALSE(bar->isVisible());
}

TEST_F(Window, ClosesOnlyWhenTheWorkThatGoesOnIsDone) {
    const auto window = makeWindow();
    const Cancellation flag;
    const BackgroundTasks::Id printing = tasks.begin(QStringLiteral("Printing"), Cancellation(), false);
    const BackgroundTasks::Id importing = tasks.begin(QStringLiteral("Importing"), flag);
    window->close();
    EXPECT_TRUE(window->isVisible());
    EXPECT_TRUE(flag.isCancelled());
    EXPECT_EQ(notices.entries().size(), 1U);
    tasks.end(importing);
    QApplication::processEvents();
    EXPECT_TRUE(window->isVisible());
    tasks.end(printing);
    EXPECT_TRUE(waitUntil([&] { return !window->isVisible(); }));
    EXPECT_TRUE(notices.entries().empty());
}

TEST_F(Window, StaysWhenTheWorkFailedOnTheWayOut) {
    const auto window = makeWindow();
    const BackgroundTasks::Id printing = tasks.begin(QStringLiteral("Printing"), Cancellation(), false);
    window->close();
    tasks.end(printing);
    notices.postError(QStringLiteral("Not printed."), Error{ErrorKind::Unavailable, QStringLiteral("no space")});
    QApplication::processEvents();
    EXPECT_TRUE(window->isVisible());
    window->close();
    EXPECT_FALSE(window->isVisible());
}

TEST_F(Window, ClosesAtOnceForWhoAsksTwice) {
    const auto window = makeWindow();
    tasks.begin(QStringLiteral("Printing"), Cancellation(), false);
    window->close();
    EXPECT_TRUE(window->isVisible());
    window->close();
    EXPECT_FALSE(window->isVisible());
}

TEST_F(Window, ComesBackAsItWasLeft) {
    {
        const auto window = makeWindow();
        window->resize(1100, 700);
        window->navigate(QStringLiteral("cases"));
        page(*window, QStringLiteral("cases"))->state = QByteArrayLiteral("v1:filter=open");
        window->close();
    }
    const auto window = makeWindow();
    EXPECT_EQ(window->size(), QSize(1100, 700));
    EXPECT_EQ(window->currentPage(), QStringLiteral("cases"));
    EXPECT_EQ(page(*window, QStringLiteral("cases"))->state, QByteArrayLiteral("v1:filter=open"));
    EXPECT_TRUE(notices.entries().empty());
}

TEST_F(Window, StartsWithDefaultsAndSaysSoWhenItsMemoryIsDamaged) {
    for (const QByteArray& damage : {QByteArray(), QByteArray("garbage"), QByteArray("\x5a\x42\x53\x02newer", 9),
                                     QByteArray("\x5a\x42\x53\x01\x00\x00\xff\xff trunc", 14)}) {
        QFile file(files.session);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(damage);
        file.close();
        const auto window = makeWindow();
        EXPECT_EQ(window->currentPage(), QStringLiteral("desk"));
        EXPECT_EQ(notices.entries().size(), 1U);
    }
}

TEST_F(Window, TellsWhenAPageRefusesWhatItRemembered) {
    ASSERT_TRUE(
        saveSession({{}, QStringLiteral("desk"), {{QStringLiteral("desk"), QByteArrayLiteral("v9:?")}}}, files.session)
            .has_value());
    const auto window = makeWindow();
    EXPECT_EQ(page(*window, QStringLiteral("desk"))->state, QByteArrayLiteral("v1:fresh"));
    ASSERT_EQ(notices.entries().size(), 1U);
    EXPECT_TRUE(notices.entries().front().notice.text.contains(QStringLiteral("值班台")));
}

TEST_F(Window, HasSoundKeysForEveryCommand) {
    const auto window = makeWindow();
    EXPECT_EQ(shortcuts.conflicts(), QStringList());
    for (const ShortcutRegistry::Entry& entry : shortcuts.commands()) {
        EXPECT_FALSE(entry.command.text.isEmpty());
        EXPECT_FALSE(entry.command.category.isEmpty());
        for (const QKeySequence& key : entry.keys) {
            EXPECT_FALSE(key.isEmpty());
            EXPECT_FALSE(ShortcutRegistry::isTakenElsewhere(key)) << qPrintable(entry.command.id);
        }
    }
    for (const char* id : {"program.quit", "settings.show", "palette.show", "cheatsheet.show"}) {
        EXPECT_FALSE(shortcuts.action(QLatin1String(id))->shortcuts().isEmpty()) << id;
    }
}

TEST_F(Window, NamesEverythingOneCanUse) {
    const auto window = makeWindow();
    notices.postError(QStringLiteral("没有保存。"), {ErrorKind::Internal, QStringLiteral("reason")});
    tasks.begin(QStringLiteral("导入"), {});
    QApplication::processEvents();
    EXPECT_EQ(unnamedInteractive(window.get()), "");
    CommandPalette palette(theme, shortcuts, window.get());
    palette.open();
    EXPECT_EQ(unnamedInteractive(&palette), "");
    CheatSheet sheet(theme, shortcuts, window.get());
    sheet.show();
    EXPECT_EQ(unnamedInteractive(&sheet), "");
    NoticeList list(theme, notices, window.get());
    list.openUnder(window->centralWidget());
    EXPECT_EQ(unnamedInteractive(&list), "");
}

class WindowScales : public Window, public ::testing::WithParamInterface<int> {};

TEST_P(WindowScales, ClipNoWords) {
    Preferences preferences;
    preferences.office = QStringLiteral("江岸区网络值班室");
    const auto window = makeWindow(preferences);
    window->resize(window->minimumSize());
    ASSERT_TRUE(done(StartShift{QStringLiteral("欧阳李敏"), QStringLiteral("夜班 甲班")}).has_value());
    ASSERT_TRUE(waitUntil([&] { return !window->identity().officer.isEmpty(); }));
    notices.postUndoable(QStringLiteral("已忽略 3 条帖文"), [] {});
    tasks.begin(QStringLiteral("导入 messages.csv"), {});
    QApplication::processEvents();
    theme.setScalePercent(GetParam());  // while it is open
    window->resize(1360, 860);
    QApplication::processEvents();
    QApplication::processEvents();  // layouts inside layouts settle in the next round
    for (const QLabel* label : window->findChildren<QLabel*>()) {
        if (label->isVisible()) {
            const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
            EXPECT_GE(label->height(), needed) << qPrintable(label->text());
        }
    }
    for (const QAbstractButton* button : window->findChildren<QAbstractButton*>()) {
        const bool ofField = qobject_cast<const QLineEdit*>(button->parentWidget()) != nullptr;  // Qt sizes these
        if (button->isVisible() && !ofField) {
            EXPECT_GE(button->width(), button->sizeHint().width()) << qPrintable(button->accessibleName());
            EXPECT_GE(button->height(), button->sizeHint().height()) << qPrintable(button->accessibleName());
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Scales, WindowScales, ::testing::Values(100, 150, 200));

}  // namespace
}  // namespace zhiban::testing
