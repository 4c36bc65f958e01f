// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/cases_page.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QInputMethodEvent>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "core/domain/acts.h"
#include "core/operations/cases/act_on_case.h"
#include "core/operations/cases/dispatch_case.h"
#include "core/operations/cases/read_cases.h"
#include "tests/ui/cases/support/page_fixture.h"
#include "ui/cases/case_detail.h"
#include "ui/cases/case_header.h"
#include "ui/cases/case_list_pane.h"
#include "ui/cases/close_dialog.h"
#include "ui/cases/dispatch_dialog.h"
#include "ui/cases/evidence_panel.h"
#include "ui/cases/evidence_tile.h"
#include "ui/cases/presentation/case_list_model.h"
#include "ui/cases/privacy_warning.h"
#include "ui/cases/words_dialog.h"
#include "ui/kit/composer_editor.h"
#include "ui/kit/timeline_list.h"

namespace zhiban::testing {

namespace {

class CasesPageTest : public PageFixture {
  protected:
    std::unique_ptr<CasesPage> makePage() {
        auto made = std::make_unique<CasesPage>(*context, folder.filePath(QStringLiteral("drafts")), nullptr);
        made->resize(1400, 900);
        made->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(made.get()));
        return made;
    }
    // A page with this case open.
    std::unique_ptr<CasesPage> pageWith(const CaseId& id) {
        auto made = makePage();
        made->activate({QStringLiteral("case"), id.text});
        EXPECT_TRUE(waitFor([&] { return !made->detail()->timeline()->rows().empty(); }));
        return made;
    }
    static ComposerEditor* editorOf(CasesPage& page) {
        for (ComposerEditor* editor : page.detail()->composer()->findChildren<ComposerEditor*>()) {
            if (editor->isVisible()) {
                return editor;
            }
        }
        return nullptr;
    }
    CaseWithTimeline fileOf(const CaseId& id) { return *read(ReadCaseFile{id}); }
    QStringList verbsOf(const CaseId& id) {
        QStringList all;
        for (const LedgerEntry& entry : fileOf(id).timeline) {
            all << entry.verb;
        }
        return all;
    }
    void dispatch(const CaseId& id) {
        ASSERT_TRUE(write(DispatchCase{id, departments.front().id, QStringLiteral("请处理"), true, 0}));
    }
    QString picture(const QString& name) {
        QImage image(80, 60, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        const QString path = folder.filePath(name);
        EXPECT_TRUE(image.save(path, "PNG"));
        return path;
    }
    // What the officer was told, for the message of a failed test.
    std::string complaints() const {
        QStringList all;
        for (const auto& entry : notices.entries()) {
            all << entry.notice.text + QStringLiteral(" / ") + entry.notice.details;
        }
        return all.join(QLatin1Char('\n')).toStdString();
    }
    template <typename Dialog>
    static Dialog* openDialog(QWidget* page) {
        Dialog* found = nullptr;
        EXPECT_TRUE(waitFor([&] {
            for (Dialog* dialog : page->findChildren<Dialog*>()) {
                found = dialog->isVisible() ? dialog : found;
            }
            return found != nullptr;
        }));
        EXPECT_TRUE(found && QTest::qWaitForWindowActive(found));
        EXPECT_TRUE(
            waitFor([found] { return QApplication::focusWidget() && QApplication::focusWidget()->window() == found; }));
        return found;
    }
};

TEST_F(CasesPageTest, SaysWhatToDoNextWhileThereIsNoCase) {
    auto page = makePage();
    QPushButton* button = nullptr;
    ASSERT_TRUE(waitFor([&] {
        for (QPushButton* one : page->listPane()->findChildren<QPushButton*>()) {
            button = one->isVisible() && one->text() == QStringLiteral("Go to the desk") ? one : button;
        }
        return button != nullptr;
    }));
    QTest::mouseClick(button, Qt::LeftButton);
    ASSERT_EQ(visited.size(), 1u);
    EXPECT_EQ(visited.front().first, QStringLiteral("desk"));
}

TEST_F(CasesPageTest, OpensTheMostUrgentCaseByItselfAndTheNextByKey) {
    const CaseId calm = openCase(QStringLiteral("垃圾清运"));
    const CaseId urgent = openCase(QStringLiteral("井盖缺失"), Level::Red);
    auto page = makePage();
    ASSERT_TRUE(waitFor([&] { return page->listPane()->model().rowCount() == 2; }));
    EXPECT_EQ(page->listPane()->model().caseAt(0)->id, urgent);
    ASSERT_TRUE(waitFor([&] { return !page->detail()->timeline()->rows().empty(); }));
    page->listPane()->list()->setFocus();
    QTest::keyClick(page->listPane()->list(), Qt::Key_J);
    ASSERT_TRUE(
        waitFor([&] { return page->detail()->timeline()->rows().front().details == QStringLiteral("垃圾清运"); }));
    QTest::keyClick(page->listPane()->list(), Qt::Key_K);
    EXPECT_TRUE(
        waitFor([&] { return page->detail()->timeline()->rows().front().details == QStringLiteral("井盖缺失"); }));
}

TEST_F(CasesPageTest, ShowsACaseThatAnotherDeskOpens) {
    openCase(QStringLiteral("一"));
    auto page = makePage();
    ASSERT_TRUE(waitFor([&] { return page->listPane()->model().rowCount() == 1; }));
    openCase(QStringLiteral("二"));
    EXPECT_TRUE(waitFor([&] { return page->listPane()->model().rowCount() == 2; }));
}

TEST_F(CasesPageTest, FindsByTypedWordsAndByState) {
    openCase(QStringLiteral("路灯不亮"));
    const CaseId other = openCase(QStringLiteral("水管爆裂"));
    dispatch(other);
    auto page = makePage();
    ASSERT_TRUE(waitFor([&] { return page->listPane()->model().rowCount() == 2; }));
    page->listPane()->focusFilter();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("zzz"));
    EXPECT_TRUE(waitFor([&] { return page->listPane()->model().rowCount() == 0; }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    ASSERT_TRUE(waitFor([&] { return page->listPane()->model().rowCount() == 2; }));
    auto* states = page->listPane()->findChildren<QComboBox*>().front();
    states->setCurrentIndex(states->findData(QStringLiteral("dispatched")));
    Q_EMIT states->activated(states->currentIndex());
    ASSERT_TRUE(waitFor([&] { return page->listPane()->model().rowCount() == 1; }));
    EXPECT_EQ(page->listPane()->model().caseAt(0)->id, other);
}

TEST_F(CasesPageTest, IsWorkedFromDispatchToClosingWithProofByKeys) {
    const CaseId id = openCase(QStringLiteral("灯杆倾斜"));
    auto page = pageWith(id);
    page->listPane()->list()->setFocus();

    QTest::keyClick(page->listPane()->list(), Qt::Key_E);
    auto* dispatching = openDialog<DispatchDialog>(page.get());
    ASSERT_TRUE(waitFor([&] { return dispatching->act().department == departments.front().id; }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return fileOf(id).file.summary.state == CaseState::Dispatched; }));
    ASSERT_TRUE(waitFor([&] { return page->detail()->header()->button(CaseAct::Receive)->isVisible(); }));

    QTest::mouseClick(page->detail()->header()->button(CaseAct::Receive), Qt::LeftButton);
    openDialog<WordsDialog>(page.get());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return fileOf(id).file.summary.state == CaseState::Received; }));

    for (const QString& action : {QStringLiteral("checked on site"), QStringLiteral("pole straightened")}) {
        page->detail()->begin(CaseAct::LogAction);
        ASSERT_EQ(page->detail()->composer()->mode(), ComposerMode::Action);
        QTest::keyClicks(editorOf(*page), action);
        const qsizetype before = verbsOf(id).size();
        QTest::keyClick(editorOf(*page), Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(waitFor([&] { return verbsOf(id).size() == before + 1; }));
        ASSERT_TRUE(waitFor([&] { return editorOf(*page)->toPlainText().isEmpty(); }));
    }

    page->detail()->evidence()->addFiles({QUrl::fromLocalFile(picture(QStringLiteral("after.png")))});
    ASSERT_TRUE(waitFor([&] { return fileOf(id).file.evidence.size() == 1; }));
    EXPECT_EQ(fileOf(id).file.evidence.front().mediaType, QStringLiteral("image/png"));
    ASSERT_TRUE(waitFor([&] { return page->findChildren<EvidenceTile*>().size() == 1; }));

    QTest::mouseClick(page->detail()->header()->button(CaseAct::TellSource), Qt::LeftButton);
    EXPECT_EQ(page->detail()->composer()->mode(), ComposerMode::PublicAnswer);
    QTest::keyClicks(editorOf(*page), QStringLiteral("The pole stands straight again."));
    QTest::keyClick(editorOf(*page), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return fileOf(id).file.summary.state == CaseState::ToldSource; }));

    ASSERT_TRUE(
        waitFor([&] { return buttonKind(page->detail()->header()->button(CaseAct::Close)) == ButtonKind::Primary; }));
    page->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    page->listPane()->list()->setFocus();
    QTest::keyClick(page->listPane()->list(), Qt::Key_C);
    auto* closing = openDialog<CloseDialog>(page.get());
    EXPECT_EQ(closing->act().kind, ClosingKind::Fixed);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return fileOf(id).file.summary.state == CaseState::Closed; })) << complaints();
    EXPECT_EQ(verbsOf(id), (QStringList{verbs::CaseOpened, verbs::CaseDispatched, verbs::CaseReceived,
                                        verbs::CaseActionLogged, verbs::CaseActionLogged, verbs::CaseEvidenceAdded,
                                        verbs::CaseSourceTold, verbs::CaseClosed}));
    EXPECT_TRUE(waitFor([&] { return page->detail()->header()->button(CaseAct::Reopen)->isVisible(); }));
}

