// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTabWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/kit/accessible_names.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/shell/app_menu.h"
#include "ui/shell/translations.h"

namespace zhiban::testing {
namespace {

TEST(PreferencesFile, KeepsEverything) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("preferences.ini"));
    const Preferences wanted{ThemeMode::Dark,        150,
                             QStringLiteral("en"),   QStringLiteral("江岸区网络值班室; \"甲\""),
                             QStringLiteral("李敏"), {{QStringLiteral("case.open"), QStringLiteral("Ctrl+M; F9")}}};
    ASSERT_TRUE(savePreferences(wanted, path).has_value());
    EXPECT_EQ(loadPreferences(path), wanted);
    ASSERT_TRUE(savePreferences(Preferences{}, path).has_value());
    EXPECT_EQ(loadPreferences(path), Preferences{});
}

TEST(PreferencesFile, FallsBackOnDefaultsValueByValue) {
    const QTemporaryDir folder;
    EXPECT_EQ(loadPreferences(folder.filePath(QStringLiteral("absent.ini"))), Preferences{});
    const QString path = folder.filePath(QStringLiteral("preferences.ini"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("[look]\ntheme=purple\nscale=9000\n[desk]\nlanguage=xx\noffice=A\n");
    file.close();
    const Preferences loaded = loadPreferences(path);
    EXPECT_EQ(loaded.theme, ThemeMode::Auto);
    EXPECT_EQ(loaded.scalePercent, 200);
    EXPECT_EQ(loaded.language, QStringLiteral("zh_CN"));
    EXPECT_EQ(loaded.office, QStringLiteral("A"));
}

TEST(PreferencesFile, SaysWhenItCannotBeWritten) {
    const QTemporaryDir folder;
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("preferences.ini")));  // a folder stands in its place
    const Result<Done> saved = savePreferences({}, folder.filePath(QStringLiteral("preferences.ini")));
    ASSERT_FALSE(saved.has_value());
    EXPECT_EQ(saved.error().subject, QStringLiteral("preferences.not-saved"));
}

TEST(TranslationsTest, GiveQtsOwnButtonsTheirChinese) {
    const Translations translations(*QApplication::instance(), QStringLiteral("zh_CN"));
    EXPECT_EQ(translations.missing(), QStringList());
    const QDialogButtonBox buttons(QDialogButtonBox::Save | QDialogButtonBox::Discard);
    EXPECT_EQ(buttons.button(QDialogButtonBox::Save)->text(), QStringLiteral("保存"));
    EXPECT_EQ(QLocale().language(), QLocale::Chinese);
}

TEST(TranslationsTest, AreTakenOffAgain) {
    {
        const Translations translations(*QApplication::instance(), QStringLiteral("zh_CN"));
        EXPECT_EQ(SettingsDialog::tr("Settings"), QStringLiteral("设置"));
    }
    EXPECT_EQ(SettingsDialog::tr("Settings"), QStringLiteral("Settings"));
    QLocale::setDefault(QLocale::c());
}

TEST(Mnemonics, AreDifferentWithinAMenu) {
    EXPECT_EQ(withMnemonics({QStringLiteral("Settings"), QStringLiteral("Save"), QStringLiteral("S"),
                             QStringLiteral("催办"), QStringLiteral("重办"), QStringLiteral("A & B")}),
              (QStringList{QStringLiteral("&Settings"), QStringLiteral("S&ave"), QStringLiteral("S(&B)"),
                           QStringLiteral("催办(&C)"), QStringLiteral("重办(&Z)"), QStringLiteral("A && B(&D)")}));
}

class Settings : public ShellTest {
  protected:
    Settings() {
        dialog.show();
        dialog.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&dialog));
    }
    void showTab(int index) {
        dialog.findChild<QTabWidget*>()->setCurrentIndex(index);
        QApplication::processEvents();
    }
    template <typename Widget>
    Widget* named(const QString& name) {
        for (Widget* widget : dialog.findChildren<Widget*>()) {
            if (widget->isVisible() && widget->accessibleName() == name) {
                return widget;
            }
        }
        return nullptr;
    }

    QWidget scope;
    QAction* opening = shortcuts.add({.id = QStringLiteral("case.open"),
                                      .category = QStringLiteral("Case"),
                                      .text = QStringLiteral("Open"),
                                      .keys = {QKeySequence(QStringLiteral("Ctrl+N"))}},
                                     &scope, [] {});
    QAction* printing = shortcuts.add({.id = QStringLiteral("case.print"),
                                       .category = QStringLiteral("Case"),
                                       .text = QStringLiteral("Print"),
                                       .keys = {QKeySequence(QStringLiteral("Ctrl+P"))}},
                                      &scope, [] {});
    SettingsDialog dialog{theme, shortcuts, Preferences{}, nullptr};
    QSignalSpy changed{&dialog, &SettingsDialog::changed};
};

