// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/rules/page/laboratory_fixture.h"
#include "ui/rules/back_test_pane.h"
#include "ui/rules/rule_preview_pane.h"
#include "ui/rules/trial_panes.h"

namespace zhiban::testing {
namespace {

class LaboratoryPictures : public LaboratoryTest {};

// ZHIBAN_SHOTS_DIR=… keeps the pictures, to be looked at.
TEST_F(LaboratoryPictures, NameEverythingInBothLanguagesThemesAndSizes) {
    fillWithSample();
    WordList list;
    list.name = QStringLiteral("路名");
    list.words = {QStringLiteral("滨河路"), QStringLiteral("人民路")};
    ASSERT_TRUE(write(SaveWordList{list, 0}));
    for (const bool chinese : {true, false}) {
        useChinese(chinese);
        for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
            theme.setMode(mode);
            theme.setScalePercent(mode == ThemeMode::Dark && !chinese ? 150 : 100);
            open();
            ASSERT_TRUE(waitFor([this] { return page->trial().preview().hits()->model()->rowCount() > 0; }));
            const QString name = QStringLiteral("rules-%1-%2-%3")
                                     .arg(mode == ThemeMode::Dark ? QStringLiteral("dark") : QStringLiteral("light"),
                                          chinese ? QStringLiteral("zh") : QStringLiteral("en"));
            keepPicture(page.get(), name.arg(QStringLiteral("preview")));
            EXPECT_EQ(unnamedWidgets(page.get()), QStringList());
            page->trial().show(TrialPanes::BackTest);
            page->trial().backTest().run();
            ASSERT_TRUE(waitFor([this] { return !page->trial().backTest().isRunning(); }));
            keepPicture(page.get(), name.arg(QStringLiteral("backtest")));
            EXPECT_EQ(unnamedWidgets(page.get()), QStringList());
            for (const TrialPanes::Pane pane : {TrialPanes::Why, TrialPanes::Versions}) {
                page->trial().show(pane);
                QApplication::processEvents();
                keepPicture(page.get(),
                            name.arg(pane == TrialPanes::Why ? QStringLiteral("why") : QStringLiteral("versions")));
                EXPECT_EQ(unnamedWidgets(page.get()), QStringList());
            }
            page->list().selectList(page->list().lists().rowAt(0)->key);
            QApplication::processEvents();
            keepPicture(page.get(), name.arg(QStringLiteral("lists")));
            EXPECT_EQ(unnamedWidgets(page.get()), QStringList());
        }
    }
    theme.setScalePercent(100);
}

}  // namespace
}  // namespace zhiban::testing
