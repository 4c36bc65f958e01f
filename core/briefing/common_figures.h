// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/bindings.h"
#include "core/briefing/writer.h"

namespace zhiban::briefing {

// Names of levels as people say them: 红色, 橙色, 黄色, 蓝色.
QString levelName(Level level);

// The figures more than one section speaks of, each made once under one id. Ask again and get the same.
class CommonFigures final {
  public:
    // Both must outlive it.
    CommonFigures(const BriefingFacts& facts, Writer& writer);

    Run posts();
    Text postsChange();
    Run alerts();
    Text alertsChange();
    Run alerts(Level level);
    Run alertShare();  // of all posts
    Run rule(const RuleCount& rule);
    Run rulePrevious(const RuleCount& rule);

    Run opened();
    Text openedChange();
    Run closed();
    Run open();
    Run overdue();

    Run dispatched();
    Run received();
    Run receivedInTimeShare();

    Run publications();

  private:
    const BriefingFacts& facts_;
    Writer& writer_;
    PostTally now_;
    PostTally before_;
};

}  // namespace zhiban::briefing
