// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/voice_desk.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QHelpEvent>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QToolTip>

#include "core/operations/media/media_acts.h"
#include "tests/ui/media/media_fixture.h"
#include "ui/kit/composer_editor.h"
#include "ui/media/glossary_lookup.h"
#include "ui/media/glossary_panel.h"
#include "ui/media/sound_player.h"
#include "ui/media/waveform_view.h"

namespace zhiban::testing {
namespace {

class VoiceDeskTest : public MediaFixture {
  protected:
    VoiceDeskTest() { actAs(QStringLiteral("甲")); }

    PostMedia recording(const QByteArray& bytes = recordingBytes()) {
        return submit({{bytes, QStringLiteral("call.wav"), QStringLiteral("audio/x-wav")}}).at(0);
    }
    std::unique_ptr<VoiceDesk> open(const PostMedia& media) {
        const VoiceDeskPlaces places{folder.filePath(QStringLiteral("drafts")),
                                     folder.filePath(QStringLiteral("recogniser.json"))};
        auto desk = std::make_unique<VoiceDesk>(*context, media, nullptr, places);
        desk->open();
        return desk;
    }
    void setProgram(const QString& program, const QString& arguments) {
        const RecogniserCommand command{program, arguments, 30};
        ASSERT_TRUE(command.save(folder.filePath(QStringLiteral("recogniser.json"))));
    }
    PostMedia stored(const PostMedia& media) { return *read(ReadMedia{media.key}); }
};

TEST_F(VoiceDeskTest, ShowsTheLoudnessAndRepeatsAStretchWithoutADevice) {
    auto desk = open(recording());
    ASSERT_TRUE(waitFor([&] { return desk->player().playback() != nullptr; }));
    EXPECT_NEAR(desk->player().playback()->sound().seconds(), 2, 0.01);
    QTest::keyClick(&desk->waveform(), Qt::Key_Right, Qt::ControlModifier);
    EXPECT_NEAR(desk->waveform().position(), 0.5, 0.01);
    desk->markLoopEnd();
    QTest::keyClick(&desk->waveform(), Qt::Key_Right, Qt::ControlModifier);
    desk->markLoopEnd();
    ASSERT_TRUE(desk->player().playback()->loop());
    EXPECT_NEAR(desk->player().playback()->loop()->from, 0.5, 0.01);
    EXPECT_NEAR(desk->player().playback()->loop()->to, 1.0, 0.01);
    desk->markLoopEnd();
    EXPECT_FALSE(desk->player().playback()->loop());
    if (!desk->player().hasDevice()) {
        EXPECT_TRUE(desk->soundState().contains(QStringLiteral("no sound device")));
    }
}

TEST_F(VoiceDeskTest, SaysWhatItCannotDecodeAndIsWrittenAllTheSame) {
    auto desk = open(recording("this is no sound at all, whatever its name"));
    ASSERT_TRUE(waitFor([&] { return desk->soundState().contains(QStringLiteral("written down all the same")); }));
    QTest::keyClicks(&desk->transcript(), QStringLiteral("heard on the telephone"));
    EXPECT_TRUE(desk->saveButton().isEnabled());
}

TEST_F(VoiceDeskTest, ATranscriptIsSavedByKeyAndConfirmedByAnother) {
    const PostMedia media = recording();
    auto desk = open(media);
    QTest::keyClicks(&desk->transcript(), QStringLiteral("the cover is gone"));
    QTest::keyClick(&desk->transcript(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return stored(media).speech.text == QStringLiteral("the cover is gone"); }));
    ASSERT_TRUE(waitFor([&] { return desk->standing().contains(QStringLiteral("not confirmed by another officer")); }));
    EXPECT_FALSE(desk->confirmButton().isEnabled()) << "their own";

    actAs(QStringLiteral("乙"));
    auto other = open(stored(media));
    ASSERT_TRUE(other->confirmButton().isEnabled());
    QTest::keyClicks(&other->transcript(), QStringLiteral("!"));
    EXPECT_FALSE(other->confirmButton().isEnabled()) << "what is seen is not what is stored";
    QTest::keyClick(&other->transcript(), Qt::Key_Backspace);
    QTest::mouseClick(&other->confirmButton(), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return stored(media).speech.isConfirmed(); }));
    EXPECT_EQ(stored(media).speech.confirmedBy, QStringLiteral("乙"));
}

TEST_F(VoiceDeskTest, DoesNotSaveWhileAnInputMethodComposes) {
    const PostMedia media = recording();
    auto desk = open(media);
    QTest::keyClicks(&desk->transcript(), QStringLiteral("a"));
    QInputMethodEvent composing(QStringLiteral("jing gai"), {});
    QApplication::sendEvent(&desk->transcript(), &composing);
    QTest::keyClick(&desk->transcript(), Qt::Key_Return, Qt::ControlModifier);
    QApplication::processEvents();
    EXPECT_TRUE(stored(media).speech.text.isEmpty());
}

