// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMouseEvent>
#include <QPushButton>
#include <QTableView>

#include "core/operations/rules/rules_in_force.h"
#include "core/operations/sources/quarantine.h"
#include "core/operations/sources/read_sources.h"
#include "tests/ui/sources/page/sources_fixture.h"
#include "ui/kit/safe_text_view.h"
#include "ui/kit/timeline_list.h"
#include "ui/sources/opml_dialog.h"
#include "ui/sources/presentation/quarantine_model.h"
#include "ui/sources/presentation/registry_model.h"
#include "ui/sources/presentation/source_table_model.h"
#include "ui/sources/quarantine_pane.h"
#include "ui/sources/reason_dialog.h"
#include "ui/sources/registry_pane.h"
#include "ui/sources/source_acts.h"
#include "ui/sources/source_detail.h"
#include "ui/sources/source_editor.h"
#include "ui/sources/source_form.h"
#include "ui/sources/source_list_pane.h"
#include "ui/sources/trial_pane.h"
#include "ui/sources/week_grid.h"

namespace zhiban::testing {
namespace {

using namespace std::chrono_literals;
using SourcesScreen = SourcesPageTest;

std::vector<ListenedSource> listenedIn(StoreThreads& store) {
    struct ReadListened {
        using Answer = std::vector<ListenedSource>;
        Result<Answer> run(const ReadSession& session) const { return session.sources().listened(); }
    };
    auto answer = store.read(ReadListened{});
    answer.waitForFinished();
    return *answer.result();
}

TEST_F(SourcesScreen, PutsWhatFailsFirstAndSaysWhyInWords) {
    add(QStringLiteral("论坛"));
    add(QStringLiteral("微博"));
    look();
    for (int i = 0; i < 2; ++i) {
        clock->advance(5min);
        look({QStringLiteral("微博")});
    }
    open();
    ASSERT_TRUE(waitFor([this] { return page->list().model().rowCount() == 2 && page->detail().story(); }));
    const QModelIndex first = page->list().model().index(0, SourceTableModel::Name);
    EXPECT_EQ(first.data().toString(), QStringLiteral("微博"));
    EXPECT_FALSE(page->list().model().index(0, SourceTableModel::Failures).data().toString().isEmpty());
    EXPECT_EQ(badges.value(QStringLiteral("sources")), 1);
    EXPECT_EQ(page->detail().key(), page->list().currentKey());
}

TEST_F(SourcesScreen, SaysThatThereIsNothingToListenToAndWhatToDo) {
    open();
    ASSERT_TRUE(waitFor([this] {
        for (const QPushButton* button : page->list().findChildren<QPushButton*>()) {
            if (button->isVisible() && button->parentWidget() != &page->list() && page->list().table()->isHidden()) {
                return true;
            }
        }
        return false;
    }));
}

TEST_F(SourcesScreen, PausesWithAReasonByTheKeyboardAndResumes) {
    const Subscription source = add(QStringLiteral("论坛"));
    look();
    open();
    ASSERT_TRUE(waitFor([this] { return page->detail().story().has_value(); }));
    page->list().table()->setFocus();
    QTest::keyClick(page->list().table(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = dialogOf<ReasonDialog>();
    ASSERT_TRUE(dialog);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(dialog->isVisible()) << "without a reason nothing is paused";
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("maintenance"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor(
        [this] { return page->detail().story() && page->detail().story()->health.listened.subscription.paused; }));
    EXPECT_EQ(listenedIn(*store).front().subscription.pausedBecause, QStringLiteral("maintenance"));
    QTest::mouseClick(page->detail().pauseButton(), Qt::LeftButton);
    ASSERT_TRUE(waitFor([this] { return !listenedIn(*store).front().subscription.paused; }));
}

TEST_F(SourcesScreen, RetiresASourceAndBringsItBackWithUndo) {
    const Subscription source = add(QStringLiteral("论坛"));
    open();
    ASSERT_TRUE(waitFor([this] { return page->detail().story().has_value(); }));
    page->acts().retire(source);
    ASSERT_TRUE(waitFor([this] { return listenedIn(*store).empty() && !notices.entries().empty(); }));
    ASSERT_TRUE(notices.undoLast());
    ASSERT_TRUE(waitFor([this] { return listenedIn(*store).size() == 1; }));
    EXPECT_EQ(listenedIn(*store).front().subscription, source);
}

TEST_F(SourcesScreen, DrawsTheFormOfEachKindFromWhatItSaysOfItself) {
    SourceForm form(theme, true);
    for (const std::unique_ptr<Collector>& collector : collectors()) {
        const CollectorTraits& traits = collector->traits();
        Subscription source;
        source.kind = traits.kind;
        source.name = QStringLiteral("x");
        form.show(source);
        EXPECT_EQ(form.traits()->kind, traits.kind);
        EXPECT_EQ(form.addressField() != nullptr, traits.place != CollectorTraits::Place::None)
            << traits.kind.toStdString();
        for (const SettingField& field : traits.settings) {
            ASSERT_TRUE(form.settingField(field.key)) << field.key.toStdString();
            EXPECT_TRUE(isNamed(form.settingField(field.key))) << field.key.toStdString();
        }
    }
}

TEST_F(SourcesScreen, GivesBackEveryFieldOfASource) {
    Subscription source;
    source.key = QStringLiteral("k");
    source.name = QStringLiteral("表格");
    source.kind = QStringLiteral("csv");
    source.address = QStringLiteral("https://example.org/t.csv");
    source.mapping = {{QStringLiteral("title"), QStringLiteral("标题")}};
    source.zone = "Asia/Urumqi";
    source.charset = "GB18030";
    source.place = QStringLiteral("东区");
    source.interval = 17min;
    source.hours.set(3, 4, false);
    source.insideHouse = true;
    source.owner = QStringLiteral("城管局");
    source.silentAfterDays = 4;
    SourceForm form(theme, false);
    form.show(source);
    EXPECT_EQ(form.applied(source), source);
}

TEST_F(SourcesScreen, SavesANewSourceTypedByHandAndTellsWhatIsWrongBefore) {
    open();
    page->acts().addNew();
    auto* editor = dialogOf<SourceEditor>();
    ASSERT_TRUE(editor);
    QTest::keyClick(editor->saveButton(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(editor->problem().isEmpty()) << "a source needs a name";
    editor->form().nameField()->setFocus();
    QTest::keyClicks(editor->form().nameField(), QStringLiteral("Board"));
    QTest::keyClicks(editor->form().addressField(), QStringLiteral("https://example.org/new"));
    QTest::keyClick(editor->form().addressField(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return listenedIn(*store).size() == 1; }));
    EXPECT_EQ(listenedIn(*store).front().subscription.name, QStringLiteral("Board"));
    EXPECT_TRUE(waitFor([this] { return page->findChild<SourceEditor*>() == nullptr; }));
    EXPECT_TRUE(waitFor([this] { return page->list().currentKey() == QStringLiteral("https://example.org/new"); }));
}

TEST_F(SourcesScreen, KeepsATokenOutsideTheStore) {
    Secrets kept;
    QString keptFor;
    context->keepSecrets = [&](const QString& key, const Secrets& words) -> Result<Done> {
        keptFor = key;
        kept = words;
        return Done{};
    };
    Subscription source;
    source.kind = QStringLiteral("rest");
    source.name = QStringLiteral("api");
    source.address = QStringLiteral("https://example.org/api");
    open();
    page->acts().edit(source);
    auto* editor = dialogOf<SourceEditor>();
    ASSERT_TRUE(editor);
    auto* token = qobject_cast<QLineEdit*>(editor->form().settingField(QStringLiteral("token")));
    ASSERT_TRUE(token);
    EXPECT_EQ(token->echoMode(), QLineEdit::Password);
    token->setFocus();
    QTest::keyClicks(token, QStringLiteral("s3cret"));
    QTest::keyClick(token, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return !keptFor.isEmpty(); })) << editor->problem().toStdString();
    EXPECT_EQ(keptFor, source.address);
    EXPECT_EQ(kept.value(QStringLiteral("token")), QStringLiteral("s3cret"));
    EXPECT_FALSE(listenedIn(*store).front().subscription.settings.contains(QStringLiteral("token")));
}

TEST_F(SourcesScreen, TestsAFolderAndStoresNothing) {
    QFile file(folder.filePath(QStringLiteral("drop/a.jsonl")));
    ASSERT_TRUE(QDir().mkpath(folder.filePath(QStringLiteral("drop"))));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{\"id\":\"1\",\"title\":\"\xe8\xb7\xaf\xe7\x81\xaf\"}\nnot json\n");
    file.close();
    Subscription source;
    source.kind = QStringLiteral("folder");
    source.name = QStringLiteral("drop");
    source.address = folder.filePath(QStringLiteral("drop"));
    TrialPane pane(theme, *clock);
    bool ended = false;
    QObject::connect(&pane, &TrialPane::finished, &pane, [&ended] { ended = true; });
    pane.start(source, {});
    ASSERT_TRUE(waitFor([&ended] { return ended; }));
    EXPECT_TRUE(QFile::exists(file.fileName())) << "a test takes nothing away";
    EXPECT_TRUE(read(ReadQuarantine{})->items.empty());
}

TEST_F(SourcesScreen, ChoosesHoursByKeyboardAndByDragging) {
    WeekGrid grid(theme);
    grid.setHours(WeekHours::never());
    grid.resize(grid.sizeHint());
    grid.show();
    grid.setFocus();
    QTest::keyClick(&grid, Qt::Key_Space);
    EXPECT_TRUE(grid.hours().holds(1, 0));
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(&grid, Qt::Key_Right, Qt::ShiftModifier);
    }
    EXPECT_TRUE(grid.hours().holds(1, 3));
    EXPECT_FALSE(grid.hours().holds(1, 4));
    QTest::mousePress(&grid, Qt::LeftButton, {}, grid.cell(5, 10).center());
    QMouseEvent moved(QEvent::MouseMove, grid.cell(5, 11).center(), grid.mapToGlobal(grid.cell(5, 11).center()),
                      Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(&grid, &moved);
    EXPECT_TRUE(grid.hours().holds(5, 10));
    EXPECT_TRUE(grid.hours().holds(5, 11));
    QTest::mouseClick(&grid, Qt::LeftButton, {}, QPoint(2, grid.cell(7, 0).center().y()));
    EXPECT_TRUE(grid.hours().holds(7, 23));
}

TEST_F(SourcesScreen, ReadsRefusedItemsAgainAndSetsAsideTheRest) {
    const Subscription source = add(QStringLiteral("论坛"));
    refuse(source.key, QStringLiteral("jsonl.no-text"), "{\"id\":\"7\",\"title\":\"good after all\"}");
    refuse(source.key, QStringLiteral("jsonl.not-json"), "{never");
    auto rules = RulesInForce::load(*store);
    ASSERT_TRUE(rules);
    context->rulesInForce = rules->get();
    open();
    page->activate({QStringLiteral("quarantine"), source.key});
    QuarantinePane& pane = page->quarantine();
    ASSERT_TRUE(waitFor([&pane] { return pane.model().rowCount() == 2; }));
    EXPECT_FALSE(pane.bytes()->toPlainText().isEmpty());
    pane.retryShown();
    ASSERT_TRUE(waitFor([&pane] { return pane.model().rowCount() == 1; }));
    EXPECT_EQ(read(ReadQuarantine{})->waiting, 1);
    pane.setAside(pane.model().shownIds(), QStringLiteral("no post"));
    ASSERT_TRUE(waitFor([&pane] { return pane.model().rowCount() == 0; }));
    page.reset();
    context->rulesInForce = nullptr;
}

TEST_F(SourcesScreen, TakesInAListOfFeedsThatIsTicked) {
    add(QStringLiteral("known"));  // https://example.org/1
    const QString path = folder.filePath(QStringLiteral("feeds.opml"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"(<opml version="2.0"><body><outline text="A" xmlUrl="https://example.org/1"/>)"
               R"(<outline text="B" xmlUrl="https://example.org/b"/><outline text="C" xmlUrl="https://example.org/c"/>)"
               R"(</body></opml>)");
    file.close();
    open();
    page->acts().importOpml(path);
    auto* dialog = dialogOf<OpmlDialog>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->chosen().size(), 2U);
    dialog->list()->setCurrentRow(2);
    QTest::keyClick(dialog->list(), Qt::Key_Space);
    EXPECT_EQ(dialog->chosen().size(), 1U);
    QTest::keyClick(dialog->list(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return listenedIn(*store).size() == 2; }));
}

TEST_F(SourcesScreen, WritesTheRegisterAndReadsTheSameBack) {
    add(QStringLiteral("城管发布"), QStringLiteral("城管局"));
    add(QStringLiteral("水务发布"), QStringLiteral("水务局"));
    open();
    page->showTab(SourcesPage::Accounts);
    ASSERT_TRUE(waitFor([this] { return page->registry().model().rowCount() == 2; }));
    const QString path = folder.filePath(QStringLiteral("register.csv"));
    page->registry().exportTo(path);
    ASSERT_TRUE(waitFor([&path] { return QFile::exists(path); }));
    notices.dismiss(notices.entries().empty() ? 0 : notices.entries().back().id);
    page->registry().importFrom(path);
    ASSERT_TRUE(waitFor([this] { return !notices.entries().empty(); }));
    EXPECT_EQ(listenedIn(*store).size(), 2U);
}

TEST_F(SourcesScreen, NamesEverythingForAScreenReader) {
    add(QStringLiteral("论坛"), QStringLiteral("城管局"));
    refuse(QStringLiteral("file"), QStringLiteral("jsonl.not-json"), "{never");
    open();
    for (const SourcesPage::Tab tab : {SourcesPage::Sources, SourcesPage::Quarantine, SourcesPage::Accounts}) {
        page->showTab(tab);
        QApplication::processEvents();
        EXPECT_EQ(unnamedWidgets(page.get()), QStringList());
    }
    SourceEditor editor(*context, {}, nullptr);
    editor.show();
    EXPECT_EQ(unnamedWidgets(&editor), QStringList());
    editor.setAttribute(Qt::WA_DeleteOnClose, false);
    EXPECT_TRUE(shortcuts.conflicts().isEmpty()) << shortcuts.conflicts().join(u'\n').toStdString();
}

}  // namespace
}  // namespace zhiban::testing
