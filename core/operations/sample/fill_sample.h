// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/operations/act_context.h"
#include "core/rules/compiled_rules.h"
#include "core/sample/sample_work.h"

namespace zhiban {

// Fills an empty store with the sample: the setup, then posts, shifts and case work in the order of their times,
// each through its real operation and signed with the time it is said to have happened. What lies after `until`
// is left out. A store that has anything in it is left alone: the answer is then 0 posts.
struct FillSample {
    using Answer = qint64;  // posts stored
    SampleCity city;
    SampleWork work;
    TimePoint until;
    // Makes the picture of a piece of evidence, as PNG, or a recording, as WAV.
    std::function<QByteArray(const QString& drawing)> draw;

    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

}  // namespace zhiban
