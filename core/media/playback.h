// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/media/time_stretch.h"

namespace zhiban {

// A recording as it is listened to: at some speed, perhaps the same stretch over and over. Times are seconds of the
// recording.
class Playback final {
  public:
    explicit Playback(Sound sound) : sound_(std::move(sound)), stretch_(sound_, 1.0) {}
    Playback(const Playback&) = delete;
    Playback& operator=(const Playback&) = delete;

    const Sound& sound() const { return sound_; }
    // The next samples to be heard; fewer at the end, none once it is reached.
    std::vector<qint16> next(size_t count);
    double position() const { return seconds(stretch_.position()); }
    void seek(double position);
    void setSpeed(double speed) { stretch_.setSpeed(speed); }
    // From one end to the other, whichever is first; a stretch of less than a tenth of a second is none.
    void setLoop(double oneEnd, double otherEnd);
    void clearLoop() { loop_.reset(); }
    struct Loop {
        double from = 0;
        double to = 0;
    };
    std::optional<Loop> loop() const { return loop_; }
    bool atEnd() const { return !loop_ && stretch_.atEnd(); }

  private:
    double seconds(size_t sample) const { return static_cast<double>(sample) / sound_.rate; }

    const Sound sound_;
    TimeStretch stretch_;
    std::optional<Loop> loop_;
};

}  // namespace zhiban
