// SPDX-License-Identifier: GPL-3.0-or-later
// Preview, explanation, back-test, versions, muting, word lists and packs.
#include <QAbstractItemModel>
#include <QAction>
#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTreeView>

#include "core/operations/rules/rule_pack.h"
#include "tests/ui/rules/page/laboratory_fixture.h"
#include "ui/kit/composer_editor.h"
#include "ui/kit/plain_label.h"
#include "ui/kit/timeline_list.h"
#include "ui/rules/back_test_pane.h"
#include "ui/rules/diff_view.h"
#include "ui/rules/pack_acts.h"
#include "ui/rules/pack_dialog.h"
#include "ui/rules/presentation/back_test_model.h"
#include "ui/rules/rerun_dialog.h"
#include "ui/rules/rule_acts.h"
#include "ui/rules/rule_preview_pane.h"
#include "ui/rules/trial_panes.h"
#include "ui/rules/versions_pane.h"
#include "ui/rules/why_pane.h"
#include "ui/rules/word_list_editor.h"

namespace zhiban::testing {
namespace {

class TryingRules : public LaboratoryTest {
  protected:
    QString sqlTitle(int number) { return QStringLiteral("路灯第%1盏不亮").arg(number); }
    // A store with 25 posts about lamps and one about a bus.
    void fill() {
        QStringList titles{QStringLiteral("公交改线")};
        for (int i = 0; i < 25; ++i) {
            titles << sqlTitle(i);
        }
        posts = receive(titles);
    }
    std::vector<Post> posts;
};

TEST_F(TryingRules, WarnsWhenARuleTakesNearlyEverything) {
    fill();
    saveRule(QStringLiteral("lamps"), QStringLiteral("路灯"));
    open();
    RulePreviewPane& preview = page->trial().preview();
    ASSERT_TRUE(waitFor([&] { return preview.hits()->model()->rowCount() == 25; }));
    EXPECT_TRUE(preview.warning()->isVisible());
    condition().setFocus();
    condition().moveCursor(QTextCursor::End);
    compose(&condition(), {}, QStringLiteral(" 第3盏"));
    ASSERT_TRUE(waitFor([&] { return preview.hits()->model()->rowCount() == 1; }));
    EXPECT_FALSE(preview.warning()->isVisible());
    preview.hits()->setFocus();
    preview.hits()->setCurrentIndex(preview.hits()->model()->index(0, 0));
    QTest::keyClick(preview.hits(), Qt::Key_Return);
    ASSERT_FALSE(visited.empty());
    EXPECT_EQ(visited.back().first, QStringLiteral("desk"));
    EXPECT_EQ(visited.back().second.kind, QStringLiteral("post"));
}

TEST_F(TryingRules, ExplainsThePostOfTheDeskAndPastedText) {
    fill();
    saveRule(QStringLiteral("lamps"), QStringLiteral("路灯 且 跳闸"));
    open();
    ASSERT_TRUE(ruleIsShown(QStringLiteral("lamps")));
    QTest::keyClick(&condition(), Qt::Key_2, Qt::AltModifier);
    ASSERT_EQ(page->trial().shown(), TrialPanes::Why);
    WhyPane& why = page->trial().why();
    deskPost = posts.back().id;
    Q_EMIT why.deskPostRequested();
    ASSERT_TRUE(waitFor([&] { return why.tree()->model()->rowCount() > 0; }));
    EXPECT_EQ(why.verdict()->text(), QStringLiteral("This rule does not find it."));
    const QModelIndex root = why.tree()->model()->index(0, 0);
    ASSERT_EQ(why.tree()->model()->rowCount(root), 2);
    EXPECT_TRUE(why.tree()->model()->index(0, 0, root).data().toString().endsWith(QStringLiteral("holds")));
    EXPECT_TRUE(why.tree()->model()->index(1, 0, root).data().toString().endsWith(QStringLiteral("does not hold")));
    for (QPushButton* button : why.findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Paste a text")) {
            QTest::keyClick(button, Qt::Key_Space);
        }
    }
    compose(why.text(), {}, QStringLiteral("路*灯跳闸了"));
    EXPECT_TRUE(waitFor([&] { return why.verdict()->text() == QStringLiteral("This rule finds it."); }))
        << why.verdict()->text().toStdString() << " of " << why.text()->toPlainText().toStdString();
}

TEST_F(TryingRules, BackTestsAndOpensThePostsOfEveryNumber) {
    fill();
    saveRule(QStringLiteral("lamps"), QStringLiteral("路灯"));
    open();
    ASSERT_TRUE(waitFor([this] { return page->trial().backTest().runButton()->isEnabled(); }));
    QTest::keyClick(&condition(), Qt::Key_R, Qt::ControlModifier);
    BackTestPane& pane = page->trial().backTest();
    EXPECT_EQ(tasks.entries().size(), 1u);
    ASSERT_TRUE(waitFor([&] { return !pane.isRunning(); }));
    EXPECT_TRUE(tasks.entries().empty());
    ASSERT_EQ(pane.numbers()->model()->rowCount(), BackTestModel::RowCount);
    pane.numbers()->setFocus();
    pane.numbers()->setCurrentIndex(pane.numbers()->model()->index(BackTestModel::Hits, 0));
    QTest::keyClick(pane.numbers(), Qt::Key_Return);
    ASSERT_EQ(columns.size(), 1u);
    ASSERT_TRUE(columns.front().second.posts);
    EXPECT_EQ(columns.front().second.posts->size(), 25u);
}

TEST_F(TryingRules, StopsABackTestWhenAsked) {
    fill();
    saveRule(QStringLiteral("lamps"), QStringLiteral("路灯"));
    open();
    ASSERT_TRUE(waitFor([this] { return page->trial().backTest().runButton()->isEnabled(); }));
    BackTestPane& pane = page->trial().backTest();
    pane.run();
    pane.cancel();
    ASSERT_TRUE(waitFor([&] { return !pane.isRunning(); }));
    EXPECT_TRUE(tasks.entries().empty());
    EXPECT_TRUE(pane.runButton()->isEnabled());
}

TEST_F(TryingRules, ShowsVersionsWithWhatChangedAndSavesAFormerOneAgain) {
    Rule rule = saveRule(QStringLiteral("lamps"), QStringLiteral("路灯\n闪"));
    rule.condition = QStringLiteral("路灯\n不亮");
    ASSERT_TRUE(write(SaveRule{rule, 1}));
    open();
    QTest::keyClick(&condition(), Qt::Key_4, Qt::AltModifier);
    VersionsPane& versions = page->trial().versions();
    ASSERT_TRUE(waitFor([&] { return versions.list()->rows().size() == 2; }));
    EXPECT_EQ(versions.list()->rows().front().who, QStringLiteral("林静"));
    const QString diff = versions.diff()->toPlainText();
    EXPECT_TRUE(diff.contains(QStringLiteral("− 闪"))) << diff.toStdString();
    EXPECT_TRUE(diff.contains(QStringLiteral("+ 不亮"))) << diff.toStdString();
    EXPECT_FALSE(versions.restoreButton()->isEnabled());
    versions.list()->setFocus();
    QTest::keyClick(versions.list(), Qt::Key_Down);
    ASSERT_TRUE(versions.restoreButton()->isEnabled());
    QTest::keyClick(versions.restoreButton(), Qt::Key_Space);
    ASSERT_TRUE(waitFor([&] { return versions.list()->rows().size() == 3; }));
    EXPECT_TRUE(waitFor([this] { return condition().condition() == QStringLiteral("路灯\n闪"); }));
}

TEST_F(TryingRules, ShowsTheVersionsOfAWordListAndSavesAFormerOneAgain) {
    WordList list;
    list.name = QStringLiteral("roads");
    list.words = {QStringLiteral("滨河路")};
    const Result<WordList> first = write(SaveWordList{list, 0});
    ASSERT_TRUE(first);
    list = *first;
    list.words << QStringLiteral("人民路");
    ASSERT_TRUE(write(SaveWordList{list, 1}));
    saveRule(QStringLiteral("holes"), QStringLiteral("list:roads 塌陷"));
    open();
    ASSERT_TRUE(ruleIsShown(QStringLiteral("holes")));
    const TrialPanes::Pane before = page->trial().shown();
    ASSERT_NE(before, TrialPanes::Versions);
    page->activate({QStringLiteral("word-list"), first->id.text});
    VersionsPane& versions = page->trial().versions();
    ASSERT_TRUE(waitFor([&] { return versions.list()->rows().size() == 2; }));
    EXPECT_EQ(page->trial().shown(), TrialPanes::Versions);
    EXPECT_TRUE(versions.diff()->toPlainText().contains(QStringLiteral("+ 人民路")));
    versions.list()->setFocus();
    QTest::keyClick(versions.list(), Qt::Key_Down);
    ASSERT_TRUE(versions.restoreButton()->isEnabled());
    QTest::keyClick(versions.restoreButton(), Qt::Key_Space);
    ASSERT_TRUE(noticed(QStringLiteral("“roads” is saved as version 3")));
    EXPECT_TRUE(waitFor([&] { return versions.list()->rows().size() == 3; }));
    EXPECT_TRUE(waitFor([this] { return page->listEditor().words()->toPlainText() == QStringLiteral("滨河路"); }));
    page->activate({QStringLiteral("rule"), row(QStringLiteral("holes"))->rule.id.text});
    EXPECT_EQ(page->trial().shown(), before);
}

TEST_F(TryingRules, MutesAlwaysWithAnEndAndTakesItBack) {
    const Rule rule = saveRule(QStringLiteral("lamps"), QStringLiteral("路灯"));
    Rule grave;
    grave.name = QStringLiteral("gas");
    grave.condition = QStringLiteral("燃气");
    grave.lifeSafety = true;
    const Result<Rule> saved = write(SaveRule{grave, 0});
    ASSERT_TRUE(saved);
    open();
    QMenu menu;
    page->acts().fillMuteMenu(menu, rule.id.text);
    ASSERT_EQ(menu.actions().size(), 4);  // an hour, the shift, a day, until …
    menu.actions().front()->trigger();
    ASSERT_TRUE(waitFor([this] { return isMuted(row(QStringLiteral("lamps"))->rule, clock->now()); }));
    EXPECT_EQ(*row(QStringLiteral("lamps"))->rule.mutedUntil, clock->now() + std::chrono::hours(1));
    ASSERT_TRUE(waitFor([this] { return notices.undoLast(); }));
    EXPECT_TRUE(waitFor([this] { return !row(QStringLiteral("lamps"))->rule.mutedUntil; }));
    page->acts().fillMuteMenu(menu, saved->id.text);
    ASSERT_EQ(menu.actions().size(), 1);
    EXPECT_FALSE(menu.actions().front()->isEnabled());
}

TEST_F(TryingRules, RetiresARuleAndBringsItBack) {
    const Rule rule = saveRule(QStringLiteral("lamps"), QStringLiteral("路灯"));
    open();
    page->acts().retire(rule.id.text);
    ASSERT_TRUE(waitFor([this] { return row(QStringLiteral("lamps")) == nullptr; }));
    ASSERT_TRUE(waitFor([this] { return notices.undoLast(); }));
    EXPECT_TRUE(waitFor([this] {
        const RuleRow* back = row(QStringLiteral("lamps"));
        return back && back->standing == RuleStanding::InForce && back->rule.version == 2;
    }));
}

TEST_F(TryingRules, SavesWordListsThatRulesNameAtOnce) {
    receive({QStringLiteral("滨河路塌陷"), QStringLiteral("人民路塌陷")});
    WordList list;
    list.name = QStringLiteral("roads");
    list.words = {QStringLiteral("滨河路")};
    const Result<WordList> saved = write(SaveWordList{list, 0});
    ASSERT_TRUE(saved);
    saveRule(QStringLiteral("holes"), QStringLiteral("list:roads 塌陷"));
    open();
    ASSERT_TRUE(waitFor([this] { return page->trial().preview().hits()->model()->rowCount() == 1; }));
    page->activate({QStringLiteral("word-list"), saved->id.text});
    ASSERT_TRUE(waitFor([this] { return page->listEditor().name()->text() == QStringLiteral("roads"); }));
    ComposerEditor* words = page->listEditor().words();
    words->setFocus();
    words->moveCursor(QTextCursor::End);
    compose(words, {}, QStringLiteral("\n人民路"));
    QTest::keyClick(words, Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(noticed(QStringLiteral("“roads” is saved as version 2")));
    ASSERT_TRUE(waitFor([this] {
        const WordListRow* now = page->list().lists().rowAt(0);
        return now && now->list.words.size() == 2 && !now->unsaved;
    }));
    page->list().selectRule(row(QStringLiteral("holes"))->key);
    EXPECT_TRUE(waitFor([this] { return page->trial().preview().hits()->model()->rowCount() == 2; }));
}

TEST_F(TryingRules, WritesAndTakesInRulePacksAfterShowingWhatWouldChange) {
    saveRule(QStringLiteral("lamps"), QStringLiteral("路灯"));
    open();
    const QString path = folder.filePath(QStringLiteral("pack.json"));
    PackActs packs(*context, {[&](const QString&) { return path; }, [&] { return path; }}, page.get());
    RulePack pack;
    pack.rules = {row(QStringLiteral("lamps"))->rule};
    pack.rules.front().condition = QStringLiteral("路灯 不亮");
    Rule fresh;
    fresh.name = QStringLiteral("gas");
    fresh.condition = QStringLiteral("燃气");
    pack.rules.push_back(fresh);
    packs.write(pack, {});
    ASSERT_TRUE(waitFor([&] { return QFile::exists(path); }));
    packs.take();
    ASSERT_TRUE(waitFor([this] { return page->findChild<PackDialog*>() != nullptr; }));
    auto* dialog = page->findChild<PackDialog*>();
    EXPECT_EQ(dialog->table()->model()->rowCount(), 2);
    EXPECT_EQ(unnamedWidgets(dialog), QStringList());
    ASSERT_EQ(row(QStringLiteral("gas")), nullptr);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return row(QStringLiteral("gas")) != nullptr; }));
    EXPECT_EQ(row(QStringLiteral("lamps"))->rule.condition, QStringLiteral("路灯 不亮"));
}

TEST_F(TryingRules, RunsTheRulesOverOlderPostsBesideTheWork) {
    fill();
    open();
    saveRule(QStringLiteral("lamps"), QStringLiteral("路灯"));
    ASSERT_TRUE(waitFor([this] {
        const RuleRow* lamps = row(QStringLiteral("lamps"));
        return lamps && lamps->standing == RuleStanding::InForce;
    }));
    page->acts().rerun();
    auto* dialog = page->findChild<RerunDialog*>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(waitFor([&] { return QApplication::activeWindow() == dialog; }));
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(tasks.entries().size(), 1u);
    ASSERT_TRUE(noticed(QStringLiteral("added 25 hits")));
    EXPECT_TRUE(waitFor([this] { return tasks.entries().empty(); }));
}

}  // namespace
}  // namespace zhiban::testing
