// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_page.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

#include "core/domain/acts.h"
#include "core/operations/changes/read_changes.h"
#include "core/operations/desk/feed_questions.h"
#include "core/operations/desk/post_detail.h"
#include "core/operations/rules/rules_in_force.h"
#include "tests/ui/cases/support/page_fixture.h"
#include "ui/intake/file_basket.h"
#include "ui/intake/hand_form.h"
#include "ui/intake/recent_hand_posts.h"
#include "ui/kit/composer_editor.h"
#include "ui/kit/plain_label.h"

namespace zhiban::testing {
namespace {

class IntakePageTest : public PageFixture {
  protected:
    std::unique_ptr<IntakePage> makePage() {
        auto made = std::make_unique<IntakePage>(*context, drafts(), nullptr);
        made->resize(1280, 900);
        made->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(made.get()));
        made->activate({QStringLiteral("new"), {}});
        return made;
    }
    QString drafts() const { return folder.filePath(QStringLiteral("drafts")); }

    std::vector<FeedItem> handPosts() {
        PostFilter byHand;
        for (const HandChannel channel : kHandChannels) {
            byHand.sources << sourceKeyOf(channel);
        }
        return read(ReadFeedTop{byHand, 50})->items;
    }
    bool waitForStored(size_t posts) {
        return waitFor([&] { return handPosts().size() == posts; });
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void compose(const QString& preedit, const QString& committed = {}) {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(committed);
        QApplication::sendEvent(QApplication::focusWidget(), &event);
    }
    static QImage somePicture() {
        QImage picture(40, 30, QImage::Format_RGB32);
        picture.fill(Qt::red);
        return picture;
    }
    QUrl fileWith(const QString& name, const QByteArray& bytes) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return QUrl::fromLocalFile(file.fileName());
    }
};

TEST_F(IntakePageTest, IsFilledInAndStoredByTheKeyboardAlone) {
    auto page = makePage();
    HandForm& form = page->form();
    EXPECT_EQ(QApplication::focusWidget(), form.textField());
    type(QStringLiteral("the street lamp is dark"));
    press(Qt::Key_Return);
    type(QStringLiteral("for three days"));
    press(Qt::Key_Tab);
    type(QStringLiteral("Yunxi road"));
    press(Qt::Key_Tab);
    type(QStringLiteral("lamps"));
    press(Qt::Key_Tab);
    type(QStringLiteral("13800000000"));
    press(Qt::Key_Tab);
    type(QStringLiteral("15:30"));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitForStored(1));
    const Post post = handPosts().front().post;
    EXPECT_EQ(post.body, QStringLiteral("the street lamp is dark\nfor three days"));
    EXPECT_EQ(post.place, QStringLiteral("Yunxi road"));
    EXPECT_EQ(post.category, QStringLiteral("lamps"));
    EXPECT_EQ(post.sourceName, QStringLiteral("Hotline"));
    const PostDetail detail = *read(ReadPostDetail{post.id});
    ASSERT_TRUE(detail.submission);
    EXPECT_EQ(detail.submission->contact, QStringLiteral("13800000000"));
    EXPECT_TRUE(detail.submission->happened);

    ASSERT_TRUE(waitFor([&] { return form.isEmpty(); }));
    ASSERT_FALSE(visited.empty());
    EXPECT_EQ(visited.back().first, QStringLiteral("desk"));
    EXPECT_EQ(visited.back().second, (Subject{QStringLiteral("post"), QString::number(post.id.value)}));
}

TEST_F(IntakePageTest, DoesNotStoreWhileAnInputMethodComposes) {
    auto page = makePage();
    compose({}, QStringLiteral("路灯"));
    compose(QStringLiteral("bu liang"));
    press(Qt::Key_Return, Qt::ControlModifier);
    page->form().placeField()->setFocus();
    compose(QStringLiteral("yun"));
    press(Qt::Key_Return, Qt::ControlModifier);
    QApplication::processEvents();
    EXPECT_TRUE(handPosts().empty());
    compose({}, QStringLiteral("云溪路"));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitForStored(1));
    EXPECT_EQ(handPosts().front().post.body, QStringLiteral("路灯"));
    EXPECT_EQ(handPosts().front().post.place, QStringLiteral("云溪路"));
}

