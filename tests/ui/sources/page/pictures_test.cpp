// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLineEdit>

#include "tests/ui/sources/page/sources_fixture.h"
#include "ui/sources/presentation/quarantine_model.h"
#include "ui/sources/presentation/registry_model.h"
#include "ui/sources/presentation/source_table_model.h"
#include "ui/sources/quarantine_pane.h"
#include "ui/sources/registry_pane.h"
#include "ui/sources/source_detail.h"
#include "ui/sources/source_editor.h"
#include "ui/sources/source_list_pane.h"

namespace zhiban::testing {
namespace {

using namespace std::chrono_literals;

class SourcesPictures : public SourcesPageTest {
  protected:
    // A week of a town's eight platforms: one dead, one too quiet, one paused.
    void fill() {
        std::vector<Subscription> sources;
        for (const char* name : {"民声论坛", "市民留言板", "本地宝社区", "微博同城", "12345 公开件", "网络问政平台",
                                 "校园贴吧", "政务邮箱"}) {
            sources.push_back(add(QString::fromUtf8(name), QStringLiteral("宣传部")));
        }
        for (int hour = 0; hour < 6 * 24; ++hour) {
            for (size_t i = 0; i < sources.size(); ++i) {
                const int usual = static_cast<int>(2 + 3 * i) + (hour % 24 > 7 ? 9 : 0) + hour % 5;
                if (i != 3 || hour < 6 * 24 - 3) {
                    receiveFrom(sources[i], usual);
                }
            }
            clock->advance(1h);
        }
        look();
        for (int i = 0; i < 3; ++i) {
            clock->advance(5min);
            look({QStringLiteral("校园贴吧")});
        }
        ASSERT_TRUE(write(PauseSource{sources[7].key, QStringLiteral("对方迁移服务器，周五恢复")}));
        refuse(sources[4].key, QStringLiteral("csv.no-text"), "编号,诉求\n20260302-17,滨河路路灯不亮\n",
               QStringLiteral("csv"));
        refuse(sources[4].key, QStringLiteral("csv.ragged"), "20260302-18,只有一格", QStringLiteral("csv"));
        refuse(sources[1].key, QStringLiteral("jsonl.not-json"), QByteArray::fromHex("ff00fe01") + "{\"title\":");
    }
    void keep(QWidget* widget, const QString& what, bool chinese) {
        QApplication::processEvents();
        keepPicture(widget, QStringLiteral("sources-%1-%2-%3-%4")
                                .arg(what, theme.isDark() ? QStringLiteral("dark") : QStringLiteral("light"),
                                     chinese ? QStringLiteral("zh") : QStringLiteral("en"))
                                .arg(theme.scalePercent()));
    }
};

// ZHIBAN_SHOTS_DIR=… keeps the pictures, to be looked at.
TEST_F(SourcesPictures, NameEverythingInBothLanguagesThemesAndSizes) {
    fill();
    for (const auto& [chinese, mode, scale] :
         {std::tuple{true, ThemeMode::Light, 100}, std::tuple{false, ThemeMode::Dark, 100},
          std::tuple{true, ThemeMode::Dark, 200}, std::tuple{false, ThemeMode::Light, 200}}) {
        useChinese(chinese);
        theme.setMode(mode);
        theme.setScalePercent(scale);
        open();
        ASSERT_TRUE(waitFor([this] { return page->list().model().rowCount() == 8 && page->detail().story(); }));
        keep(page.get(), QStringLiteral("list"), chinese);
        EXPECT_EQ(unnamedWidgets(page.get()), QStringList());
        page->list().select(page->list().model().rowAt(1)->listened.subscription.key);
        ASSERT_TRUE(waitFor([this] { return page->detail().story().has_value(); }));
        keep(page.get(), QStringLiteral("second"), chinese);
        page->showTab(SourcesPage::Quarantine);
        ASSERT_TRUE(waitFor([this] { return page->quarantine().model().rowCount() == 3; }));
        keep(page.get(), QStringLiteral("quarantine"), chinese);
        EXPECT_EQ(unnamedWidgets(page.get()), QStringList());
        page->showTab(SourcesPage::Accounts);
        ASSERT_TRUE(waitFor([this] { return page->registry().model().rowCount() == 8; }));
        keep(page.get(), QStringLiteral("accounts"), chinese);
        EXPECT_EQ(unnamedWidgets(page.get()), QStringList());
        Subscription table;
        table.kind = QStringLiteral("csv");
        table.name = QStringLiteral("12345 公开件");
        SourceEditor editor(*context, table, nullptr);
        editor.setAttribute(Qt::WA_DeleteOnClose, false);
        editor.show();
        keep(&editor, QStringLiteral("editor"), chinese);
        EXPECT_EQ(unnamedWidgets(&editor), QStringList());
    }
    theme.setScalePercent(100);
}

}  // namespace
}  // namespace zhiban::testing
