// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/chart_svg.h"

#include <gtest/gtest.h>

namespace zhiban::briefing {

TEST(NiceStep, IsOneTwoOrFiveTimesAPowerOfTen) {
    EXPECT_EQ(niceStep(0, 4), 1);
    EXPECT_EQ(niceStep(3, 4), 1);
    EXPECT_EQ(niceStep(8, 4), 2);
    EXPECT_EQ(niceStep(9, 4), 5);
    EXPECT_EQ(niceStep(36, 4), 10);
    EXPECT_EQ(niceStep(1234, 4), 500);
    EXPECT_EQ(niceStep(150000, 4), 50000);
}

TEST(ChartDrawing, OfNothingIsStillAChart) {
    Chart chart;
    chart.caption = QStringLiteral("走势");
    chart.series = {{QStringLiteral("帖文"), {}}};
    const QString svg = chartSvg(chart, {});
    EXPECT_TRUE(svg.startsWith(QStringLiteral("<svg")));
    EXPECT_FALSE(svg.contains(QStringLiteral("nan")));
}

TEST(ChartDrawing, EscapesNames) {
    Chart chart;
    chart.categories = QStringList{QStringLiteral("<a>")};
    chart.series = {{QStringLiteral("x & y"), {QStringLiteral("missing")}}};
    const QString svg = chartSvg(chart, {});
    EXPECT_TRUE(svg.contains(QStringLiteral("&lt;a&gt;")));
    EXPECT_TRUE(svg.contains(QStringLiteral("x &amp; y")));
}

}  // namespace zhiban::briefing
