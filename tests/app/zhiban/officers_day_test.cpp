// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way of one real message, on screen: alert, case, dispatch, actions, photo, answer, closing with proof,
// follow-up report, weekly briefing as PDF.
#include <gtest/gtest.h>

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPdfDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>

#include "app/zhiban/brief_pdf.h"
#include "app/zhiban/desk.h"
#include "core/store/sql/open_store.h"
#include "tests/app/zhiban/screen.h"
#include "tests/support/shared_data.h"

namespace zhiban {

namespace {

using testing::Screen;

class OfficersDay : public ::testing::Test {
  protected:
    void SetUp() override {
        messages_ = testing::sharedData(QStringLiteral("taidi2020_gov_messages/f3_messages.dev.jsonl.gz"));
        if (messages_.isEmpty()) {
            GTEST_SKIP() << "the shared real messages are not here";
        }
        ASSERT_TRUE(folder_.isValid());
        // A home of its own, so that no earlier session decides which columns there are.
        QStandardPaths::setTestModeEnabled(false);
        qputenv("XDG_CONFIG_HOME", folder_.filePath(QStringLiteral("config")).toUtf8());
        qputenv("XDG_DATA_HOME", folder_.filePath(QStringLiteral("data")).toUtf8());
        importMessages();

        Options options;
        options.storeAddress = address();
        options.language = QStringLiteral("en");
        Result<std::unique_ptr<Desk>> desk =
            Desk::open(*qobject_cast<QApplication*>(QCoreApplication::instance()), options);
        ASSERT_TRUE(desk.has_value()) << desk.error().what.toStdString();
        desk_ = std::move(*desk);
        desk_->window().resize(1600, 1000);
        desk_->show();
        QApplication::setActiveWindow(&desk_->window());
        screen_ = std::make_unique<Screen>(desk_->window());
        const Result<std::unique_ptr<ReadSession>> session = desk_->store().store().openReader();
        ASSERT_TRUE(session.has_value());
    }

    QString address() const { return QStringLiteral("sqlite:") + folder_.filePath(QStringLiteral("desk.db")); }

