// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

namespace zhiban {

// A flag shared between the one who asks for long work and the one who does it. Copies share the flag; any
// thread may cancel, and the worker looks between two pieces of work.
class Cancellation {
  public:
    void cancel() const { flag_->store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return flag_->load(std::memory_order_relaxed); }

  private:
    std::shared_ptr<std::atomic_bool> flag_ = std::make_shared<std::atomic_bool>(false);
};

}  // namespace zhiban