TEST_F(VoiceDeskTest, AProgramsTextIsMarkedUntilAPersonConfirmsIt) {
    const PostMedia media = recording();
    setProgram(QStringLiteral("/bin/sh"), QStringLiteral("-c \"test -s %1 && echo 井盖没了\""));
    auto desk = open(media);
    ASSERT_TRUE(waitFor([&] { return desk->recogniseButton().isEnabled(); }));
    QTest::mouseClick(&desk->recogniseButton(), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return stored(media).speech.text == QStringLiteral("井盖没了"); }));
    EXPECT_TRUE(stored(media).speech.machine);
    ASSERT_TRUE(waitFor([&] { return desk->standing() == QStringLiteral("Machine-made, not confirmed by anybody"); }));
    EXPECT_EQ(desk->transcript().toPlainText(), QStringLiteral("井盖没了"));
    ASSERT_TRUE(desk->confirmButton().isEnabled());
    QTest::mouseClick(&desk->confirmButton(), Qt::LeftButton);
    EXPECT_TRUE(waitFor([&] { return desk->standing() == QStringLiteral("Machine-made, confirmed by 甲"); }));
}

TEST_F(VoiceDeskTest, WorksWithoutAProgram) {
    auto desk = open(recording());
    ASSERT_TRUE(waitFor([&] { return desk->player().playback() != nullptr; }));
    EXPECT_FALSE(desk->recogniseButton().isEnabled());
    EXPECT_TRUE(desk->recogniseButton().toolTip().contains(QStringLiteral("None is needed")));
}

TEST_F(VoiceDeskTest, LocalWordsAreExplainedWhereTheyStand) {
    auto desk = open(recording());
    desk->glossary().wordField()->setText(QStringLiteral("sundown"));
    desk->glossary().meaningField()->setText(QStringLiteral("evening"));
    desk->glossary().add();
    ASSERT_TRUE(waitFor([&] { return desk->glossary().words().size() == 1; }));
    desk->transcript().setPlainText(QStringLiteral("at sundown"));
    ASSERT_TRUE(waitFor([&] { return desk->transcript().extraSelections().size() == 1; }));
    QTextCursor cursor(desk->transcript().document());
    cursor.setPosition(6);
    const QPoint place = desk->transcript().cursorRect(cursor).center();
    QHelpEvent help(QEvent::ToolTip, place, desk->transcript().viewport()->mapToGlobal(place));
    QApplication::sendEvent(desk->transcript().viewport(), &help);
    EXPECT_TRUE(QToolTip::text().contains(QStringLiteral("evening")));
    QToolTip::hideText();
    desk->glossary().list()->setCurrentRow(0);
    desk->glossary().removeChosen();
    EXPECT_TRUE(waitFor([&] { return desk->glossary().words().empty(); }));
}

TEST_F(VoiceDeskTest, TheDialectIsTaggedAtOnce) {
    const PostMedia media = recording();
    auto desk = open(media);
    desk->dialect().lineEdit()->setText(QStringLiteral("浦江话"));
    QTest::keyClick(desk->dialect().lineEdit(), Qt::Key_Return);
    EXPECT_TRUE(waitFor([&] { return stored(media).speech.dialect == QStringLiteral("浦江话"); }));
}

TEST_F(VoiceDeskTest, WhatIsTypedSurvives) {
    const PostMedia media = recording();
    { open(media)->transcript().setPlainText(QStringLiteral("half a sen")); }
    auto again = open(media);
    EXPECT_TRUE(waitFor([&] { return again->transcript().toPlainText() == QStringLiteral("half a sen"); }));
}

TEST_F(VoiceDeskTest, Pictures) {
    for (const bool chinese : {false, true}) {
        useChinese(chinese);
        for (const bool dark : {false, true}) {
            theme.setMode(dark ? ThemeMode::Dark : ThemeMode::Light);
            const PostMedia media = recording();
            ASSERT_TRUE(write(
                Transcribe{media.key, QStringLiteral("日头落山的辰光，路灯杆在晃。"), QStringLiteral("浦江话"), true}));
            ASSERT_TRUE(
                write(SaveGlossaryWord{{QStringLiteral("日头"), QStringLiteral("太阳"), QStringLiteral("浦江话")}}));
            auto desk = open(stored(media));
            ASSERT_TRUE(waitFor([&] { return desk->player().playback() && desk->glossary().words().size() == 1; }));
            desk->player().seek(0.7);
            EXPECT_EQ(unnamedWidgets(desk.get()), QStringList());
            ASSERT_TRUE(waitFor([&] { return desk->transcript().extraSelections().size() == 1; }));
            keepPicture(desk.get(),
                        QStringLiteral("voice-%1-%2")
                            .arg(QLatin1String(chinese ? "zh" : "en"), QLatin1String(dark ? "dark" : "light")));
        }
    }
    theme.setMode(ThemeMode::Light);
    theme.setScalePercent(200);
    auto large = open(recording());
    ASSERT_TRUE(waitFor([&] { return large->player().playback() != nullptr; }));
    keepPicture(large.get(), QStringLiteral("voice-zh-200"));
    useChinese(false);
}