TEST_F(CasesPageTest, MarksPrivateDataInAPublicAnswerAndMasksItOnRequest) {
    auto page = pageWith(openCase(QStringLiteral("一")));
    const QString answer = QStringLiteral("Please ring 13812345678, plate 浙A12345.");
    auto* warning = page->findChild<PrivacyWarning*>();
    ASSERT_NE(warning, nullptr);
    page->detail()->composer()->setMode(ComposerMode::InternalNote);
    page->detail()->composer()->setText(answer);
    EXPECT_FALSE(warning->isVisible());
    page->detail()->composer()->setMode(ComposerMode::PublicAnswer);
    page->detail()->composer()->setText(answer);
    EXPECT_TRUE(warning->isVisible());
    QPlainTextEdit* editor = editorOf(*page);
    ASSERT_EQ(editor->extraSelections().size(), 2);
    EXPECT_EQ(editor->extraSelections().front().cursor.selectedText(), QStringLiteral("13812345678"));
    QTest::mouseClick(warning->findChild<QPushButton*>(), Qt::LeftButton);
    EXPECT_EQ(editor->toPlainText(), QStringLiteral("Please ring 138********, plate 浙A*****."));
    EXPECT_FALSE(warning->isVisible());
    EXPECT_TRUE(editor->extraSelections().isEmpty());
    QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(editor->toPlainText(), answer);
    EXPECT_TRUE(warning->isVisible());
}