    void importMessages() const {
        QProcess import;
        import.start(
            QStringLiteral(ZHIBANCTL),
            {QStringLiteral("--store"), address(), QStringLiteral("import"), messages_, QStringLiteral("--map"),
             QStringLiteral("author=user"), QStringLiteral("--map"), QStringLiteral("published=time"),
             QStringLiteral("--map"), QStringLiteral("likes=up"), QStringLiteral("--source"), QStringLiteral("board")});
        ASSERT_TRUE(import.waitForFinished(60'000));
        ASSERT_EQ(import.exitCode(), 0) << import.readAllStandardError().toStdString();
    }

    // What the store holds now, asked as another program would.
    template <typename Ask>
    auto stored(Ask ask) const {
        const Result<std::unique_ptr<ReadSession>> session = desk_->store().store().openReader();
        return ask(**session);
    }
    Case theCase() const {
        return stored([](const ReadSession& session) {
            CaseFilter all;
            all.openOnly = false;
            const Result<std::vector<Case>> cases = session.cases().page(all, std::nullopt, 10);
            return cases && cases->size() == 1 ? cases->front() : Case{};
        });
    }
    CaseFile theFile() const {
        return stored(
            [id = theCase().id](const ReadSession& session) { return session.cases().file(id).value_or(CaseFile{}); });
    }
    // After a dialog the window manager gives the keyboard back; there is none on the offscreen platform.
    bool deskHasTheKeyboard() const {
        if (QApplication::activeModalWidget()) {
            return false;
        }
        QApplication::setActiveWindow(&desk_->window());
        return true;
    }
    ::testing::AssertionResult comesToBe(const std::function<bool()>& condition) const {
        if (screen_->waitUntil(condition)) {
            return ::testing::AssertionSuccess();
        }
        if (qEnvironmentVariableIsSet("ZHIBAN_SHOTS_DIR")) {
            screen_->top()->grab().save(qEnvironmentVariable("ZHIBAN_SHOTS_DIR") + QStringLiteral("/failed.png"));
        }
        return ::testing::AssertionFailure() << "it did not come to be; on screen:\n" << screen_->inventory();
    }

    // Opens a page by its number in the rail.
    void goTo(int number, const QString& page) const {
        EXPECT_TRUE(deskHasTheKeyboard());
        QTest::keyClick(&desk_->window(), static_cast<Qt::Key>(Qt::Key_0 + number), Qt::ControlModifier);
        EXPECT_TRUE(comesToBe([&] {
            const auto* shown = desk_->window().findChild<QWidget*>(page);
            return shown && shown->isVisible();
        })) << page.toStdString();
    }
    // The screen has caught up with the store: every act on the case stands in its history.
    bool historyIsShown() const {
        const auto acts = stored([id = theCase().id](const ReadSession& session) {
            return session.ledger().ofSubject(QStringLiteral("case"), id.text).value_or(std::vector<LedgerEntry>{});
        });
        const auto* history = screen_->named<QAbstractItemView>(QStringLiteral("History of the case"));
        return history && history->model()->rowCount() >= static_cast<int>(acts.size());
    }

    void openACaseFromAnAlert();
    void dispatchIt();
    void logTwoActions();
    void attachAPhoto();
    void answerTheCitizen();
    void closeWithProof();
    void publishAFollowUp();
    void exportTheBriefing();

    QString messages_;
    QTemporaryDir folder_;
    std::unique_ptr<Desk> desk_;
    std::unique_ptr<Screen> screen_;
};

bool dialogHasTheKeyboard() {
    return QApplication::activeModalWidget() && QApplication::activeWindow() == QApplication::activeModalWidget();
}

QListView* firstFilledList(const QWidget& window) {
    for (QListView* list : window.findChildren<QListView*>()) {
        if (list->isVisible() && list->model() && list->model()->rowCount() > 0) {
            return list;
        }
    }
    return nullptr;
}

void OfficersDay::openACaseFromAnAlert() {
    ASSERT_TRUE(comesToBe([&] { return firstFilledList(desk_->window()) != nullptr; }));
    QListView* alerts = firstFilledList(desk_->window());
    QTest::mouseClick(alerts->viewport(), Qt::LeftButton, {},
                      alerts->visualRect(alerts->model()->index(0, 0)).center());
    screen_->press(Qt::Key_J);
    screen_->press(Qt::Key_O);
    ASSERT_TRUE(comesToBe(dialogHasTheKeyboard));
    EXPECT_FALSE(screen_->named<QLineEdit>(QStringLiteral("Title"))->text().isEmpty());
    screen_->press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(comesToBe([&] { return theCase().id && deskHasTheKeyboard(); }));
}

void OfficersDay::dispatchIt() {
    goTo(3, QStringLiteral("page.cases"));
    ASSERT_TRUE(comesToBe([&] { return firstFilledList(desk_->window()) != nullptr; }));
    QListView* cases = firstFilledList(desk_->window());
    QTest::mouseClick(cases->viewport(), Qt::LeftButton, {}, cases->visualRect(cases->model()->index(0, 0)).center());
    ASSERT_TRUE(screen_->click(QStringLiteral("Dispatch"))) << screen_->inventory();
    ASSERT_TRUE(comesToBe(dialogHasTheKeyboard));
    auto* departments = screen_->named<QComboBox>(QStringLiteral("Department"));
    ASSERT_NE(departments, nullptr) << screen_->inventory();
    ASSERT_TRUE(comesToBe([&] { return departments->count() > 1; }));  // they come from the store
    departments->setFocus();
    QTest::keyClick(departments, Qt::Key_Down);
    ASSERT_TRUE(screen_->write(QStringLiteral("Request"), QStringLiteral("请到现场核实并三日内答复。")))
        << screen_->inventory();
    screen_->press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(comesToBe([&] { return theCase().state == CaseState::Dispatched && deskHasTheKeyboard(); }));
}

void OfficersDay::logTwoActions() {
    for (const QString& text :
         {QStringLiteral("电话通知值班室,对方已记录。"), QStringLiteral("现场已设围挡,正在处理。")}) {
        ASSERT_TRUE(screen_->click(QStringLiteral("What to write: Action"))) << screen_->inventory();
        ASSERT_TRUE(screen_->write(QStringLiteral("Log an action"), text)) << screen_->inventory();
        const qint64 before = theCase().version;
        screen_->press(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(comesToBe([&] { return theCase().version > before; }));
    }
}

void OfficersDay::attachAPhoto() {
    QImage photo(640, 480, QImage::Format_RGB32);
    photo.fill(QColor(90, 140, 90));
    const QString path = folder_.filePath(QStringLiteral("after.png"));
    ASSERT_TRUE(photo.save(path));
    ASSERT_TRUE(screen_->click(QStringLiteral("Add a file"))) << screen_->inventory();
    ASSERT_TRUE(comesToBe(
        [] { return dialogHasTheKeyboard() && qobject_cast<QFileDialog*>(QApplication::activeModalWidget()); }));
    auto* name = QApplication::activeModalWidget()->findChild<QLineEdit*>();
    ASSERT_NE(name, nullptr);
    QTest::keyClicks(name, path);
    QTest::keyClick(name, Qt::Key_Return);
    ASSERT_TRUE(comesToBe([&] { return theFile().evidence.size() == 1 && deskHasTheKeyboard(); }));
    EXPECT_EQ(theFile().evidence.front().sha256.size(), 32);
}

void OfficersDay::answerTheCitizen() {
    ASSERT_TRUE(screen_->click(QStringLiteral("What to write: Public answer"))) << screen_->inventory();
    ASSERT_TRUE(screen_->write(QStringLiteral("Public answer to the citizen"),
                               QStringLiteral("您好,已经处理完毕,感谢您的反映。")))
        << screen_->inventory();
    screen_->press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(comesToBe([&] { return theFile().told.size() == 1 && historyIsShown(); }));
}

void OfficersDay::closeWithProof() {
    ASSERT_TRUE(screen_->click(QStringLiteral("Close the case"))) << screen_->inventory();
    ASSERT_TRUE(comesToBe(dialogHasTheKeyboard));
    ASSERT_TRUE(screen_->click(QStringLiteral("|Fixed"))) << screen_->inventory();
    screen_->press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(comesToBe([&] { return theCase().state == CaseState::Closed && deskHasTheKeyboard(); }));
    EXPECT_EQ(theCase().closing, ClosingKind::Fixed);
}

void OfficersDay::publishAFollowUp() {
    goTo(4, QStringLiteral("page.publish"));
    auto* column = screen_->named<QComboBox>(QStringLiteral("Column"));
    ASSERT_NE(column, nullptr) << screen_->inventory();
    ASSERT_TRUE(comesToBe([&] { return column->count() > 0; }));
    ASSERT_TRUE(screen_->click(QStringLiteral("Write a report"))) << screen_->inventory();
    auto* cases = screen_->named<QListWidget>(QStringLiteral("Cases of the report"));
    ASSERT_NE(cases, nullptr) << screen_->inventory();
    ASSERT_TRUE(comesToBe([&] { return cases->count() > 0; }));
    cases->setFocus();
    cases->setCurrentRow(0);
    QTest::keyClick(cases, Qt::Key_Space);
    auto* publish = screen_->named<QAbstractButton>(QStringLiteral("Publish as issue"));
    ASSERT_NE(publish, nullptr) << screen_->inventory();
    screen_->inNextDialog([](QWidget* dialog) {
        for (QAbstractButton* button : dialog->findChildren<QAbstractButton*>()) {
            if (button->text().remove(QLatin1Char('&')) == u"Publish") {
                QTest::mouseClick(button, Qt::LeftButton);
            }
        }
    });
    QTest::mouseClick(publish, Qt::LeftButton);
    ASSERT_TRUE(comesToBe([&] {
        return stored([](const ReadSession& session) {
            for (const Column& one : session.publications().columns().value_or(std::vector<Column>{})) {
                const auto issues = session.publications().ofColumn(one.id, 5);
                if (issues && issues->size() == 1 && issues->front().issue + 1 == one.nextIssue) {
                    return true;
                }
            }
            return false;
        });
    }));
}

void OfficersDay::exportTheBriefing() {
    goTo(6, QStringLiteral("page.briefing"));
    ASSERT_TRUE(screen_->click(QStringLiteral("Previous week"))) << screen_->inventory();
    ASSERT_TRUE(screen_->click(QStringLiteral("Next week"))) << screen_->inventory();
    const QString path = folder_.filePath(QStringLiteral("week.pdf"));
    auto* numbers = screen_->named<QTableView>(QStringLiteral("Numbers of the briefing"));
    ASSERT_NE(numbers, nullptr) << screen_->inventory();
    ASSERT_TRUE(comesToBe([&] { return numbers->model() && numbers->model()->rowCount() > 0; }));
    screen_->inNextDialog([&](QWidget* dialog) {
        auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        name->setText(path);  // typed, the completer's list would stand over the button
        for (QAbstractButton* button : dialog->findChildren<QAbstractButton*>()) {
            if (button->text().remove(QLatin1Char('&')) == u"Save") {
                QTest::mouseClick(button, Qt::LeftButton);
            }
        }
    });
    ASSERT_TRUE(screen_->click(QStringLiteral("Export as PDF"))) << screen_->inventory();
    // The officer is told, and offered the folder.
    ASSERT_NE(screen_->named<QAbstractButton>(QStringLiteral("Open the folder")), nullptr) << screen_->inventory();
    ASSERT_TRUE(QFile::exists(path));

    QPdfDocument pdf;
    ASSERT_EQ(pdf.load(path), QPdfDocument::Error::None);
    QString text;
    for (int page = 0; page < pdf.pageCount(); ++page) {
        text += pdf.getAllText(page).text();
    }
    EXPECT_GE(pdf.pageCount(), 2);
    EXPECT_TRUE(text.contains(QStringLiteral("一周民情简报"))) << text.left(400).toStdString();
    EXPECT_TRUE(text.contains(theCase().number)) << text.toStdString();
    for (const QChar character : text) {
        const bool isRadical = character >= QChar(0x2E80) && character <= QChar(0x2FDF);
        EXPECT_FALSE(isRadical) << static_cast<int>(character.unicode());
    }
}

TEST_F(OfficersDay, OneRealMessageGoesTheWholeWay) {
    openACaseFromAnAlert();
    ASSERT_FALSE(HasFatalFailure());
    dispatchIt();
    ASSERT_FALSE(HasFatalFailure());
    logTwoActions();
    ASSERT_FALSE(HasFatalFailure());
    attachAPhoto();
    ASSERT_FALSE(HasFatalFailure());
    answerTheCitizen();
    ASSERT_FALSE(HasFatalFailure());
    closeWithProof();
    ASSERT_FALSE(HasFatalFailure());
    publishAFollowUp();
    ASSERT_FALSE(HasFatalFailure());
    exportTheBriefing();
}

}  // namespace

}  // namespace zhiban
