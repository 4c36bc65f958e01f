// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/sound.h"

#include <gtest/gtest.h>

#include <QtEndian>
#include <cmath>
#include <numbers>

namespace zhiban {
namespace {

Sound tone(double hertz, double seconds, int rate = 16'000) {
    Sound sound;
    sound.rate = rate;
    const auto count = static_cast<size_t>(seconds * rate);
    for (size_t i = 0; i < count; ++i) {
        const double at = static_cast<double>(i) / rate;
        sound.samples.push_back(static_cast<qint16>(12'000 * std::sin(2 * std::numbers::pi * hertz * at)));
    }
    return sound;
}

// A WAV head of our own, for what writeWave() never writes.
QByteArray waveOf(quint16 coding, quint16 channels, quint32 rate, quint16 bits, const QByteArray& samples) {
    const auto little = [](auto number) {
        char bytes[sizeof number];
        qToLittleEndian(number, bytes);
        return QByteArray(bytes, sizeof number);
    };
    const quint32 frame = channels * bits / 8U;
    return QByteArrayLiteral("RIFF") + little(quint32(36 + samples.size())) + "WAVEfmt " + little(quint32{16}) +
           little(coding) + little(channels) + little(rate) + little(rate * frame) + little(quint16(frame)) +
           little(bits) + "data" + little(quint32(samples.size())) + samples;
}

TEST(Wave, IsReadAsItWasWritten) {
    const Sound sound = tone(440, 0.25);
    const Result<Sound> read = readWave(writeWave(sound));
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, sound);
}

TEST(Wave, OfOtherWidthsGivesTheUpperSixteenBits) {
    EXPECT_EQ(readWave(waveOf(1, 1, 8000, 8, QByteArray("\x80\xff\x00", 3)))->samples,
              (std::vector<qint16>{0, 127 * 256, -128 * 256}));
    EXPECT_EQ(readWave(waveOf(1, 1, 8000, 24, QByteArray("\x11\x34\x12", 3)))->samples, (std::vector<qint16>{0x1234}));
    EXPECT_EQ(readWave(waveOf(1, 1, 8000, 32, QByteArray("\x11\x22\x34\x12", 4)))->samples,
              (std::vector<qint16>{0x1234}));
}

TEST(Wave, WithSeveralChannelsIsMixedIntoOne) {
    const QByteArray samples("\x64\x00\xc8\x00", 4);  // 100 and 200
    EXPECT_EQ(readWave(waveOf(1, 2, 8000, 16, samples))->samples, (std::vector<qint16>{150}));
}

TEST(Wave, CutShortGivesWhatIsThere) {
    const Sound sound = tone(440, 0.5);
    const Result<Sound> read = readWave(writeWave(sound).left(44 + 2001));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->samples.size(), 1000U);
}

TEST(Wave, ThatIsNoneIsRefusedAtEveryLength) {
    const QByteArray whole = writeWave(tone(440, 0.01));
    for (int length = 0; length < 44; ++length) {
        EXPECT_EQ(readWave(whole.left(length)).error().subject, QStringLiteral("sound.format")) << length;
    }
    EXPECT_FALSE(readWave(waveOf(85, 1, 8000, 16, "xx")));  // MP3 in a WAV
    EXPECT_FALSE(readWave(waveOf(1, 0, 8000, 16, "xx")));   // no channel
    EXPECT_FALSE(readWave(waveOf(1, 33, 8000, 16, "xx")));  // too many
    EXPECT_FALSE(readWave(waveOf(1, 1, 1, 16, "xx")));      // too slow
    EXPECT_FALSE(readWave(waveOf(1, 1, 8000, 12, "xx")));   // a width nobody has
}

TEST(Wave, LongerThanAnHourIsRefused) {
    const QByteArray samples(qsizetype{4001} * kLongestSound, '\0');
    EXPECT_EQ(readWave(waveOf(1, 1, 4000, 8, samples)).error().subject, QStringLiteral("sound.too-long"));
}

TEST(Peaks, AreTheLoudestOfEachStretch) {
    Sound sound;
    sound.samples = {0, 16384, -16384, 0, 8192, 0, 0, -32768};
    const std::vector<Peak> peaks = peaksOf(sound, 2);
    ASSERT_EQ(peaks.size(), 2U);
    EXPECT_EQ(peaks[0], (Peak{-0.5F, 0.5F}));
    EXPECT_EQ(peaks[1], (Peak{-1.0F, 0.25F}));
}

TEST(Peaks, OfFewSamplesCoverEveryPieceAndOfNoneAreFlat) {
    Sound sound;
    sound.samples = {100, 200};
    EXPECT_EQ(peaksOf(sound, 7).size(), 7U);
    EXPECT_EQ(peaksOf(Sound{}, 3), std::vector<Peak>(3));
    EXPECT_TRUE(peaksOf(sound, 0).empty());
}

}  // namespace
}  // namespace zhiban
