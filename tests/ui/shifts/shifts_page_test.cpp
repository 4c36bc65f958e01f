// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shifts/shifts_page.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QWheelEvent>

#include "core/operations/shifts/shift_timeline.h"
#include "core/operations/shifts/start_shift.h"
#include "tests/ui/cases/support/page_fixture.h"
#include "ui/kit/composer_editor.h"
#include "ui/kit/timeline_list.h"
#include "ui/shifts/day_ribbon.h"
#include "ui/shifts/duty_card.h"
#include "ui/shifts/handover_dialog.h"
#include "ui/shifts/handover_text.h"

namespace zhiban::testing {

namespace {

class ShiftsPageTest : public PageFixture {
  protected:
    std::unique_ptr<ShiftsPage> makePage() {
        auto made = std::make_unique<ShiftsPage>(*context, nullptr);
        made->resize(1400, 900);
        made->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(made.get()));
        return made;
    }
    std::optional<Shift> running() { return *read(CurrentShift{}); }
    static HandoverDialog* openHandover(ShiftsPage& page) {
        page.duty()->signOut();
        HandoverDialog* dialog = nullptr;
        EXPECT_TRUE(waitFor([&] {
            dialog = page.findChild<HandoverDialog*>();
            return dialog && dialog->isReady() && QApplication::focusWidget() &&
                   QApplication::focusWidget()->window() == dialog;
        }));
        return dialog;
    }
};

TEST_F(ShiftsPageTest, SignsTheOfficerInAndTheActsAreSignedWithTheName) {
    auto page = makePage();
    QLineEdit* officer = page->duty()->officerField();
    officer->clear();
    QTest::keyClicks(officer, QStringLiteral("Wang"));
    QTest::keyClick(officer, Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return page->duty()->shift().has_value(); }));
    EXPECT_EQ(running()->officer, QStringLiteral("Wang"));
    EXPECT_EQ(store->actor().name, QStringLiteral("Wang"));
    EXPECT_TRUE(waitFor(
        [&] { return !page->acts()->rows().empty() && page->acts()->rows().front().who == QStringLiteral("Wang"); }));
}

TEST_F(ShiftsPageTest, SaysWhoIsOnWhenASecondOfficerSignsIn) {
    auto page = makePage();
    ASSERT_TRUE(write(StartShift{QStringLiteral("Li"), QStringLiteral("Night")}));
    page->duty()->signIn();  // before the page has heard of the other
    ASSERT_TRUE(waitFor([&] { return !notices.entries().empty(); }));
    EXPECT_TRUE(
        waitFor([&] { return page->duty()->shift() && page->duty()->shift()->officer == QStringLiteral("Li"); }));
    EXPECT_EQ(store->actor().name, QStringLiteral("林静"));
}

TEST_F(ShiftsPageTest, HandsOverWithANoteAndWhatIsUnfinished) {
    const CaseId id = openCase(QStringLiteral("井盖缺失"), Level::Red);
    ASSERT_TRUE(write(StartShift{QStringLiteral("林静"), QStringLiteral("白班")}));
    auto page = makePage();
    ASSERT_TRUE(waitFor([&] { return page->duty()->shift().has_value(); }));
    HandoverDialog* dialog = openHandover(*page);
    ASSERT_TRUE(dialog);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(dialog->isVisible()) << "without a note nobody leaves";
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Ring the works office at nine."));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return !running(); }));
    const std::vector<Shift> shifts =
        *read(ShiftsBetween{clock->now() - std::chrono::hours(1), clock->now() + std::chrono::hours(1)});
    ASSERT_EQ(shifts.size(), 1u);
    EXPECT_TRUE(shifts.front().handoverNote.startsWith(QStringLiteral("Ring the works office at nine.")));
    EXPECT_TRUE(shifts.front().handoverNote.contains(QStringLiteral("井盖缺失")));
    EXPECT_TRUE(waitFor([&] { return !page->duty()->shift(); }));
}

