// SPDX-License-Identifier: GPL-3.0-or-later
// The smaller parts of the kit, used as a person uses them.
#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

#include "tests/ui/kit/accessible_names.h"
#include "tests/ui/kit/kit_fixture.h"
#include "ui/kit/confirm.h"
#include "ui/kit/panels.h"
#include "ui/kit/segmented_control.h"
#include "ui/kit/state_view.h"
#include "ui/kit/timeline_delegate.h"
#include "ui/kit/timeline_list.h"
#include "ui/kit/timeline_model.h"

namespace zhiban::testing {
namespace {

using namespace std::chrono_literals;

class Components : public KitTest {
  protected:
    template <typename Widget>
    static Widget* withText(const QWidget& root, const QString& text) {
        for (Widget* widget : root.findChildren<Widget*>()) {
            if (widget->isVisibleTo(&root) && widget->text() == text) {
                return widget;
            }
        }
        return nullptr;
    }
};

TEST_F(Components, OfferANextStepWhereThereIsNothing) {
    StateView view(theme, new QWidget);
    view.show();
    int added = 0;
    view.showEmpty({IconName::Source, QStringLiteral("还没有信源"), QStringLiteral("先添加一个"),
                    QStringLiteral("添加"), [&] { ++added; }});
    EXPECT_EQ(view.state(), StateView::State::Empty);
    QTest::mouseClick(withText<QPushButton>(view, QStringLiteral("添加")), Qt::LeftButton);
    EXPECT_EQ(added, 1);
    EXPECT_NE(withText<QLabel>(view, QStringLiteral("还没有信源")), nullptr);
}

TEST_F(Components, SayWhatFailedAndTryAgain) {
    StateView view(theme, new QWidget);
    view.show();
    int tries = 0;
    view.showError(QStringLiteral("没有读出来。"), {ErrorKind::Unavailable, QStringLiteral("SQLITE_BUSY")},
                   [&] { ++tries; });
    QTest::mouseClick(withText<QPushButton>(view, QStringLiteral("Try again")), Qt::LeftButton);
    EXPECT_EQ(tries, 1);
    for (const QLabel* label : view.findChildren<QLabel*>()) {
        EXPECT_FALSE(label->text().contains(QStringLiteral("SQLITE")));
    }
}

TEST_F(Components, DoNotFlickerWhenTheAnswerIsQuick) {
    auto* content = new QWidget;
    StateView view(theme, content);
    view.show();
    view.showLoading();
    EXPECT_EQ(view.currentWidget(), content);
    view.showContent();
    EXPECT_FALSE(view.findChild<QTimer*>()->isActive());
    view.showLoading(QStringLiteral("正在读取"));
    EXPECT_TRUE(QSignalSpy(&view, &QStackedWidget::currentChanged).wait(5000));
    EXPECT_NE(view.currentWidget(), content);
}

TEST_F(Components, ChooseOneSegmentByMouseAndArrows) {
    SegmentedControl control(theme, QStringLiteral("范围"));
    for (const QString& text : {QStringLiteral("今天"), QStringLiteral("本周"), QStringLiteral("本月")}) {
        control.addSegment(text);
    }
    control.show();
    control.activateWindow();
    const QSignalSpy changed(&control, &SegmentedControl::currentChanged);
    EXPECT_EQ(control.current(), 0);
    const QList<QAbstractButton*> segments = control.findChildren<QAbstractButton*>();
    QTest::mouseClick(segments[2], Qt::LeftButton);
    EXPECT_EQ(control.current(), 2);
    QTest::keyClick(segments[2], Qt::Key_Left);
    EXPECT_EQ(control.current(), 1);
    EXPECT_EQ(changed.count(), 2);
    control.setCurrent(0);
    EXPECT_EQ(control.current(), 0);
    EXPECT_EQ(changed.count(), 2);
}

TEST_F(Components, NameAFieldByItsRow) {
    FormRows rows(theme);
    auto* field = new QLineEdit;
    rows.addRow(QStringLiteral("地点(&P)"), field, QStringLiteral("写到门牌号"));
    rows.show();
    EXPECT_EQ(field->accessibleName(), QStringLiteral("地点"));
    rows.setProblem(field, QStringLiteral("不能为空"));
    EXPECT_NE(withText<QLabel>(rows, QStringLiteral("不能为空")), nullptr);
    EXPECT_EQ(field->accessibleDescription(), QStringLiteral("不能为空"));
    rows.setProblem(field, {});
    EXPECT_EQ(withText<QLabel>(rows, QStringLiteral("不能为空")), nullptr);
    EXPECT_EQ(field->accessibleDescription(), QStringLiteral("写到门牌号"));
}

class Confirming : public Components, public ::testing::WithParamInterface<bool> {};

TEST_P(Confirming, TakesReturnForNoWhereItIsDangerous) {
    const bool dangerous = GetParam();
    std::string unnamed;
    QTimer::singleShot(0, [&] {
        QWidget* dialog = QApplication::activeModalWidget();
        unnamed = unnamedInteractive(dialog);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    const bool yes = confirm(theme,
                             {QStringLiteral("发布到 3 个渠道？"), QStringLiteral("发布后不能撤回。"),
                              QStringLiteral("发布"), dangerous, QStringLiteral("名单")},
                             nullptr);
    EXPECT_EQ(yes, !dangerous);
    EXPECT_EQ(unnamed, "");
}

INSTANTIATE_TEST_SUITE_P(BothKinds, Confirming, ::testing::Bool());

class Timeline : public Components {
  protected:
    Timeline() {
        list.resize(500, 300);
        list.show();
        list.activateWindow();
    }
    std::vector<TimelineRow> rows(int count) const {
        std::vector<TimelineRow> made;
        for (int i = 0; i < count; ++i) {
            made.push_back({QString::number(i), clock.now() + std::chrono::hours(i), QStringLiteral("李敏"),
                            QStringLiteral("记录一次处置"), QStringLiteral("已到场。")});
        }
        return made;
    }

    TimelineList list{theme, QStringLiteral("经过")};
};

TEST_F(Timeline, OpensARowByReturn) {
    list.setRows(rows(5));
    const QSignalSpy activated(&list, &TimelineList::rowActivated);
    list.setFocus();
    list.setCurrentIndex(list.model()->index(1, 0));
    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_Return);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.front().front().toString(), QStringLiteral("2"));
}

TEST_F(Timeline, KeepsWhatIsReadInPlaceWhenActsAreAdded) {
    list.setRows(rows(40));
    QApplication::processEvents();
    list.setCurrentIndex(list.model()->index(10, 0));
    QApplication::processEvents();
    const int scrolled = list.verticalScrollBar()->value();
    const QRect before = list.visualRect(list.currentIndex());
    list.setRows(rows(45));
    EXPECT_EQ(list.verticalScrollBar()->value(), scrolled);
    EXPECT_EQ(list.currentIndex().row(), 10);
    EXPECT_EQ(list.visualRect(list.currentIndex()), before);
}

TEST_F(Timeline, GivesLongWordsMoreLinesWhereItIsNarrow) {
    TimelineRow row{QStringLiteral("1"), clock.now(), QStringLiteral("李敏"), QStringLiteral("内部备注"),
                    QString(120, QChar(0x57CE))};
    EXPECT_GT(timelineLayout(theme, row, false, 260).height, timelineLayout(theme, row, false, 900).height);
    EXPECT_GT(timelineLayout(theme, row, true, 900).height, timelineLayout(theme, row, false, 900).height);
    row.details.clear();
    EXPECT_TRUE(timelineLayout(theme, row, false, 900).details.isNull());
}

TEST_F(Timeline, ModelIsSoundAndNeverEditable) {
    TimelineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(rows(3));
    EXPECT_FALSE(model.flags(model.index(0)).testFlag(Qt::ItemIsEditable));
    EXPECT_TRUE(model.data(model.index(0), Qt::AccessibleTextRole).toString().contains(QStringLiteral("李敏")));
    model.setRows({});
    EXPECT_EQ(model.rowCount(), 0);
}

}  // namespace
}  // namespace zhiban::testing
