// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icons.h"

#include <QImage>
#include <QSet>

#include "tests/ui/kit/kit_fixture.h"

namespace zhiban::testing {
namespace {

int coveredPixels(const QImage& image) {
    int covered = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            covered += image.pixelColor(x, y).alpha() > 127 ? 1 : 0;
        }
    }
    return covered;
}

class Icons : public KitTest, public ::testing::WithParamInterface<ThemeMode> {};

TEST_P(Icons, AreAllDrawnAtOneAndTwoTimes) {
    theme.setMode(GetParam());
    for (int i = 0; i < iconNameCount; ++i) {
        const auto name = static_cast<IconName>(i);
        for (const qreal ratio : {1.0, 2.0}) {
            const QPixmap picture = iconPixmap(theme, name, ColorRole::Accent, 24, ratio);
            EXPECT_EQ(picture.width(), qRound(24 * ratio));
            EXPECT_DOUBLE_EQ(picture.devicePixelRatio(), ratio);
            const QImage image = picture.toImage();
            const int area = image.width() * image.height();
            EXPECT_GT(coveredPixels(image), area / 60) << qPrintable(iconFileName(name)) << " is empty";
            EXPECT_LT(coveredPixels(image), area * 9 / 10) << qPrintable(iconFileName(name)) << " is a block";
        }
    }
}

TEST_P(Icons, TakeTheColourOfTheirRole) {
    theme.setMode(GetParam());
    const QImage image = iconPixmap(theme, IconName::LevelOrange, ColorRole::SeverityOrange, 32, 1.0).toImage();
    EXPECT_EQ(image.pixelColor(16, 16), theme.color(ColorRole::SeverityOrange));
}

INSTANTIATE_TEST_SUITE_P(LightAndDark, Icons, ::testing::Values(ThemeMode::Light, ThemeMode::Dark));

class IconsInUse : public KitTest {};

TEST_F(IconsInUse, ChangeWithTheTheme) {
    const QIcon icon = makeIcon(theme, IconName::LevelOrange, ColorRole::SeverityOrange);
    const QColor light = icon.pixmap(QSize(32, 32), 1.0).toImage().pixelColor(16, 16);
    theme.setMode(ThemeMode::Dark);
    const QColor dark = icon.pixmap(QSize(32, 32), 1.0).toImage().pixelColor(16, 16);
    EXPECT_EQ(light, themeColor(ColorRole::SeverityOrange, false));
    EXPECT_EQ(dark, themeColor(ColorRole::SeverityOrange, true));
}

TEST_F(IconsInUse, HaveFilesOfTheirOwn) {
    QSet<QString> names;
    for (int i = 0; i < iconNameCount; ++i) {
        names.insert(iconFileName(static_cast<IconName>(i)));
    }
    EXPECT_EQ(names.size(), iconNameCount);
}

}  // namespace
}  // namespace zhiban::testing
