// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/media/sound.h"

namespace zhiban {

// Plays speech slower or faster at the same pitch: pieces of 30 ms are laid over one another, each moved by up to 8 ms
// to where it best continues the one before (WSOLA; Verhelst and Roelands, ICASSP 1993). Gives samples one stretch
// after the other from any position, so that nothing has to be computed ahead.
class TimeStretch final {
  public:
    // The sound outlives this. `speed` within [0.5, 1.5]; others are clamped.
    TimeStretch(const Sound& sound, double speed);

    // The next samples; fewer than asked for at the end of the sound.
    std::vector<qint16> next(size_t count);
    // The sample of the sound that is played next.
    size_t position() const;
    void seek(size_t position);
    void setSpeed(double speed);
    bool atEnd() const;

  private:
    void makePiece();
    size_t bestContinuation(size_t wanted) const;

    const Sound& sound_;
    size_t piece_;   // samples laid down at once: half an overlapping window
    size_t search_;  // how far a piece may be moved
    double speed_;
    double wanted_ = 0;                   // where the next piece comes from, were it not moved
    std::optional<size_t> continuation_;  // what would follow the last piece in the sound
    std::vector<qint16> ready_;
    size_t given_ = 0;  // of ready_
};

}  // namespace zhiban
