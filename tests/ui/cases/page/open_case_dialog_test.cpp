// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/open_case_dialog.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include "core/operations/cases/read_cases.h"
#include "tests/ui/cases/support/page_fixture.h"
#include "ui/cases/department_chooser.h"

namespace zhiban::testing {

namespace {

class OpenCaseDialogTest : public PageFixture {};

TEST_F(OpenCaseDialogTest, FilesACaseWithOneKey) {
    const std::vector<Post> posts = receive({QStringLiteral("滨河路灯杆倾斜"), QStringLiteral("灯杆要倒了")});
    OpenCaseDialog dialog(*context, posts, nullptr, Level::Orange);
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return accepted.count() == 1; }));
    const Result<CaseWithTimeline> file = read(ReadCaseFile{dialog.caseId()});
    ASSERT_TRUE(file);
    EXPECT_EQ(file->file.summary.title, QStringLiteral("滨河路灯杆倾斜"));
    EXPECT_EQ(file->file.summary.level, Level::Orange);
    EXPECT_EQ(file->file.summary.place, QStringLiteral("滨河路"));
    EXPECT_EQ(file->file.posts.size(), 2u);
}

TEST_F(OpenCaseDialogTest, DispatchesAtOnceWhenADepartmentIsChosen) {
    OpenCaseDialog dialog(*context, receive({QStringLiteral("水管爆裂")}), nullptr);
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    auto* chooser = dialog.findChild<DepartmentChooser*>();
    ASSERT_TRUE(waitFor([&] { return chooser->isReady(); }));
    EXPECT_EQ(chooser->chosen(), nullptr);
    chooser->choose(departments.back().id);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return accepted.count() == 1; }));
    const Result<CaseWithTimeline> file = read(ReadCaseFile{dialog.caseId()});
    ASSERT_EQ(file->file.dispatches.size(), 1u);
    EXPECT_EQ(file->file.dispatches.front().department, departments.back().id);
}

TEST_F(OpenCaseDialogTest, SaysThatAPostIsInACaseAlready) {
    const CaseId first = openCase(QStringLiteral("垃圾堆积"));
    const std::vector<Post> posts = read(ReadCaseFile{first})->file.posts;
    OpenCaseDialog dialog(*context, posts, nullptr);
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    const QString number = read(ReadCaseFile{first})->file.summary.number;
    EXPECT_TRUE(waitFor([&] {
        for (const QLabel* label : dialog.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(number)) {
                return true;
            }
        }
        return false;
    }));
}

TEST_F(OpenCaseDialogTest, NeedsATitle) {
    OpenCaseDialog dialog(*context, receive({QStringLiteral("无题")}), nullptr);
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    dialog.findChild<QLineEdit*>()->clear();
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QApplication::processEvents();
    EXPECT_EQ(accepted.count(), 0);
    EXPECT_EQ(*read(CountCases{CaseFilter{}}), 0);
    EXPECT_EQ(unnamedWidgets(&dialog), QStringList());
}

}  // namespace

}  // namespace zhiban::testing
