// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sound/alert_tones.h"

#include <gtest/gtest.h>

#include <QTest>
#include <algorithm>
#include <cmath>

#include "ui/sound/alert_player.h"

namespace zhiban {
namespace {

TEST(AlertTones, AreShortAndNeverLouderThanTheDeviceTakes) {
    for (const AlertSound sound : {AlertSound::Soft, AlertSound::Urgent}) {
        for (const int rate : {8'000, 44'100, 48'000}) {
            const std::vector<float> tones = alertTones(sound, rate);
            const double seconds = static_cast<double>(tones.size()) / rate;
            EXPECT_GT(seconds, 0.2);
            EXPECT_LT(seconds, 1.5);
            EXPECT_TRUE(std::all_of(tones.begin(), tones.end(), [](float one) { return std::abs(one) <= 1.0F; }));
            EXPECT_TRUE(std::any_of(tones.begin(), tones.end(), [](float one) { return std::abs(one) > 0.2F; }));
            // No click: they begin and end at rest.
            EXPECT_NEAR(tones.front(), 0, 0.01);
            EXPECT_NEAR(tones.back(), 0, 0.05);
        }
    }
    EXPECT_TRUE(alertTones(AlertSound::None, 44'100).empty());
}

TEST(AlertTones, UrgentIsNotMistakenForSoft) {
    EXPECT_GT(alertTones(AlertSound::Urgent, 44'100).size(), alertTones(AlertSound::Soft, 44'100).size() * 2);
}

TEST(AlertPlayer, AnswersWhetherThereIsADeviceAndGoesInPeaceWhileItPlays) {
    std::optional<bool> heard;
    {
        AlertPlayer player;
        player.play(AlertSound::Soft, 0, [&](bool took) { heard = took; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return heard.has_value(); }, 30'000));
        player.play(AlertSound::Urgent, 0, [](bool) { ADD_FAILURE() << "the player is gone"; });
    }
}

}  // namespace
}  // namespace zhiban
