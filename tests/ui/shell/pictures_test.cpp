// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QMenu>
#include <QPixmap>
#include <QTabWidget>

#include "core/operations/cases/open_case.h"
#include "core/operations/intake/receive_posts.h"
#include "core/operations/shifts/start_shift.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/kit/command_palette.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/app_menu.h"
#include "ui/shell/cheat_sheet.h"
#include "ui/shell/notice_list.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/translations.h"

namespace zhiban::testing {
namespace {

class ShellPictures : public ShellTest {
  protected:
    // Somebody on shift, one source, one case whose first answer is nearly due.
    bool fillDesk() {
        if (!done(StartShift{QStringLiteral("李敏"), QStringLiteral("白班 甲班")})) {
            return false;
        }
        ReceivePosts batch;
        batch.connector = QStringLiteral("jsonl");
        batch.origin = QStringLiteral("board.jsonl");
        IncomingPost post;
        post.sourceKey = QStringLiteral("board");
        post.sourceName = QStringLiteral("市民留言板");
        post.externalId = QStringLiteral("1");
        post.title = QStringLiteral("路灯杆晃动");
        post.published = clock->now();
        batch.posts = {{post, {}}};
        const auto received = done(batch);
        if (!received) {
            return false;
        }
        OpenCase open;
        open.posts = {received->first};
        open.title = QStringLiteral("路灯杆晃动");
        open.level = Level::Orange;
        const bool opened = done(open).has_value();
        clock->advance(std::chrono::minutes(80));
        return opened;
    }

    void keep(QWidget& widget, const QString& name) {
        QApplication::processEvents();
        QApplication::processEvents();  // layouts inside layouts settle in the next round
        const QPixmap picture = widget.grab();
        EXPECT_FALSE(picture.isNull());
        const QString pictures = qEnvironmentVariable("ZHIBAN_SHOTS_DIR");
        if (!pictures.isEmpty()) {
            EXPECT_TRUE(picture.save(QDir(pictures).filePath(name + QStringLiteral(".png"))));
        }
    }
};

// ZHIBAN_SHOTS_DIR=… keeps them, to be looked at.
TEST_F(ShellPictures, ShowTheWindowInBothThemesAndLanguages) {
    ASSERT_TRUE(fillDesk());
    for (const QString& language : {QStringLiteral("zh_CN"), QStringLiteral("en")}) {
        const Translations translations(*QApplication::instance(), language);
        EXPECT_EQ(translations.missing(), QStringList());
        for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
            Preferences preferences;
            preferences.theme = mode;
            preferences.office = QStringLiteral("江岸区网络值班室");
            const auto window = makeWindow(preferences);
            const QString suffix =
                (mode == ThemeMode::Dark ? QStringLiteral("-dark-") : QStringLiteral("-light-")) + language;
            const auto task = tasks.begin(QStringLiteral("导入 messages.csv"), {});
            tasks.setProgress(task, 42);
            notices.postUndoable(QStringLiteral("已忽略 3 条帖文"), [] {});
            notices.postError(QStringLiteral("案件没有立成。"),
                              {ErrorKind::Conflict, QStringLiteral("version 4, expected 3")});
            waitUntil([&] { return !window->identity().officer.isEmpty(); });
            keep(*window, QStringLiteral("shell") + suffix);
            CommandPalette palette(theme, shortcuts, window.get());
            palette.open();
            keep(palette, QStringLiteral("palette") + suffix);
            SettingsDialog settings(theme, shortcuts, preferences, window.get());
            settings.show();
            keep(settings, QStringLiteral("settings") + suffix);
            CheatSheet sheet(theme, shortcuts, window.get());
            sheet.show();
            keep(sheet, QStringLiteral("keys") + suffix);
            AboutDialog about(theme, store->store().address(), window.get());
            about.show();
            keep(about, QStringLiteral("about") + suffix);
            QMenu menu;
            fillAppMenu(menu, shortcuts);
            QMenu* program = menu.actions().back()->menu();
            program->popup(QPoint(0, 0));
            keep(*program, QStringLiteral("menu") + suffix);
            program->hide();
            NoticeList list(theme, notices, window.get());
            list.openUnder(window->centralWidget());
            keep(list, QStringLiteral("notices") + suffix);
            list.hide();
            theme.setScalePercent(150);
            keep(*window, QStringLiteral("shell-150") + suffix);
            settings.findChild<QTabWidget*>()->setCurrentIndex(1);
            keep(settings, QStringLiteral("settings-150") + suffix);
            tasks.end(task);
            while (!notices.entries().empty()) {
                notices.dismiss(notices.entries().front().id);
            }
        }
    }
}

}  // namespace
}  // namespace zhiban::testing
