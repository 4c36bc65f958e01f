// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/theme.h"

#include <QFontMetricsF>
#include <QLabel>
#include <QToolTip>
#include <QVBoxLayout>

#include "tests/ui/kit/kit_fixture.h"
#include "ui/kit/plain_label.h"

namespace zhiban::testing {
namespace {

using enum ColorRole;

// Every text on every ground it may stand on.
const std::vector<ColorRole> grounds{Window, Rail, Surface, SurfaceRaised, Sunken, Hover, Selection};
const std::vector<ColorRole> texts{Text, TextMuted};
const std::vector<ColorRole> meanings{Accent,    SeverityBlue, SeverityYellow, SeverityOrange, SeverityRed,
                                      ClockCalm, ClockSoon,    ClockLate,      Good,           Danger};
const std::vector<std::pair<ColorRole, ColorRole>> pairs{
    {AccentText, Accent},
    {AccentText, Danger},
    {Text, AccentSoft},
    {Accent, AccentSoft},
    {Text, HitHighlight},
    {SeverityBlue, SeverityBlueSoft},
    {SeverityYellow, SeverityYellowSoft},
    {SeverityOrange, SeverityOrangeSoft},
    {SeverityRed, SeverityRedSoft},
    {ClockSoon, SeverityOrangeSoft},
    {ClockLate, SeverityRedSoft},
    {Text, InternalNote},
    {TextMuted, InternalNote},
    {InternalNoteText, InternalNote},
    {Text, PublicAnswer},
    {TextMuted, PublicAnswer},
    {PublicAnswerText, PublicAnswer},
    {InternalNoteText, Surface},
    {InternalNoteText, SurfaceRaised},
    {PublicAnswerText, Surface},
    {PublicAnswerText, SurfaceRaised},
};

TEST(ThemeContrast, IsThatOfBlackOnWhiteAndOfNothing) {
    EXPECT_NEAR(contrastRatio(Qt::black, Qt::white), 21.0, 0.01);
    EXPECT_NEAR(contrastRatio(Qt::white, Qt::white), 1.0, 0.01);
    EXPECT_NEAR(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
}

class ThemeColors : public ::testing::TestWithParam<bool> {
  protected:
    void expectReadable(ColorRole text, ColorRole ground, double least) const {
        const double ratio = contrastRatio(themeColor(text, GetParam()), themeColor(ground, GetParam()));
        EXPECT_GE(ratio, least) << "role " << static_cast<int>(text) << " on " << static_cast<int>(ground);
    }
};

TEST_P(ThemeColors, ReadOnEveryGround) {
    for (const ColorRole ground : grounds) {
        for (const ColorRole text : texts) {
            expectReadable(text, ground, 4.5);
        }
        for (const ColorRole meaning : meanings) {
            expectReadable(meaning, ground, 4.5);
        }
    }
    for (const auto& [text, ground] : pairs) {
        expectReadable(text, ground, 4.5);
    }
}

TEST_P(ThemeColors, ShowTheFocusRing) {
    for (const ColorRole ground : grounds) {
        expectReadable(Accent, ground, 3.0);
    }
}

TEST_P(ThemeColors, TellInternalFromPublic) {
    const int apart =
        std::abs(themeColor(InternalNote, GetParam()).hsvHue() - themeColor(PublicAnswer, GetParam()).hsvHue());
    EXPECT_GT(apart, 60);
}

INSTANTIATE_TEST_SUITE_P(LightAndDark, ThemeColors, ::testing::Bool());

class Themes : public KitTest {};

TEST_F(Themes, ScaleFromHundredToTwoHundredPercent) {
    const double body = theme.font(TextRole::Body).pointSizeF();
    EXPECT_GE(theme.font(TextRole::Small).pointSizeF(), 9.0);
    theme.setScalePercent(200);
    EXPECT_DOUBLE_EQ(theme.font(TextRole::Body).pointSizeF(), body * 2);
    EXPECT_EQ(theme.space(3), 24);
    theme.setScalePercent(900);
    EXPECT_EQ(theme.scalePercent(), 200);
    theme.setScalePercent(7);
    EXPECT_EQ(theme.scalePercent(), 100);
}

TEST_F(Themes, GiveTheApplicationTheirFontAndPalette) {
    theme.setScalePercent(150);
    theme.setMode(ThemeMode::Dark);
    EXPECT_EQ(QApplication::font().pointSizeF(), theme.font(TextRole::Body).pointSizeF());
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), theme.color(ColorRole::Window));
    EXPECT_TRUE(theme.isDark());
}

TEST_F(Themes, DressWidgetsThatAreAlreadyThere) {
    PlainLabel label(theme, QStringLiteral("城"), TextRole::Heading, ColorRole::Danger);
    theme.setMode(ThemeMode::Dark);
    theme.setScalePercent(120);
    EXPECT_EQ(label.palette().color(QPalette::WindowText), themeColor(ColorRole::Danger, true));
    EXPECT_DOUBLE_EQ(label.font().pointSizeF(), theme.font(TextRole::Heading).pointSizeF());
    label.setRole(TextRole::Small, ColorRole::Good);
    EXPECT_EQ(label.palette().color(QPalette::WindowText), themeColor(ColorRole::Good, true));
}

TEST_F(Themes, PadLayoutsThatAreAlreadyThere) {
    QWidget widget;
    auto* layout = new QVBoxLayout(&widget);
    theme.pad(layout, 4, 3, 2);
    EXPECT_EQ(layout->contentsMargins(), QMargins(16, 12, 16, 12));
    theme.setScalePercent(150);
    EXPECT_EQ(layout->contentsMargins(), QMargins(24, 18, 24, 18));
    EXPECT_EQ(layout->spacing(), 12);
}

TEST_F(Themes, HaveFiguresOfOneWidth) {
    const QFontMetricsF metrics(theme.font(TextRole::Digits));
    const qreal one = metrics.horizontalAdvance(QLatin1Char('1'));
    for (char figure = '0'; figure <= '9'; ++figure) {
        EXPECT_DOUBLE_EQ(metrics.horizontalAdvance(QLatin1Char(figure)), one) << figure;
    }
}

TEST_F(Themes, FollowADarkSystem) {
    QPalette dark;
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::WindowText, Qt::white);
    QApplication::setPalette(dark);
    Theme automatic;
    automatic.install(*static_cast<QApplication*>(QApplication::instance()));
    EXPECT_TRUE(automatic.isDark());
    automatic.setMode(ThemeMode::Light);
    EXPECT_FALSE(automatic.isDark());
    automatic.setMode(ThemeMode::Auto);
    EXPECT_TRUE(automatic.isDark());
}

TEST_F(Themes, MakeEveryLabelPlain) {
    // Also those of Qt itself: what a citizen wrote may end up in any of them.
    QLabel label(QStringLiteral("<img src='file:///etc/hostname'>"));
    label.ensurePolished();
    EXPECT_EQ(label.textFormat(), Qt::PlainText);

    QWidget window;
    window.show();
    QToolTip::showText(QPoint(10, 10), QStringLiteral("<b>fett</b>"), &window);
    const QWidgetList all = QApplication::allWidgets();
    const auto tip = std::find_if(all.begin(), all.end(), [](const QWidget* w) { return w->inherits("QTipLabel"); });
    ASSERT_NE(tip, all.end());
    EXPECT_EQ(static_cast<QLabel*>(*tip)->textFormat(), Qt::PlainText);
}

}  // namespace
}  // namespace zhiban::testing
