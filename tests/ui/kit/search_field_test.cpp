// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/search_field.h"

#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include "tests/ui/kit/kit_fixture.h"

namespace zhiban::testing {
namespace {

class SearchFieldTest : public KitTest {
  protected:
    SearchFieldTest() {
        field.show();
        field.setFocus();
    }
    void compose(const QString& preedit, const QString& commit = {}) {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QApplication::sendEvent(&field, &event);
    }
    bool isWaiting() const { return field.findChild<QTimer*>()->isActive(); }

    SearchField field{theme, QStringLiteral("搜索")};
    QSignalSpy asked{&field, &SearchField::searchRequested};
    QSignalSpy accepted{&field, &SearchField::accepted};
};

TEST_F(SearchFieldTest, AsksNothingWhileComposingAndOnceAfterTheCommit) {
    for (const QString& step :
         {QStringLiteral("j"), QStringLiteral("ji"), QStringLiteral("jin"), QStringLiteral("jing g")}) {
        compose(step);
        EXPECT_TRUE(field.isComposing());
        EXPECT_FALSE(isWaiting());
    }
    EXPECT_EQ(asked.count(), 0);
    compose({}, QStringLiteral("井盖"));
    EXPECT_FALSE(field.isComposing());
    ASSERT_TRUE(asked.wait(2000));
    EXPECT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.front().front().toString(), QStringLiteral("井盖"));
}

TEST_F(SearchFieldTest, TakesNoReturnWhileComposing) {
    compose(QStringLiteral("jing"));
    QTest::keyClick(&field, Qt::Key_Return);
    QTest::keyClick(&field, Qt::Key_Escape);
    EXPECT_EQ(accepted.count(), 0);
    EXPECT_EQ(asked.count(), 0);
    compose({}, QStringLiteral("井"));
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(accepted.count(), 1);
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(SearchFieldTest, AsksOnceForABurstOfKeys) {
    QTest::keyClicks(&field, QStringLiteral("lamp"));
    EXPECT_EQ(asked.count(), 0);
    EXPECT_TRUE(isWaiting());
    ASSERT_TRUE(asked.wait(2000));
    EXPECT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.front().front().toString(), QStringLiteral("lamp"));
}

TEST_F(SearchFieldTest, DoesNotAskTheSameTwice) {
    QTest::keyClicks(&field, QStringLiteral("lamp"));
    field.searchNow();
    QTest::keyClick(&field, Qt::Key_Space);
    field.searchNow();
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(SearchFieldTest, ClearsOnEscapeAndThenLeaves) {
    QSignalSpy left(&field, &SearchField::left);
    QTest::keyClicks(&field, QStringLiteral("lamp"));
    field.searchNow();
    QTest::keyClick(&field, Qt::Key_Escape);
    EXPECT_EQ(field.text(), QString());
    ASSERT_EQ(asked.count(), 2);
    EXPECT_EQ(asked.back().front().toString(), QString());
    EXPECT_EQ(left.count(), 0);
    QTest::keyClick(&field, Qt::Key_Escape);
    EXPECT_EQ(left.count(), 1);
}

}  // namespace
}  // namespace zhiban::testing
