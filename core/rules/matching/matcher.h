// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "core/rules/matching/match_evidence.h"

namespace zhiban {

// Leaves of which at least one must be found for a condition to hold; none where it may hold without any.
using Cover = std::optional<std::vector<LeafId>>;

// A condition made ready to be tried on many posts. Immutable, any thread.
class Matcher {
  public:
    virtual ~Matcher() = default;
    Matcher(const Matcher&) = delete;
    Matcher& operator=(const Matcher&) = delete;

    virtual bool holds(MatchEvidence& evidence) const = 0;
    // The places in the text that make it hold, in any order; asked only where it does.
    virtual void addPlaces(MatchEvidence& /*evidence*/, std::vector<Span>& /*places*/) const {}

    virtual std::span<const std::unique_ptr<const Matcher>> parts() const { return {}; }
    const Cover& cover() const { return cover_; }

  protected:
    explicit Matcher(Cover cover) : cover_(std::move(cover)) {}

  private:
    Cover cover_;
};

using MatcherPtr = std::unique_ptr<const Matcher>;

}  // namespace zhiban
