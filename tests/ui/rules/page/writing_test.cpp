// SPDX-License-Identifier: GPL-3.0-or-later
// Writing, saving and keeping rules, by keys.
#include <QDialog>
#include <QPushButton>

#include "tests/ui/rules/page/laboratory_fixture.h"
#include "ui/kit/help_topic.h"
#include "ui/kit/plain_label.h"
#include "ui/rules/completion_list.h"
#include "ui/rules/conflict_dialog.h"
#include "ui/rules/rule_preview_pane.h"
#include "ui/rules/trial_panes.h"

namespace zhiban::testing {
namespace {

class WritingRules : public LaboratoryTest {};

TEST_F(WritingRules, IsPossibleWholeByKeyboardAndSaysWhichVersionIsInForce) {
    receive({QStringLiteral("东门路灯不亮"), QStringLiteral("公交改线"), QStringLiteral("路灯很亮")});
    open();
    page->setFocus();
    QTest::keyClick(page.get(), Qt::Key_N, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return page->editor().name()->hasFocus(); }));
    QTest::keyClicks(page->editor().name(), QStringLiteral("lamps"));
    condition().setFocus();
    compose(&condition(), {}, QStringLiteral("路灯 不亮"));
    ASSERT_TRUE(waitFor([this] { return page->trial().preview().hits()->model()->rowCount() == 1; }));
    EXPECT_TRUE(page->trial().preview().count()->text().startsWith(QLatin1Char('1')));
    QTest::keyClick(&condition(), Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(noticed(QStringLiteral("Version 1 of “lamps” is saved and in force.")));
    ASSERT_TRUE(waitFor([this] { return row(QStringLiteral("lamps")) && !row(QStringLiteral("lamps"))->unsaved; }));
    EXPECT_EQ(row(QStringLiteral("lamps"))->standing, RuleStanding::InForce);
    EXPECT_EQ(page->currentKey(), row(QStringLiteral("lamps"))->rule.id.text);
    EXPECT_EQ(page->editor().name()->text(), QStringLiteral("lamps"));

    condition().setFocus();
    compose(&condition(), {}, QStringLiteral(" 东门"));
    QTest::keyClick(&condition(), Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(noticed(QStringLiteral("Version 2 of “lamps” is saved and in force.")));
}

TEST_F(WritingRules, MarksWhatIsWrongAndAppliesTheSuggestionByAltReturn) {
    open();
    QTest::keyClick(page.get(), Qt::Key_N, Qt::ControlModifier);
    condition().setFocus();
    compose(&condition(), {}, QStringLiteral("(路灯 不亮"));
    ASSERT_TRUE(waitFor([this] { return !condition().diagnostics().empty(); }));
    EXPECT_TRUE(page->editor().problems()->isVisible());
    EXPECT_FALSE(page->editor().saveButton()->isEnabled());
    const Diagnostic* mend = condition().suggestionAtHand();
    ASSERT_NE(mend, nullptr);
    QTest::keyClick(&condition(), Qt::Key_Return, Qt::AltModifier);
    ASSERT_TRUE(waitFor([this] { return condition().diagnostics().empty(); })) << condition().condition().toStdString();
    EXPECT_TRUE(waitFor([this] { return page->editor().saveButton()->isEnabled(); }));
}

TEST_F(WritingRules, AsksNothingWhileAnInputMethodIsComposing) {
    open();
    QTest::keyClick(page.get(), Qt::Key_N, Qt::ControlModifier);
    condition().setFocus();
    int settled = 0;
    int edited = 0;
    QObject::connect(&condition(), &ConditionEditor::settled, page.get(), [&] { ++settled; });
    QObject::connect(&condition(), &ConditionEditor::edited, page.get(), [&] { ++edited; });
    for (const char* letters : {"l", "lu", "lud", "lude", "luden", "ludeng"}) {
        compose(&condition(), QLatin1String(letters), {});
        EXPECT_FALSE(condition().completionList()->isOffering());
    }
    QTest::qWait(2 * ConditionEditor::quietMilliseconds);
    EXPECT_EQ(settled, 0);
    EXPECT_EQ(edited, 0);
    compose(&condition(), {}, QStringLiteral("路灯"));
    EXPECT_TRUE(waitFor([&] { return settled == 1; }));
    EXPECT_EQ(edited, 1);
    // Given up, it asks what was typed before, and no more.
    compose(&condition(), {}, QStringLiteral(" 不亮"));
    compose(&condition(), QStringLiteral("x"), {});
    QTest::qWait(2 * ConditionEditor::quietMilliseconds);
    EXPECT_EQ(settled, 1);
    compose(&condition(), {}, {});
    EXPECT_TRUE(waitFor([&] { return settled == 2; }));
}

TEST_F(WritingRules, OffersWhatMayBeWrittenAndTakesItByReturn) {
    WordList list;
    list.name = QStringLiteral("roads");
    list.words = {QStringLiteral("滨河路")};
    ASSERT_TRUE(write(SaveWordList{list, 0}));
    open();
    QTest::keyClick(page.get(), Qt::Key_N, Qt::ControlModifier);
    condition().setFocus();
    QTest::keyClicks(&condition(), QStringLiteral("list:ro"));
    ASSERT_TRUE(condition().completionList()->isOffering());
    QTest::keyClick(&condition(), Qt::Key_Return);
    EXPECT_FALSE(condition().completionList()->isOffering());
    EXPECT_EQ(condition().condition().trimmed(), QStringLiteral("list:roads"));
    QTest::keyClick(&condition(), Qt::Key_Space);
    QTest::keyClick(&condition(), Qt::Key_Space, Qt::ControlModifier);
    EXPECT_TRUE(condition().completionList()->isOffering());
    QTest::keyClick(&condition(), Qt::Key_Escape);
    EXPECT_FALSE(condition().completionList()->isOffering());
}

// Two meanings of one key and Qt takes neither.
TEST_F(WritingRules, UnderlinesNoLetterThatIsACommandsKey) {
    open();
    QList<QKeySequence> taken;
    for (const ShortcutRegistry::Entry& entry : context->shortcuts.commands()) {
        taken += entry.keys;
    }
    ASSERT_FALSE(taken.isEmpty());
    int underlined = 0;
    for (const QWidget* widget : page->findChildren<QWidget*>()) {
        const QKeySequence letter = QKeySequence::mnemonic(widget->property("text").toString());
        underlined += letter.isEmpty() ? 0 : 1;
        EXPECT_FALSE(!letter.isEmpty() && taken.contains(letter)) << letter.toString().toStdString();
    }
    EXPECT_GT(underlined, 5);
}

TEST_F(WritingRules, NamesTheHelpOfWhatStandsAtTheCursor) {
    open();
    QTest::keyClick(page.get(), Qt::Key_N, Qt::ControlModifier);
    condition().setCondition(QStringLiteral("燃气 NEAR/5 泄漏"));
    condition().moveCursor(QTextCursor::Start);
    EXPECT_EQ(helpTopicOf(&condition()), QStringLiteral("rules"));
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(&condition(), Qt::Key_Right);
    }
    EXPECT_EQ(helpTopicOf(&condition()), QStringLiteral("rules#near"));
    EXPECT_EQ(helpTopicOf(page->list().ruleView()), QStringLiteral("laboratory"));
}

TEST_F(WritingRules, KeepsWhatIsNotSavedWhenTheProgramEnds) {
    const Rule rule = saveRule(QStringLiteral("lamps"), QStringLiteral("路灯"));
    open();
    ASSERT_TRUE(ruleIsShown(QStringLiteral("lamps")));
    condition().setFocus();
    condition().moveCursor(QTextCursor::End);
    compose(&condition(), {}, QStringLiteral(" (不亮"));
    EXPECT_TRUE(waitFor([&] { return page->bench().isUnsaved(rule.id.text); }));
    open();
    ASSERT_TRUE(waitFor([this] { return row(QStringLiteral("lamps")) && row(QStringLiteral("lamps"))->unsaved; }));
    EXPECT_TRUE(waitFor([this] { return condition().condition() == QStringLiteral("路灯 (不亮"); }));
    // Written back by hand it is no draft any more.
    condition().setFocus();
    condition().moveCursor(QTextCursor::End);
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(&condition(), Qt::Key_Backspace);
    }
    EXPECT_TRUE(waitFor([this] { return !row(QStringLiteral("lamps"))->unsaved; }));
}