TEST_F(Settings, WorkAtOnce) {
    auto* office = named<QLineEdit>(QStringLiteral("Office"));
    ASSERT_NE(office, nullptr);
    QTest::keyClicks(office, QStringLiteral("Riverside"));
    QTest::keyClick(office, Qt::Key_Tab);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(dialog.preferences().office, QStringLiteral("Riverside"));
}

TEST_F(Settings, SayThatTheLanguageWaitsForARestart) {
    auto* language = named<QComboBox>(QStringLiteral("Language"));
    ASSERT_NE(language, nullptr);
    language->setFocus();
    QTest::keyClick(language, Qt::Key_Down);
    EXPECT_EQ(dialog.preferences().language, QStringLiteral("en"));
    const QList<QLabel*> labels = dialog.findChildren<QLabel*>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text().contains(QStringLiteral("started again"));
    }));
}

TEST_F(Settings, ChangeKeysAndRefuseTakenOnes) {
    showTab(2);
    auto* keys = dialog.findChild<QKeySequenceEdit*>();
    dialog.findChild<QTableWidget*>()->setCurrentCell(0, 0);
    keys->setKeySequence(QKeySequence(QStringLiteral("Ctrl+P")));
    Q_EMIT keys->editingFinished();
    EXPECT_EQ(opening->shortcut(), QKeySequence(QStringLiteral("Ctrl+N")));
    EXPECT_EQ(changed.count(), 0);
    keys->setKeySequence(QKeySequence(QStringLiteral("Ctrl+M")));
    Q_EMIT keys->editingFinished();
    EXPECT_EQ(opening->shortcut(), QKeySequence(QStringLiteral("Ctrl+M")));
    EXPECT_EQ(dialog.preferences().keys.value(QStringLiteral("case.open")), QStringLiteral("Ctrl+M"));
    auto* reset = named<QPushButton>(QString());
    for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
        reset = button->text() == QStringLiteral("Back to default") ? button : reset;
    }
    ASSERT_NE(reset, nullptr);
    QTest::mouseClick(reset, Qt::LeftButton);
    EXPECT_EQ(opening->shortcut(), QKeySequence(QStringLiteral("Ctrl+N")));
    EXPECT_TRUE(dialog.preferences().keys.isEmpty());
}

TEST_F(Settings, LetSoundsBeTriedAndSayWhenNothingIsHeard) {
    showTab(3);
    QSignalSpy wanted(&dialog, &SettingsDialog::soundWanted);
    for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text().startsWith(QStringLiteral("Try"))) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    ASSERT_EQ(wanted.count(), 2);
    EXPECT_EQ(wanted[0][0].value<AlertSound>(), AlertSound::Soft);
    EXPECT_EQ(wanted[1][0].value<AlertSound>(), AlertSound::Urgent);
    const auto complains = [this] {
        const QList<QLabel*> labels = dialog.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().contains(QStringLiteral("No sound device"));
        });
    };
    dialog.soundTried(false);
    EXPECT_TRUE(complains());
    dialog.soundTried(true);
    EXPECT_FALSE(complains());
}

TEST_F(Settings, RememberHowAlertsAreHeardAndHowOneSearches) {
    showTab(3);
    auto* volume = dialog.findChild<QSlider*>();
    ASSERT_NE(volume, nullptr);
    volume->setFocus();
    QTest::keyClick(volume, Qt::Key_Home);
    EXPECT_EQ(dialog.preferences().soundVolume, 10);
    Preferences chosen;
    chosen.searchOnReturn = true;
    chosen.sounds = false;
    chosen.soundVolume = 35;
    chosen.trayMessages = false;
    chosen.listens = false;
    const QTemporaryDir kept;
    const QString path = kept.filePath(QStringLiteral("preferences.ini"));
    ASSERT_TRUE(savePreferences(chosen, path).has_value());
    EXPECT_EQ(loadPreferences(path), chosen);
}

TEST_F(Settings, NameEverythingOnEveryTab) {
    for (int tab = 0; tab < 4; ++tab) {
        showTab(tab);
        EXPECT_EQ(unnamedInteractive(&dialog), "") << tab;
    }
}

TEST_F(Settings, MenuOffersEveryCommandWithItsKeys) {
    QMenu menu;
    fillAppMenu(menu, shortcuts);
    ASSERT_EQ(menu.actions().size(), 1);
    const QList<QAction*> items = menu.actions().front()->menu()->actions();
    ASSERT_EQ(items.size(), 2);
    EXPECT_EQ(items[0]->text(), QStringLiteral("&Open\tCtrl+N"));
    const QSignalSpy ran(printing, &QAction::triggered);
    items[1]->trigger();
    EXPECT_EQ(ran.count(), 1);
}

}  // namespace
}  // namespace zhiban::testing