class RecogniserTest : public PageFixture {
  protected:
    Result<QString> run(const RecogniserCommand& command, bool cancel = false) {
        Recogniser recogniser;
        std::optional<Result<QString>> answer;
        QObject::connect(&recogniser, &Recogniser::finished, [&](const Result<QString>& text) { answer = text; });
        recogniser.start(command, recordingBytes(0.1));
        if (cancel) {
            recogniser.cancel();
        }
        EXPECT_TRUE(waitFor([&] { return answer.has_value(); }));
        EXPECT_FALSE(recogniser.isRunning());
        return answer.value_or(fail(ErrorKind::Internal, {}));
    }
};

TEST_F(RecogniserTest, GivesBackWhatTheProgramPrints) {
    EXPECT_EQ(*run({QStringLiteral("/bin/sh"), QStringLiteral("-c \"head -c 4 %1; echo ' 你好'\""), 30}),
              QStringLiteral("RIFF 你好"));
}

TEST_F(RecogniserTest, SaysWhatWentWrong) {
    EXPECT_EQ(run({QStringLiteral("/no/such/program"), QStringLiteral("%1"), 30}).error().subject,
              QStringLiteral("recogniser.not-started"));
    EXPECT_EQ(run({QStringLiteral("/bin/false"), QStringLiteral("%1"), 30}).error().subject,
              QStringLiteral("recogniser.failed"));
    EXPECT_EQ(run({QStringLiteral("/bin/true"), QStringLiteral("%1"), 30}).error().subject,
              QStringLiteral("recogniser.failed"))
        << "no text is no answer";
    EXPECT_EQ(run({QStringLiteral("/bin/true"), QStringLiteral("no file"), 30}).error().subject,
              QStringLiteral("recogniser.no-file"));
    EXPECT_EQ(run({QStringLiteral("/bin/sh"), QStringLiteral("-c \"sleep 60; echo %1\""), 1}).error().subject,
              QStringLiteral("recogniser.too-slow"));
}

TEST_F(RecogniserTest, StopsWhenItIsTold) {
    EXPECT_EQ(run({QStringLiteral("/bin/sh"), QStringLiteral("-c \"sleep 60; echo %1\""), 30}, true).error().kind,
              ErrorKind::Cancelled);
}

TEST_F(RecogniserTest, LeavesNoFileBehind) {
    const QStringList before = QDir::temp().entryList({QStringLiteral("zhiban-*.wav")});
    run({QStringLiteral("/bin/false"), QStringLiteral("%1"), 30});
    EXPECT_EQ(QDir::temp().entryList({QStringLiteral("zhiban-*.wav")}), before);
}

TEST_F(RecogniserTest, RemembersItsSettings) {
    const QString path = folder.filePath(QStringLiteral("sub/recogniser.json"));
    const RecogniserCommand command{QStringLiteral("/opt/ears"), QStringLiteral("--file \"%1\""), 90};
    ASSERT_TRUE(command.save(path));
    EXPECT_EQ(RecogniserCommand::load(path), command);
    EXPECT_EQ(RecogniserCommand::load(folder.filePath(QStringLiteral("none"))), RecogniserCommand{});
    EXPECT_EQ(*command.argumentsFor(QStringLiteral("/a b.wav")),
              (QStringList{QStringLiteral("--file"), QStringLiteral("/a b.wav")}));
}

TEST(GlossaryLookup, FindsTheLongestWordThatCoversAPlace) {
    const std::vector<GlossaryWord> words{{QStringLiteral("日头"), QStringLiteral("太阳"), {}},
                                          {QStringLiteral("日头落山"), QStringLiteral("傍晚"), {}},
                                          {QStringLiteral(""), QStringLiteral("x"), {}}};
    const QString text = QStringLiteral("日头落山日头");
    EXPECT_EQ(glossarySpans(text, words), (std::vector<Span>{{0, 4}, {4, 2}}));
    EXPECT_EQ(wordAt(text, 1, words)->meaning, QStringLiteral("傍晚"));
    EXPECT_EQ(wordAt(text, 5, words)->meaning, QStringLiteral("太阳"));
    EXPECT_FALSE(wordAt(text, 6, words));
    EXPECT_FALSE(wordAt({}, 0, words));
}

}  // namespace
}  // namespace zhiban::testing
