// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/playback.h"

#include <algorithm>

namespace zhiban {
namespace {

constexpr double kShortestLoop = 0.1;  // seconds
constexpr size_t kPiece = 256;         // samples between two looks at the end of the loop

}  // namespace

void Playback::seek(double position) {
    stretch_.seek(static_cast<size_t>(std::max(0.0, position) * sound_.rate));
}

void Playback::setLoop(double oneEnd, double otherEnd) {
    const double end = sound_.seconds();
    const Loop loop{std::clamp(std::min(oneEnd, otherEnd), 0.0, end), std::clamp(std::max(oneEnd, otherEnd), 0.0, end)};
    if (loop.to - loop.from < kShortestLoop) {
        loop_.reset();
        return;
    }
    loop_ = loop;
}

std::vector<qint16> Playback::next(size_t count) {
    std::vector<qint16> samples;
    while (samples.size() < count && !atEnd()) {
        if (loop_ && (position() >= loop_->to || stretch_.atEnd() || position() < loop_->from)) {
            seek(loop_->from);
        }
        const std::vector<qint16> piece = stretch_.next(std::min(kPiece, count - samples.size()));
        samples.insert(samples.end(), piece.begin(), piece.end());
    }
    return samples;
}

}  // namespace zhiban
