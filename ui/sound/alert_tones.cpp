// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sound/alert_tones.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace zhiban {

namespace {

struct Note {
    double frequency;  // Hz; 0 = a rest
    double seconds;
};

std::vector<Note> notesOf(AlertSound sound) {
    switch (sound) {
        case AlertSound::None:
            return {};
        case AlertSound::Soft:
            return {{784.0, 0.16}, {587.3, 0.30}};
        case AlertSound::Urgent:
            return {{880.0, 0.11},  {1174.7, 0.15}, {0, 0.07},     {880.0, 0.11},
                    {1174.7, 0.15}, {0, 0.07},      {880.0, 0.11}, {1174.7, 0.24}};
    }
    return {};
}

// Rises quickly and dies away: no clicks at either end.
double loudnessAt(double passed, double whole) {
    constexpr double rise = 0.012;
    constexpr double fall = 0.035;
    const double ends = std::min({1.0, passed / rise, (whole - passed) / fall});
    return std::max(0.0, ends) * std::exp(-2.2 * passed);
}

void append(std::vector<float>& samples, const Note& note, int samplesPerSecond) {
    constexpr double strongest = 0.55;
    const auto count = static_cast<int>(note.seconds * samplesPerSecond);
    for (int i = 0; i < count; ++i) {
        const double time = static_cast<double>(i) / samplesPerSecond;
        const double turn = 2 * std::numbers::pi * note.frequency * time;
        const double wave = 0.8 * std::sin(turn) + 0.2 * std::sin(2 * turn);  // an octave above makes it carry
        samples.push_back(static_cast<float>(strongest * loudnessAt(time, note.seconds) * wave));
    }
}

}  // namespace

std::vector<float> alertTones(AlertSound sound, int samplesPerSecond) {
    std::vector<float> samples;
    for (const Note& note : notesOf(sound)) {
        append(samples, note, samplesPerSecond);
    }
    return samples;
}

}  // namespace zhiban