TEST_F(CasesPageTest, WritesANoteForColleaguesUnlessToldOtherwise) {
    const CaseId id = openCase(QStringLiteral("一"));
    auto page = pageWith(id);
    EXPECT_EQ(page->detail()->composer()->mode(), ComposerMode::InternalNote);
    QTest::keyClicks(editorOf(*page), QStringLiteral("one"));
    QTest::keyClick(editorOf(*page), Qt::Key_Return);
    QTest::keyClicks(editorOf(*page), QStringLiteral("two"));
    EXPECT_EQ(editorOf(*page)->toPlainText(), QStringLiteral("one\ntwo"));
    QTest::keyClick(editorOf(*page), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return verbsOf(id).contains(verbs::CaseNoteAdded); }));
    EXPECT_FALSE(verbsOf(id).contains(verbs::CaseSourceTold));
    EXPECT_TRUE(fileOf(id).file.told.empty());
}

TEST_F(CasesPageTest, NeverCarriesWhatIsInternalIntoAPublicAnswer) {
    auto page = pageWith(openCase(QStringLiteral("一")));
    QTest::keyClicks(editorOf(*page), QStringLiteral("the neighbour drinks"));
    page->detail()->begin(CaseAct::TellSource);
    EXPECT_TRUE(editorOf(*page)->toPlainText().isEmpty());
    EXPECT_NE(editorOf(*page)->accessibleName(), QString());
    page->detail()->begin(CaseAct::AddNote);
    EXPECT_EQ(editorOf(*page)->toPlainText(), QStringLiteral("the neighbour drinks"));
}

