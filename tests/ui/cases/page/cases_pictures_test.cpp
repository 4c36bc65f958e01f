// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>

#include "tests/ui/cases/support/page_fixture.h"
#include "ui/cases/case_detail.h"
#include "ui/cases/case_list_pane.h"
#include "ui/cases/cases_page.h"
#include "ui/cases/presentation/case_list_model.h"
#include "ui/kit/timeline_list.h"

namespace zhiban::testing {

namespace {

class CasesPictures : public PageFixture {};

// ZHIBAN_SHOTS_DIR=… keeps the pictures, to be looked at.
TEST_F(CasesPictures, ShowTheSampleOfficeInBothLanguagesAndThemes) {
    fillWithSample();
    for (const bool chinese : {true, false}) {
        useChinese(chinese);
        for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
            theme.setMode(mode);
            CasesPage page(*context, folder.filePath(QStringLiteral("drafts")), nullptr);
            page.resize(1500, 920);
            page.show();
            ASSERT_TRUE(waitFor([&page] { return page.listPane()->model().rowCount() > 1; }));
            ASSERT_TRUE(waitFor([&page] { return !page.detail()->timeline()->rows().empty(); }));
            QApplication::processEvents();
            keepPicture(&page, QStringLiteral("cases-%1-%2")
                                   .arg(mode == ThemeMode::Dark ? QStringLiteral("dark") : QStringLiteral("light"),
                                        chinese ? QStringLiteral("zh") : QStringLiteral("en")));
            EXPECT_EQ(unnamedWidgets(&page), QStringList());
        }
    }
}

}  // namespace

}  // namespace zhiban::testing