TEST_F(IntakePageTest, StoresNothingOutOfAnEmptyForm) {
    auto page = makePage();
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(page->form().submitButton()->isEnabled());
    QApplication::processEvents();
    EXPECT_TRUE(handPosts().empty());
}

TEST_F(IntakePageTest, TakesPastedPicturesAndDroppedFilesWithThePost) {
    auto page = makePage();
    HandForm& form = page->form();
    auto* picture = new QMimeData;
    picture->setImageData(somePicture());
    QApplication::clipboard()->setMimeData(picture);
    QTest::keyClick(form.textField(), Qt::Key_V, Qt::ControlModifier);
    form.placeField()->setFocus();
    QTest::keyClick(form.placeField(), Qt::Key_V, Qt::ControlModifier);  // from any field
    auto* files = new QMimeData;
    files->setUrls(
        {fileWith(QStringLiteral("call.txt"), "said"), fileWith(QStringLiteral("letter.pdf"), "%PDF-1.4 x")});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&form, &enter);
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&form, &drop);
    delete files;
    ASSERT_TRUE(waitFor([&] { return form.basket()->count() == 4 && !form.basket()->isReading(); }));
    QTest::keyClick(form.placeField(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitForStored(1));
    const PostDetail detail = *read(ReadPostDetail{handPosts().front().post.id});
    ASSERT_EQ(detail.media.size(), 4U);
    QStringList types;
    for (const PostMedia& media : detail.media) {
        EXPECT_TRUE(media.isKept());
        types << media.file.mediaType;
    }
    EXPECT_EQ(types.count(QStringLiteral("image/png")), 2);
    EXPECT_TRUE(types.contains(QStringLiteral("application/pdf")));
}

TEST_F(IntakePageTest, RefusesProgramsAndSaysWhy) {
    auto page = makePage();
    page->form().basket()->addFiles({fileWith(QStringLiteral("photo.jpg.exe"), "MZ......")});
    ASSERT_TRUE(waitFor([&] { return !page->form().basket()->isReading(); }));
    EXPECT_EQ(page->form().basket()->count(), 0);
    bool said = false;
    for (const QLabel* label : page->findChildren<QLabel*>()) {
        said = said || (label->isVisible() && label->text().contains(QStringLiteral("photo.jpg.exe")));
    }
    EXPECT_TRUE(said);
}

TEST_F(IntakePageTest, ADraftWithItsFilesComesBackAfterACrash) {
    {
        auto page = makePage();
        page->form().setChannel(HandChannel::Letter);
        page->form().contactField()->setText(QStringLiteral("13800000000"));
        page->form().textField()->setPlainText(QStringLiteral("half a sen"));
        page->form().basket()->addPicture(somePicture());
        ASSERT_TRUE(waitFor([&] { return page->form().basket()->count() == 1; }));
        // What lies on the disk now is what a killed program leaves.
        const QString kept = drafts() + QStringLiteral("/hand-post.json");
        ASSERT_TRUE(waitFor([&] {
            QFile file(kept);
            return file.open(QIODevice::ReadOnly) && HandDraft::fromBytes(file.readAll()).files.size() == 1;
        }));
        ASSERT_TRUE(QFile::copy(kept, kept + QStringLiteral(".killed")));
    }
    const QString kept = drafts() + QStringLiteral("/hand-post.json");
    QFile::remove(kept);
    ASSERT_TRUE(QFile::rename(kept + QStringLiteral(".killed"), kept));
    auto page = makePage();
    ASSERT_TRUE(waitFor([&] { return page->form().basket()->count() == 1; }));
    EXPECT_EQ(page->form().textField()->toPlainText(), QStringLiteral("half a sen"));
    EXPECT_EQ(page->form().contactField()->text(), QStringLiteral("13800000000"));
    EXPECT_EQ(page->form().channel(), HandChannel::Letter);
    EXPECT_EQ(notices.entries().size(), 1U);
}

