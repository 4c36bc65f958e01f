// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/hearing.h"
#include "core/operations/desk/feed_questions.h"

// Whether an alert that arrives is heard, and how.
namespace zhiban {

// What arrived after a post id and passes the filter, with the rules that matched, as they stand now.
struct AlertArrivals {
    FeedArrivals posts;
    std::vector<Rule> rules;  // each once; one that is not in the store any more is left out
};
struct ReadAlertArrivals {
    using Answer = AlertArrivals;
    PostFilter filter;
    PostId after;
    int limit = 200;

    Result<AlertArrivals> run(ReadSession& session) const;
};

// The time of day in the office's zone lies in these hours. Hours that begin when they end are none.
bool isWithin(const DailyHours& hours, TimePoint now);

// How a post that has just arrived is heard: the most urgent sound of the rules that matched it and may ring now.
// A life safety rule always rings, urgently: neither its own sound, quiet hours or muting, nor the desk's settings or
// silence hold it back. Others do not ring when muted, expired or within their quiet hours, nor when the desk does not
// want to hear. A hit whose rule is not known rings softly: better once too often. Posts already decided are silent.
AlertSound soundFor(const FeedItem& item, const std::vector<Rule>& rules, const Hearing& hearing, TimePoint now);

// One sound per burst: at most one in `pause`, the most urgent of those that came. Pure; times come from outside.
class RingBurst final {
  public:
    static constexpr Milliseconds pause{5'000};

    // What to play now; None = nothing, or what came is kept for when the pause is over.
    AlertSound offer(AlertSound sound, TimePoint now);
    // The one that was kept, once its time has come.
    AlertSound takeKept(TimePoint now);
    // How long to wait before takeKept() has something; none = nothing is kept.
    std::optional<Milliseconds> waiting(TimePoint now) const;

  private:
    bool mayPlay(TimePoint now) const { return !last_ || now - *last_ >= pause || now < *last_; }

    std::optional<TimePoint> last_;  // a sound was played
    AlertSound kept_ = AlertSound::None;
};

}  // namespace zhiban
