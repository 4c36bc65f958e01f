// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace zhiban::testing {

// A clock that stands still until told. Not for use from several threads at once.
class FakeClock final : public Clock {
  public:
    // 2026-03-02 08:00:00 UTC, a Monday.
    explicit FakeClock(TimePoint start = fromMilliseconds(1'772'438'400'000)) : now_(start) {}
    TimePoint now() const override { return now_; }
    void advance(Milliseconds by) { now_ += by; }
    void set(TimePoint time) { now_ = time; }

  private:
    TimePoint now_;
};

}  // namespace zhiban::testing
