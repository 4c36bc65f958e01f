// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/kit/gallery.h"

#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QPixmap>
#include <QTranslator>
#include <memory>

#include "tests/ui/kit/accessible_names.h"
#include "tests/ui/kit/kit_fixture.h"

namespace zhiban::testing {

namespace {

// Labels and buttons that are narrower or lower than what they have to say.
QStringList clippedWords(const QWidget* root) {
    QStringList clipped;
    for (const QLabel* label : root->findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty()) {
            continue;
        }
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        const bool narrow = !label->wordWrap() && label->minimumSizeHint().width() > label->width();
        if (narrow || needed > label->height()) {
            clipped << label->text();
        }
    }
    for (const QAbstractButton* button : root->findChildren<QAbstractButton*>()) {
        if (button->isVisible() && !button->text().isEmpty() &&
            (button->sizeHint().width() > button->width() || button->sizeHint().height() > button->height())) {
            clipped << button->text();
        }
    }
    return clipped;
}

class Gallery : public KitTest, public ::testing::WithParamInterface<int> {};

TEST_P(Gallery, ClipsNoWordsAtAnyScale) {
    theme.setScalePercent(GetParam());
    const std::unique_ptr<QWidget> page(makeGallery(theme));
    page->resize(page->sizeHint().expandedTo({theme.scaled(1500), theme.scaled(1000)}));
    page->show();
    QApplication::processEvents();
    EXPECT_EQ(clippedWords(page.get()), QStringList());
}

TEST_P(Gallery, FollowsTheScaleWhileOpen) {
    const std::unique_ptr<QWidget> page(makeGallery(theme));
    page->show();
    theme.setScalePercent(GetParam());
    QApplication::processEvents();
    page->resize(page->sizeHint().expandedTo({theme.scaled(1500), theme.scaled(1000)}));
    QApplication::processEvents();
    EXPECT_EQ(clippedWords(page.get()), QStringList());
}

INSTANTIATE_TEST_SUITE_P(Scales, Gallery, ::testing::Values(100, 150, 200));

class GalleryForAll : public KitTest {};

TEST_F(GalleryForAll, NamesEverythingOneCanUse) {
    const std::unique_ptr<QWidget> page(makeGallery(theme));
    page->show();
    QApplication::processEvents();
    EXPECT_EQ(unnamedInteractive(page.get()), "");
    EXPECT_GT(tabOrder(page.get()).size(), 20);
}

class GalleryPictures : public KitTest {};

// ZHIBAN_SHOTS_DIR=… keeps the pictures, to be looked at.
TEST_F(GalleryPictures, ShowEveryComponentInBothThemes) {
    const QString folder = qEnvironmentVariable("ZHIBAN_SHOTS_DIR");
    QTranslator chinese;
    ASSERT_TRUE(chinese.load(QStringLiteral(":/i18n/zhiban_zh_CN.qm")));
    for (const bool inChinese : {true, false}) {
        if (inChinese) {
            QApplication::installTranslator(&chinese);
            QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
        } else {
            QApplication::removeTranslator(&chinese);
            QLocale::setDefault(QLocale(QLocale::English));
        }
        for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
            theme.setMode(mode);
            const std::unique_ptr<QWidget> page(makeGallery(theme));
            page->resize(1640, 1060);
            page->show();
            QApplication::processEvents();
            const QPixmap picture = page->grab();
            ASSERT_FALSE(picture.isNull());
            EXPECT_EQ(picture.toImage().pixelColor(2, 2), theme.color(ColorRole::Window));
            if (!folder.isEmpty()) {
                const QString name =
                    QStringLiteral("kit-%1-%2.png")
                        .arg(mode == ThemeMode::Dark ? QStringLiteral("dark") : QStringLiteral("light"),
                             inChinese ? QStringLiteral("zh") : QStringLiteral("en"));
                EXPECT_TRUE(picture.save(QDir(folder).filePath(name)));
            }
        }
    }
    QLocale::setDefault(QLocale::c());
}

}  // namespace

}  // namespace zhiban::testing