TEST_F(CasesPageTest, DoesNotSubmitWhileAnInputMethodIsComposing) {
    const CaseId id = openCase(QStringLiteral("一"));
    auto page = pageWith(id);
    ComposerEditor* editor = editorOf(*page);
    QSignalSpy submitted(page->detail()->composer(), &Composer::submitted);
    QInputMethodEvent committed(QString(), {});
    committed.setCommitString(QStringLiteral("现场"));
    QApplication::sendEvent(editor, &committed);
    QInputMethodEvent composing(QStringLiteral("ka'cha"), {});
    QApplication::sendEvent(editor, &composing);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(submitted.count(), 0);
    QInputMethodEvent ended(QString(), {});
    ended.setCommitString(QStringLiteral("勘查"));
    QApplication::sendEvent(editor, &ended);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(submitted.count(), 1);
    EXPECT_EQ(submitted.front().at(1).toString(), QStringLiteral("现场勘查"));
}

TEST_F(CasesPageTest, BringsBackWhatWasTypedBeforeACrash) {
    const CaseId id = openCase(QStringLiteral("一"));
    auto crashed = pageWith(id);
    crashed->detail()->begin(CaseAct::TellSource);
    QTest::keyClicks(editorOf(*crashed), QStringLiteral("half an answer"));
    const QDir drafts(folder.filePath(QStringLiteral("drafts")));
    // Without being asked and without leaving the field.
    ASSERT_TRUE(waitFor([&] { return !drafts.entryList({QStringLiteral("case-*.json")}).isEmpty(); }));
    auto page = pageWith(id);
    ASSERT_TRUE(waitFor([&] { return page->detail()->composer()->text() == QStringLiteral("half an answer"); }));
    EXPECT_EQ(page->detail()->composer()->mode(), ComposerMode::PublicAnswer);
}

TEST_F(CasesPageTest, ForgetsADraftOnceItIsRecorded) {
    const CaseId id = openCase(QStringLiteral("一"));
    auto page = pageWith(id);
    QTest::keyClicks(editorOf(*page), QStringLiteral("a note"));
    const QDir drafts(folder.filePath(QStringLiteral("drafts")));
    ASSERT_TRUE(waitFor([&] { return drafts.entryList({QStringLiteral("case-*.json")}).size() == 1; }));
    QTest::keyClick(editorOf(*page), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([&] { return drafts.entryList({QStringLiteral("case-*.json")}).isEmpty(); }));
}

