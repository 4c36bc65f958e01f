// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <vector>

#include "core/base/result.h"

namespace zhiban {

// A recording, decoded: one channel, 16 bits a sample.
struct Sound {
    std::vector<qint16> samples;
    int rate = 16'000;  // samples a second

    double seconds() const { return static_cast<double>(samples.size()) / rate; }
    bool operator==(const Sound&) const = default;
};

// Longer recordings are refused: an hour decoded is 115 MB at 16 kHz.
inline constexpr int kLongestSound = 3600;  // seconds

// RIFF WAVE with PCM of 8, 16, 24 or 32 bits, any number of channels (mixed into one), 4 to 192 kHz. Invalid
// "sound.format" for anything else, "sound.too-long". A file cut short gives what is there.
Result<Sound> readWave(const QByteArray& bytes);
bool looksLikeWave(const QByteArray& bytes);

// 16 bits, one channel: what every program reads.
QByteArray writeWave(const Sound& sound);

// The loudest excursion to either side in each of `pieces` equal stretches, within [-1, 1].
struct Peak {
    float low = 0;
    float high = 0;
    bool operator==(const Peak&) const = default;
};
std::vector<Peak> peaksOf(const Sound& sound, int pieces);

}  // namespace zhiban