class Conflicts : public LaboratoryTest {
  protected:
    // Both write on version 1; theirs is saved first.
    ConflictDialog* meet() {
        const Rule rule = saveRule(QStringLiteral("lamps"), QStringLiteral("路灯"));
        open();
        EXPECT_TRUE(ruleIsShown(QStringLiteral("lamps")));
        condition().setFocus();
        condition().moveCursor(QTextCursor::End);
        compose(&condition(), {}, QStringLiteral(" 不亮"));
        EXPECT_TRUE(waitFor([&] { return page->bench().isUnsaved(rule.id.text); }));
        Rule theirs = rule;
        theirs.condition = QStringLiteral("路灯 闪");
        EXPECT_TRUE(write(SaveRule{theirs, 1}));
        EXPECT_TRUE(waitFor([this] { return page->editor().saveButton()->isEnabled(); }));
        QTest::keyClick(&condition(), Qt::Key_S, Qt::ControlModifier);
        EXPECT_TRUE(waitFor([this] { return page->findChild<ConflictDialog*>() != nullptr; }));
        return page->findChild<ConflictDialog*>();
    }
    static QPushButton* button(QDialog* dialog, const QString& text) {
        for (QPushButton* one : dialog->findChildren<QPushButton*>()) {
            if (one->text() == text) {
                return one;
            }
        }
        return nullptr;
    }
};

TEST_F(Conflicts, LetTheOfficerSaveTheirsAsTheNextVersion) {
    ConflictDialog* dialog = meet();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(unnamedWidgets(dialog), QStringList());
    QPushButton* overwrite = button(dialog, QStringLiteral("Save yours as the next version"));
    ASSERT_NE(overwrite, nullptr);
    overwrite->setFocus();
    QTest::keyClick(overwrite, Qt::Key_Space);
    ASSERT_TRUE(noticed(QStringLiteral("Version 3 of “lamps”")));
    EXPECT_TRUE(
        waitFor([this] { return row(QStringLiteral("lamps"))->rule.condition == QStringLiteral("路灯 不亮"); }));
}

TEST_F(Conflicts, LetTheOfficerTakeWhatTheOtherSaved) {
    ConflictDialog* dialog = meet();
    ASSERT_NE(dialog, nullptr);
    QPushButton* reload = button(dialog, QStringLiteral("Take theirs"));
    ASSERT_NE(reload, nullptr);
    QTest::keyClick(reload, Qt::Key_Space);
    EXPECT_TRUE(waitFor([this] { return condition().condition() == QStringLiteral("路灯 闪"); }));
    EXPECT_TRUE(waitFor([this] { return !row(QStringLiteral("lamps"))->unsaved; }));
}

}  // namespace
}  // namespace zhiban::testing
