// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/publish_page.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include "core/operations/cases/act_on_case.h"
#include "core/operations/cases/close_case.h"
#include "core/operations/cases/tell_source.h"
#include "tests/ui/cases/support/page_fixture.h"
#include "ui/kit/composer_editor.h"
#include "ui/kit/timeline_list.h"
#include "ui/publish/presentation/report_text.h"
#include "ui/publish/report_editor.h"
#include "ui/publish/report_reader.h"

namespace zhiban::testing {

namespace {

class PublishPageTest : public PageFixture {
  protected:
    std::unique_ptr<PublishPage> makePage() {
        auto made = std::make_unique<PublishPage>(*context, folder.filePath(QStringLiteral("drafts")), nullptr);
        made->resize(1400, 900);
        made->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(made.get()));
        return made;
    }
    CaseId closedCase(const QString& title) {
        const CaseId id = openCase(title);
        EXPECT_TRUE(write(TellSource{id, QStringLiteral("phone"), QStringLiteral("已修复，电话13812345678可查询"), 0}));
        EXPECT_TRUE(write(CloseCase{id, ClosingKind::Explained, QStringLiteral("已向群众说明"), 0}));
        return id;
    }
    // Presses the verb of the question that is about to come up.
    static void sayYes(const QString& verb) {
        QTimer::singleShot(50, qApp, [verb] {
            for (QWidget* window : QApplication::topLevelWidgets()) {
                for (QPushButton* button : window->findChildren<QPushButton*>()) {
                    if (qobject_cast<QDialog*>(button->window()) && button->isVisible() && button->text() == verb) {
                        button->click();
                        return;
                    }
                }
            }
            sayYes(verb);
        });
    }
    std::vector<Publication> issues() { return *read(ListPublications{read(ListColumns{})->front().id}); }
};

TEST_F(PublishPageTest, DraftsFromTheCaseMasksAndPublishesUnderTheNextNumber) {
    const CaseId id = closedCase(QStringLiteral("滨河路灯不亮"));
    auto page = makePage();
    page->activate({QStringLiteral("case"), id.text});
    ReportEditor* editor = page->editor();
    ASSERT_TRUE(waitFor([&] { return !editor->preview().isEmpty(); }));
    EXPECT_TRUE(editor->titleField()->text().contains(QStringLiteral("滨河路灯不亮")));
    QTest::keyClicks(editor->textField(), QStringLiteral("Ring 13912345678. "));
    EXPECT_TRUE(editor->preview().contains(QStringLiteral("139********")));
    EXPECT_FALSE(editor->preview().contains(QStringLiteral("12345678")));
    ASSERT_TRUE(editor->publishButton()->isEnabled());
    sayYes(QStringLiteral("Publish"));
    QTest::mouseClick(editor->publishButton(), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return issues().size() == 1; }));
    const Publication published = issues().front();
    EXPECT_EQ(published.issue, 1);
    EXPECT_EQ(published.cases, std::vector<CaseId>{id});
    EXPECT_FALSE(published.text.contains(QStringLiteral("12345678")));
    ASSERT_TRUE(waitFor([&] { return page->reader()->publication().id == published.id; }));
    EXPECT_EQ(page->issues()->rows().size(), 1u);

    // The next one takes the next number.
    page->beginReport();
    EXPECT_TRUE(waitFor([&] { return editor->publishButton()->text().contains(QStringLiteral("2")); }));
}

TEST_F(PublishPageTest, DoesNotPublishWhenTheQuestionIsAnsweredWithEscape) {
    const CaseId id = closedCase(QStringLiteral("一"));
    auto page = makePage();
    page->activate({QStringLiteral("case"), id.text});
    ASSERT_TRUE(waitFor([&] { return page->editor()->publishButton()->isEnabled(); }));
    QTimer::singleShot(100, qApp, [] {
        if (QWidget* question = QApplication::activeModalWidget()) {
            QTest::keyClick(question, Qt::Key_Escape);
        }
    });
    QTest::mouseClick(page->editor()->publishButton(), Qt::LeftButton);
    QApplication::processEvents();
    EXPECT_TRUE(issues().empty());
}

TEST_F(PublishPageTest, NeverOverwritesWhatTheOfficerWrote) {
    closedCase(QStringLiteral("一"));
    closedCase(QStringLiteral("二"));
    auto page = makePage();
    ASSERT_TRUE(waitFor([&] { return page->isReady(); }));
    page->beginReport();
    ASSERT_TRUE(waitFor([&] { return page->editor()->caseList()->count() == 2; }));
    page->editor()->caseList()->item(0)->setCheckState(Qt::Checked);
    ASSERT_TRUE(waitFor([&] { return !page->editor()->textField()->toPlainText().isEmpty(); }));
    page->editor()->textField()->setPlainText(QStringLiteral("my own words"));
    page->editor()->caseList()->item(1)->setCheckState(Qt::Checked);
    ASSERT_TRUE(waitFor([&] { return page->editor()->act().cases.size() == 2; }));
    // The title was the program's and follows the choice; the text is the officer's.
    ASSERT_TRUE(waitFor([&] {
        return page->editor()->titleField()->text().contains(QStringLiteral("1 more")) ||
               page->editor()->titleField()->text().contains(QStringLiteral("more"));
    }));
    EXPECT_EQ(page->editor()->textField()->toPlainText(), QStringLiteral("my own words"));
}

