// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/time_stretch.h"

#include <algorithm>
#include <cmath>

namespace zhiban {
namespace {

constexpr double kPieceSeconds = 0.015;
constexpr double kSearchSeconds = 0.008;
constexpr size_t kCompareEvery = 4;  // samples: enough to tell two stretches of speech apart

}  // namespace

TimeStretch::TimeStretch(const Sound& sound, double speed)
    : sound_(sound),
      piece_(std::max<size_t>(1, static_cast<size_t>(sound.rate * kPieceSeconds))),
      search_(static_cast<size_t>(sound.rate * kSearchSeconds)) {
    setSpeed(speed);
}

void TimeStretch::setSpeed(double speed) {
    speed_ = std::clamp(speed, 0.5, 1.5);
}

void TimeStretch::seek(size_t position) {
    wanted_ = static_cast<double>(std::min(position, sound_.samples.size()));
    continuation_.reset();
    ready_.clear();
    given_ = 0;
}

size_t TimeStretch::position() const {
    const double behind = static_cast<double>(ready_.size() - given_) * speed_;
    return static_cast<size_t>(std::max(0.0, wanted_ - behind));
}

bool TimeStretch::atEnd() const {
    return given_ == ready_.size() && static_cast<size_t>(wanted_) >= sound_.samples.size();
}

// Around `wanted`, where the sound is most like what would have followed.
size_t TimeStretch::bestContinuation(size_t wanted) const {
    const std::vector<qint16>& samples = sound_.samples;
    const size_t natural = *continuation_;
    const size_t first = wanted > search_ ? wanted - search_ : 0;
    size_t best = wanted;
    qint64 bestLikeness = std::numeric_limits<qint64>::min();
    for (size_t from = first; from <= wanted + search_ && from + piece_ <= samples.size(); ++from) {
        qint64 likeness = 0;
        for (size_t i = 0; i < piece_ && natural + i < samples.size(); i += kCompareEvery) {
            likeness += qint64{samples[natural + i]} * samples[from + i];
        }
        if (likeness > bestLikeness) {
            bestLikeness = likeness;
            best = from;
        }
    }
    return best;
}

void TimeStretch::makePiece() {
    const std::vector<qint16>& samples = sound_.samples;
    ready_.clear();
    given_ = 0;
    const auto wanted = static_cast<size_t>(wanted_);
    if (wanted >= samples.size()) {
        return;
    }
    const bool natural = !continuation_ || *continuation_ >= samples.size() || speed_ == 1.0;
    const size_t from = natural ? wanted : bestContinuation(wanted);
    const size_t length = std::min(piece_, samples.size() - from);
    ready_.reserve(length);
    for (size_t i = 0; i < length; ++i) {
        double sample = samples[from + i];
        if (!natural && *continuation_ + i < samples.size()) {
            const double in = static_cast<double>(i) / static_cast<double>(length);
            sample = sample * in + samples[*continuation_ + i] * (1 - in);
        }
        ready_.push_back(static_cast<qint16>(std::lround(sample)));
    }
    continuation_ = from + length;
    wanted_ += static_cast<double>(length) * speed_;
}

std::vector<qint16> TimeStretch::next(size_t count) {
    std::vector<qint16> samples;
    samples.reserve(count);
    while (samples.size() < count && !atEnd()) {
        if (given_ == ready_.size()) {
            makePiece();
            continue;
        }
        samples.push_back(ready_[given_++]);
    }
    return samples;
}

}  // namespace zhiban
