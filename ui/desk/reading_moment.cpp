// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/reading_moment.h"

namespace zhiban {

namespace {

constexpr int momentMilliseconds = 1'000;

}  // namespace

ReadingMoment::ReadingMoment(ReadMarks& marks, const QWidget& desk) : marks_(marks), desk_(desk) {
    timer_.setSingleShot(true);
    timer_.setInterval(momentMilliseconds);
    connect(&timer_, &QTimer::timeout, this, &ReadingMoment::pass);
}

void ReadingMoment::begin(std::optional<PostId> post) {
    post_ = post;
    timer_.start();
}

void ReadingMoment::pass() {
    if (!post_) {
        return;
    }
    if (desk_.isVisible() && desk_.isActiveWindow()) {
        marks_.markRead({*post_});
    } else {
        timer_.start();  // nobody looks: perhaps later
    }
}

}  // namespace zhiban