TEST_F(ShiftsPageTest, ShowsWhatHappensWhileItIsOpenAndLeadsToTheCase) {
    auto page = makePage();
    const CaseId id = openCase(QStringLiteral("水管爆裂"));
    ASSERT_TRUE(waitFor([&] {
        return !page->acts()->rows().empty() && page->acts()->rows().front().details == QStringLiteral("水管爆裂");
    }));
    page->acts()->setCurrentIndex(page->acts()->model()->index(0, 0));
    page->acts()->setFocus();
    QTest::keyClick(page->acts(), Qt::Key_Return);
    ASSERT_FALSE(visited.empty());
    EXPECT_EQ(visited.back().first, QStringLiteral("cases"));
    EXPECT_EQ(visited.back().second.id, id.text);
}

TEST_F(ShiftsPageTest, ZoomsIntoTheHoursAndListsOnlyThose) {
    openCase(QStringLiteral("一"));
    clock->advance(std::chrono::hours(3));
    openCase(QStringLiteral("二"));
    auto page = makePage();
    ASSERT_TRUE(waitFor([&] { return page->acts()->rows().size() >= 4; }));
    const size_t all = page->acts()->rows().size();
    DayRibbon* ribbon = page->ribbon();
    const Milliseconds whole = ribbon->shownTo() - ribbon->shownFrom();
    ribbon->zoom(0.05, clock->now());
    EXPECT_LT(page->acts()->rows().size(), all);
    EXPECT_GE(page->acts()->rows().size(), 1u);
    ribbon->setFocus();
    QTest::keyClick(ribbon, Qt::Key_Home);
    EXPECT_EQ(ribbon->shownTo() - ribbon->shownFrom(), whole);
    QTest::keyClick(ribbon, Qt::Key_Plus);
    EXPECT_EQ(ribbon->shownTo() - ribbon->shownFrom(), whole / 2);
    QTest::keyClick(ribbon, Qt::Key_Minus);
    EXPECT_EQ(ribbon->shownTo() - ribbon->shownFrom(), whole);
    EXPECT_EQ(page->acts()->rows().size(), all);
}

TEST_F(ShiftsPageTest, NamesEverythingForAScreenReader) {
    auto page = makePage();
    EXPECT_EQ(unnamedWidgets(page.get()), QStringList());
    EXPECT_TRUE(shortcuts.conflicts().isEmpty());
}

TEST_F(ShiftsPageTest, ShowsTheSampleOfficeInBothLanguagesAndThemes) {
    fillWithSample();
    for (const bool chinese : {true, false}) {
        useChinese(chinese);
        for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
            theme.setMode(mode);
            auto page = makePage();
            page->showDay(toLocal(clock->now()).date().addDays(-1));
            ASSERT_TRUE(waitFor([&] { return page->acts()->rows().size() > 3 && !page->watches()->rows().empty(); }));
            QApplication::processEvents();
            keepPicture(page.get(), QStringLiteral("shifts-%1-%2")
                                        .arg(mode == ThemeMode::Dark ? QStringLiteral("dark") : QStringLiteral("light"),
                                             chinese ? QStringLiteral("zh") : QStringLiteral("en")));
        }
    }
}

TEST(HandoverText, NamesWhatIsDueSoonAndCountsTheRest) {
    const TimePoint now = fromMilliseconds(1'772'438'400'000);
    Case soon;
    soon.number = QStringLiteral("2026-0001");
    soon.title = QStringLiteral("Lamp pole");
    soon.holder = QStringLiteral("Public works");
    soon.responseDue = now + std::chrono::hours(2);
    soon.resolutionDue = now + std::chrono::hours(60);
    Case calm = soon;
    calm.number = QStringLiteral("2026-0002");
    calm.respondedAt = now;
    const QString text = handoverText({.openCases = {soon, calm}, .openCaseCount = 2, .undecidedAlerts = 5, .quarantined = 1, .mutedRules = {}}, now);
    EXPECT_TRUE(text.contains(QStringLiteral("2026-0001")));
    EXPECT_TRUE(text.contains(QStringLiteral("Public works")));
    EXPECT_FALSE(text.contains(QStringLiteral("2026-0002")));
    EXPECT_TRUE(text.contains(QStringLiteral("5")));
}

}  // namespace

}  // namespace zhiban::testing
