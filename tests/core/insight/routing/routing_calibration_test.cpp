// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/routing/routing_calibration.h"

#include <gtest/gtest.h>

#include <numeric>

#include "core/insight/routing/routing_score.h"
#include "core/insight/routing/routing_text.h"

namespace zhiban::testing {
namespace {

TEST(RoutingCalibration, MakesSharesThatAddUpToOne) {
    const RoutingCalibration calibration{3.0};
    for (const std::vector<double>& scores :
         {std::vector<double>{0.0, 0.0}, {900.0, -900.0, 3.0}, {-1e6, -1e6, -1e6, -1e6}}) {
        const std::vector<double> shares = calibration.probabilities(scores);
        EXPECT_NEAR(std::accumulate(shares.begin(), shares.end(), 0.0), 1.0, 1e-12);
    }
}

// Scores of 1 are always right, those of .2 half the time.
TEST(RoutingCalibration, IsSureOnlyAboveWhatWasNearlyAlwaysRight) {
    std::vector<std::vector<double>> scores;
    std::vector<int> labels;
    for (int i = 0; i < 400; ++i) {
        const bool isClear = i % 2 == 0;
        scores.push_back({isClear ? 1.0 : 0.2, 0.0});
        labels.push_back(isClear ? 0 : i / 2 % 2);
    }
    const RoutingCalibration calibration = calibrate(scores, labels);
    EXPECT_GE(calibration.probabilities({1.0, 0.0})[0], calibration.sureFrom);
    EXPECT_LT(calibration.probabilities({0.2, 0.0})[0], calibration.sureFrom);
}

TEST(RoutingCalibration, IsNeverSureAfterAHandfulOfPosts) {
    const std::vector<std::vector<double>> scores(30, std::vector<double>{1.0, 0.0});
    EXPECT_GT(calibrate(scores, std::vector<int>(30, 0)).sureFrom, 1.0) << "30 of 30 may still be 92 % in truth";
    EXPECT_GT(calibrate({}, {}).sureFrom, 1.0);
}

TEST(RoutingReport, CountsByLabelAndMakesMacroF1OfThem) {
    const RoutingCalibration calibration{1.0, 0.7};
    const RoutingReport report = reportOf({QStringLiteral("a"), QStringLiteral("b")}, calibration,
                                          {{2.0, 0.0}, {2.0, 0.0}, {0.0, 0.1}, {0.0, 3.0}}, {0, 1, 1, 1});
    EXPECT_EQ(report.examples, 4);
    EXPECT_EQ(report.right, 3);
    EXPECT_EQ(report.sure, 3);
    EXPECT_EQ(report.sureRight, 2);
    EXPECT_DOUBLE_EQ(report.labels[0].f1(), 2.0 / 3.0);
    EXPECT_DOUBLE_EQ(report.labels[1].f1(), 0.8);
    EXPECT_DOUBLE_EQ(report.macroF1(), (2.0 / 3.0 + 0.8) / 2);
}

TEST(RoutingTexts, FoldNumbersToOneDigitAndKnowWhereEachUnitStood) {
    const RoutingText text = routingText(QStringLiteral("２０１９年"), QStringLiteral("3栋，漏水"));
    EXPECT_EQ(text.text, u"0年\n0栋漏水") << "what stands between two Han characters goes";
    EXPECT_EQ(text.head, u"0年");
    ASSERT_EQ(text.origins.size(), text.text.size());
    EXPECT_EQ(text.origins[0].start, 0U);
    EXPECT_EQ(text.origins[0].end, 4U);
    EXPECT_EQ(text.origins.back().end, 11U);
}

TEST(RoutingTexts, WithoutATitleTakeTheBeginningAsHead) {
    const QString body = QString(100, QChar(u'水'));
    EXPECT_EQ(routingText({}, body).head.size(), 30U);
    EXPECT_EQ(routingText({}, QString(50'000, QChar(u'水'))).text.size(), static_cast<size_t>(longestRead) + 1)
        << "with the end of the title";
}

}  // namespace
}  // namespace zhiban::testing