TEST_F(PublishPageTest, KeepsWhatWasTypedUntilItIsPublished) {
    const CaseId id = closedCase(QStringLiteral("一"));
    const auto openEditor = [&](PublishPage& page) {
        ASSERT_TRUE(waitFor([&] { return page.isReady(); }));
        page.beginReport();
        ASSERT_TRUE(waitFor([&] { return page.editor()->caseList()->count() == 1; }));
    };
    {
        auto page = makePage();
        openEditor(*page);
        page->editor()->caseList()->item(0)->setCheckState(Qt::Checked);
        ASSERT_TRUE(waitFor([&] { return !page->editor()->textField()->toPlainText().isEmpty(); }));
        page->editor()->textField()->setPlainText(QStringLiteral("my own words"));
        page->editor()->titleField()->setText(QStringLiteral("my own title"));
    }
    auto page = makePage();
    openEditor(*page);
    ASSERT_TRUE(waitFor([&] { return page->editor()->hasText(); }));
    EXPECT_EQ(page->editor()->textField()->toPlainText(), QStringLiteral("my own words"));
    EXPECT_EQ(page->editor()->titleField()->text(), QStringLiteral("my own title"));
    EXPECT_TRUE(waitFor([&] { return page->editor()->act().cases == std::vector<CaseId>{id}; }));
    EXPECT_EQ(QDir(folder.filePath(QStringLiteral("drafts"))).entryList(QDir::Files).size(), 1);
    sayYes(QStringLiteral("Publish"));
    QTest::mouseClick(page->editor()->publishButton(), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return issues().size() == 1; }));
    EXPECT_TRUE(
        waitFor([&] { return QDir(folder.filePath(QStringLiteral("drafts"))).entryList(QDir::Files).isEmpty(); }));
}

TEST_F(PublishPageTest, CopiesForWeChatWithoutClassesAndWithEveryStyleInline) {
    const CaseId id = closedCase(QStringLiteral("一<b>"));
    const Column column = read(ListColumns{})->front();
    ASSERT_TRUE(write(PublishFollowUp{column.id, QStringLiteral("一<b>"), QStringLiteral("第一段\n第二段"), {id}}));
    auto page = makePage();
    ASSERT_TRUE(waitFor([&] { return page->reader()->publication().issue == 1; }));
    page->reader()->copyForWeChat();
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    EXPECT_TRUE(copied->text().contains(QStringLiteral("第一段\n\n第二段")));
    for (const QString& word : {QStringLiteral("class="), QStringLiteral("id="), QStringLiteral("<style"),
                                QStringLiteral("position"), QStringLiteral("<b>")}) {
        EXPECT_FALSE(copied->html().contains(word)) << word.toStdString();
    }
    EXPECT_EQ(copied->html().count(QStringLiteral("<p ")), copied->html().count(QStringLiteral("<p")));
}

TEST_F(PublishPageTest, WritesThePdfOfAnIssue) {
    const CaseId id = closedCase(QStringLiteral("灯杆倾斜"));
    const Column column = read(ListColumns{})->front();
    ASSERT_TRUE(
        write(PublishFollowUp{column.id, QStringLiteral("灯杆已扶正"), QStringLiteral("灯杆已经扶正。"), {id}}));
    auto page = makePage();
    ASSERT_TRUE(waitFor([&] { return page->reader()->publication().issue == 1; }));
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    page->reader()->exportPdfTo(path);
    ASSERT_TRUE(waitFor([&] { return !notices.entries().empty(); }));
    EXPECT_GT(QFileInfo(path).size(), 1000)
        << notices.entries().back().notice.text.toStdString() << notices.entries().back().notice.details.toStdString();
    EXPECT_TRUE(tasks.entries().empty());
}

TEST_F(PublishPageTest, NamesEverythingForAScreenReader) {
    auto page = makePage();
    ASSERT_TRUE(waitFor([&] { return page->isReady(); }));
    page->beginReport();
    EXPECT_EQ(unnamedWidgets(page.get()), QStringList());
    EXPECT_TRUE(shortcuts.conflicts().isEmpty());
}

TEST_F(PublishPageTest, ShowsTheSampleOfficeInBothLanguagesAndThemes) {
    fillWithSample();
    for (const bool chinese : {true, false}) {
        useChinese(chinese);
        for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
            theme.setMode(mode);
            auto page = makePage();
            ASSERT_TRUE(waitFor([&] { return page->isReady(); }));
            waitFor([&] { return page->reader()->publication().issue > 0; });
            const QString suffix =
                QStringLiteral("%1-%2").arg(mode == ThemeMode::Dark ? QStringLiteral("dark") : QStringLiteral("light"),
                                            chinese ? QStringLiteral("zh") : QStringLiteral("en"));
            keepPicture(page.get(), QStringLiteral("publish-") + suffix);
            page->beginReport();
            ASSERT_TRUE(waitFor([&] { return page->editor()->caseList()->count() > 0; }));
            page->editor()->caseList()->item(0)->setCheckState(Qt::Checked);
            ASSERT_TRUE(waitFor([&] { return !page->editor()->preview().isEmpty(); }));
            keepPicture(page.get(), QStringLiteral("publish-editor-") + suffix);
        }
    }
}

}  // namespace

}  // namespace zhiban::testing
