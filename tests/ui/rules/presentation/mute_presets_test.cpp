// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/presentation/mute_presets.h"

#include <gtest/gtest.h>

#include "core/base/office_zone.h"

namespace zhiban {
namespace {

TimePoint at(int hour, int minute, int second = 0) {
    return fromDateTime(QDateTime(QDate(2026, 3, 2), QTime(hour, minute, second), officeZone()));
}

TEST(MutePresets, EndAnHourOnAtTheEndOfTheShiftAndADayOn) {
    const std::vector<MutePreset> presets = mutePresets(at(2, 10));
    ASSERT_EQ(presets.size(), 3u);
    EXPECT_EQ(presets[0], (MutePreset{MuteFor::Hour, at(3, 10)}));
    EXPECT_EQ(presets[1], (MutePreset{MuteFor::EndOfShift, at(8, 30)}));
    EXPECT_EQ(presets[2], (MutePreset{MuteFor::Day, at(2, 10) + std::chrono::hours(24)}));
}

TEST(MutePresets, TakeTomorrowsEndOfShiftWhenTodaysIsOver) {
    const TimePoint tomorrow = at(8, 30) + std::chrono::hours(24);
    for (const TimePoint now : {at(8, 30), at(8, 29, 30), at(8, 31), at(23, 59)}) {
        EXPECT_EQ(mutePresets(now)[1].until, tomorrow);
    }
    EXPECT_EQ(mutePresets(at(8, 28))[1].until, at(8, 30));
}

}  // namespace
}  // namespace zhiban
