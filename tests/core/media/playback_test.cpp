// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/playback.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

namespace zhiban {
namespace {

constexpr int kRate = 16'000;

Sound tone(double hertz, double seconds) {
    Sound sound;
    sound.rate = kRate;
    const auto count = static_cast<size_t>(seconds * kRate);
    for (size_t i = 0; i < count; ++i) {
        const double at = static_cast<double>(i) / kRate;
        sound.samples.push_back(static_cast<qint16>(12'000 * std::sin(2 * std::numbers::pi * hertz * at)));
    }
    return sound;
}

// How often the sound rises through zero in a second: its pitch.
double pitchOf(const std::vector<qint16>& samples) {
    int rises = 0;
    for (size_t i = 1; i < samples.size(); ++i) {
        rises += samples[i - 1] < 0 && samples[i] >= 0 ? 1 : 0;
    }
    return rises * static_cast<double>(kRate) / static_cast<double>(samples.size());
}

TEST(Playback, AtItsOwnSpeedIsTheRecording) {
    const Sound sound = tone(300, 0.5);
    Playback playback(sound);
    EXPECT_EQ(playback.next(1'000'000), sound.samples);
    EXPECT_TRUE(playback.atEnd());
    EXPECT_TRUE(playback.next(100).empty());
}

TEST(Playback, SlowerOrFasterLastsLongerOrShorterAtTheSamePitch) {
    for (const double speed : {0.5, 0.75, 1.25, 1.5}) {
        Playback playback(tone(300, 2));
        playback.setSpeed(speed);
        const std::vector<qint16> heard = playback.next(1'000'000);
        EXPECT_NEAR(static_cast<double>(heard.size()) / kRate, 2 / speed, 0.05) << speed;
        EXPECT_NEAR(pitchOf(heard), 300, 9) << speed;
    }
}

TEST(Playback, InPiecesIsTheSameAsAtOnce) {
    Playback whole(tone(300, 1));
    Playback pieces(tone(300, 1));
    whole.setSpeed(0.75);
    pieces.setSpeed(0.75);
    std::vector<qint16> collected;
    for (size_t size = 1; !pieces.atEnd(); size = size % 700 + 37) {
        const std::vector<qint16> piece = pieces.next(size);
        collected.insert(collected.end(), piece.begin(), piece.end());
    }
    EXPECT_EQ(collected, whole.next(1'000'000));
}

TEST(Playback, TellsWhereItIs) {
    Playback playback(tone(300, 2));
    playback.next(kRate / 2);
    EXPECT_NEAR(playback.position(), 0.5, 0.001);
    playback.seek(1.5);
    EXPECT_NEAR(playback.position(), 1.5, 0.001);
    playback.seek(99);
    EXPECT_TRUE(playback.atEnd());
    playback.seek(-1);
    EXPECT_EQ(playback.position(), 0);
}

TEST(Playback, RepeatsAStretchForAsLongAsItIsAsked) {
    Playback playback(tone(300, 2));
    playback.setLoop(1.0, 0.5);  // whichever end came first
    ASSERT_TRUE(playback.loop());
    EXPECT_EQ(playback.loop()->from, 0.5);
    for (int i = 0; i < 200; ++i) {
        EXPECT_EQ(playback.next(kRate / 20).size(), static_cast<size_t>(kRate / 20));
        EXPECT_GE(playback.position(), 0.49);
        EXPECT_LE(playback.position(), 1.05);
    }
    EXPECT_FALSE(playback.atEnd());
    playback.clearLoop();
    playback.next(10 * kRate);
    EXPECT_TRUE(playback.atEnd());
}

TEST(Playback, TakesNoStretchThatIsTooShortToBeHeard) {
    Playback playback(tone(300, 2));
    playback.setLoop(1.0, 1.05);
    EXPECT_FALSE(playback.loop());
    playback.setLoop(5, 9);  // behind the end
    EXPECT_FALSE(playback.loop());
}

TEST(Playback, OfNothingEndsAtOnce) {
    Playback playback(Sound{});
    EXPECT_TRUE(playback.next(100).empty());
    EXPECT_TRUE(playback.atEnd());
}

}  // namespace
}  // namespace zhiban