TEST_F(CasesPageTest, KeepsTheTextsOfTwoCasesApart) {
    const CaseId one = openCase(QStringLiteral("一"));
    const CaseId two = openCase(QStringLiteral("二"));
    auto page = pageWith(one);
    QTest::keyClicks(editorOf(*page), QStringLiteral("about one"));
    page->activate({QStringLiteral("case"), two.text});
    ASSERT_TRUE(waitFor([&] { return page->detail()->composer()->text().isEmpty(); }));
    page->activate({QStringLiteral("case"), one.text});
    EXPECT_TRUE(waitFor([&] { return page->detail()->composer()->text() == QStringLiteral("about one"); }));
}

TEST_F(CasesPageTest, GreysTheUrgeForFiveMinutes) {
    const CaseId id = openCase(QStringLiteral("一"));
    dispatch(id);
    auto page = pageWith(id);
    QPushButton* urge = page->detail()->header()->button(CaseAct::Urge);
    ASSERT_TRUE(waitFor([&] { return urge->isEnabled(); }));
    QTest::mouseClick(urge, Qt::LeftButton);
    auto* dialog = openDialog<WordsDialog>(page.get());
    EXPECT_TRUE(dialog->words().contains(departments.front().name));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return verbsOf(id).contains(verbs::CaseUrged); })) << complaints();
    ASSERT_TRUE(waitFor([&] { return !urge->isEnabled(); }));
    EXPECT_TRUE(urge->isVisible());
    clock->advance(std::chrono::minutes(5));
    page->detail()->tick();
    EXPECT_TRUE(urge->isEnabled());
}

TEST_F(CasesPageTest, SaysInWordsWhichProofOfAClosingIsMissing) {
    Case summary;
    summary.number = QStringLiteral("2026-0001");
    summary.state = CaseState::InProgress;
    CaseFacts facts;
    CloseDialog dialog(theme, summary, facts, nullptr);
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    EXPECT_EQ(dialog.checklist().size(), 2);
    EXPECT_TRUE(dialog.checklist().join(QLatin1Char(' ')).contains(QStringLiteral("No evidence yet")));
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(accepted.count(), 0);
    dialog.choose(ClosingKind::Duplicate);
    EXPECT_EQ(dialog.checklist(), QStringList{QStringLiteral("A reason in words is missing")});
    dialog.setReason(QStringLiteral("see 2026-0002"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(accepted.count(), 1);
}

TEST_F(CasesPageTest, TellsTheOfficerWhenAnActIsRefusedAndKeepsTheText) {
    const CaseId id = openCase(QStringLiteral("一"));
    auto page = pageWith(id);
    QTest::keyClicks(editorOf(*page), QStringLiteral("kept"));
    page->detail()->evidence()->addFiles({QUrl::fromLocalFile(folder.filePath(QStringLiteral("missing.png")))});
    ASSERT_TRUE(waitFor([&] { return !notices.entries().empty(); }));
    EXPECT_TRUE(notices.entries().back().notice.text.contains(QStringLiteral("missing.png")));
    EXPECT_EQ(editorOf(*page)->toPlainText(), QStringLiteral("kept"));
}

TEST_F(CasesPageTest, RemembersItsFilterAndTheChosenCase) {
    openCase(QStringLiteral("一"));
    const CaseId two = openCase(QStringLiteral("二"));
    auto first = pageWith(two);
    const QByteArray state = first->saveState();
    auto second = makePage();
    EXPECT_TRUE(second->restoreState(state));
    EXPECT_TRUE(waitFor([&] {
        const auto& rows = second->detail()->timeline()->rows();
        return !rows.empty() && rows.front().details == QStringLiteral("二");
    }));
    EXPECT_FALSE(second->restoreState(QByteArrayLiteral("nonsense")));
}

TEST_F(CasesPageTest, NamesEverythingForAScreenReader) {
    const CaseId id = openCase(QStringLiteral("一"));
    dispatch(id);
    auto page = pageWith(id);
    EXPECT_EQ(unnamedWidgets(page.get()), QStringList());
    EXPECT_TRUE(shortcuts.conflicts().isEmpty()) << shortcuts.conflicts().join(QLatin1Char('\n')).toStdString();
}

}  // namespace

}  // namespace zhiban::testing