TEST_F(IntakePageTest, AsksBeforeTheSameWordsAreStoredAgainWithinMinutes) {
    auto page = makePage();
    const auto storeAgain = [&] {
        page->form().textField()->setPlainText(QStringLiteral("井盖没了"));
        QTest::keyClick(page->form().textField(), Qt::Key_Return, Qt::ControlModifier);
    };
    storeAgain();
    ASSERT_TRUE(waitForStored(1));
    ASSERT_TRUE(waitFor([&] { return page->form().isEmpty(); }));
    storeAgain();
    ASSERT_TRUE(waitFor([&] { return page->form().problem()->isVisible(); }));
    EXPECT_EQ(handPosts().size(), 1U);
    QTest::keyClick(page->form().textField(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitForStored(2));

    ASSERT_TRUE(waitFor([&] { return page->form().isEmpty(); }));
    clock->advance(std::chrono::minutes(11));
    storeAgain();
    EXPECT_TRUE(waitForStored(3)) << "an hour later it is another call";
}

TEST_F(IntakePageTest, ATimeThatIsNotUnderstoodIsSaidAndNotDropped) {
    auto page = makePage();
    page->form().textField()->setPlainText(QStringLiteral("井盖没了"));
    page->form().happenedField()->setText(QStringLiteral("neulich"));
    QTest::keyClick(page->form().textField(), Qt::Key_Return, Qt::ControlModifier);
    QApplication::processEvents();
    EXPECT_TRUE(handPosts().empty());
    EXPECT_EQ(QApplication::focusWidget(), page->form().happenedField());
}

TEST_F(IntakePageTest, WhatWasWrittenDownStandsBesideTheFormWithoutPrivateData) {
    auto page = makePage();
    page->form().textField()->setPlainText(QStringLiteral("请回电13812345678"));
    QTest::keyClick(page->form().textField(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return page->recent().list()->count() == 1; }));
    EXPECT_FALSE(page->recent().list()->item(0)->text().contains(QStringLiteral("12345678")));
    visited.clear();
    page->recent().list()->setCurrentRow(0);
    page->recent().list()->setFocus();
    QTest::keyClick(page->recent().list(), Qt::Key_Return);
    ASSERT_EQ(visited.size(), 1U);
    EXPECT_EQ(visited[0].second.kind, QStringLiteral("post"));
}

TEST_F(IntakePageTest, RemembersTheChannel) {
    auto page = makePage();
    page->form().setChannel(HandChannel::Sms);
    const QByteArray state = page->saveState();
    IntakePage other(*context, folder.filePath(QStringLiteral("other")), nullptr);
    EXPECT_TRUE(other.restoreState(state));
    EXPECT_EQ(other.form().channel(), HandChannel::Sms);
    EXPECT_FALSE(other.restoreState("{}"));
}

TEST_F(IntakePageTest, NamesEverythingForAScreenReader) {
    auto page = makePage();
    EXPECT_EQ(unnamedWidgets(page.get()), QStringList());
}

TEST_F(IntakePageTest, Pictures) {
    int days = 0;  // the same words twice would be asked about
    for (const bool chinese : {false, true}) {
        useChinese(chinese);
        for (const bool dark : {false, true}) {
            theme.setMode(dark ? ThemeMode::Dark : ThemeMode::Light);
            auto page = makePage();
            page->form().textField()->setPlainText(
                QStringLiteral("住在云溪路，门口的路灯%1天不亮了，昨晚老人摔了一跤。").arg(++days));
            page->form().placeField()->setText(QStringLiteral("云溪路 12 号门口"));
            page->form().contactField()->setText(QStringLiteral("13800000000"));
            page->form().basket()->addPicture(somePicture());
            ASSERT_TRUE(waitFor([&] { return page->form().basket()->count() == 1; }));
            keepPicture(page.get(),
                        QStringLiteral("intake-%1-%2")
                            .arg(QLatin1String(chinese ? "zh" : "en"), QLatin1String(dark ? "dark" : "light")));
            QTest::mouseClick(page->form().submitButton(), Qt::LeftButton);
            ASSERT_TRUE(waitFor([&] { return page->form().isEmpty() || page->form().problem()->isVisible(); }));
        }
    }
    theme.setMode(ThemeMode::Light);
    theme.setScalePercent(200);
    auto large = makePage();
    large->form().textField()->setPlainText(QStringLiteral("路灯三天不亮了。"));
    keepPicture(large.get(), QStringLiteral("intake-zh-200"));
    useChinese(false);
    EXPECT_LE(large->minimumSizeHint().width(), 1280);
}

}  // namespace
}  // namespace zhiban::testing
