// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/base/cancellation.h"
#include "core/domain/word_list.h"
#include "core/operations/act_context.h"

namespace zhiban {

// What a rule would have done in a past period.
struct BackTestReport {
    struct EarlierCase {
        Case theCase;
        PostId post;              // the first one the rule would have caught
        Milliseconds earlier{0};  // before an alert of any rule on one of its posts, or before it was opened
    };
    TimePoint from;
    TimePoint to;
    qint64 looked = 0;                 // posts of the period
    std::vector<PostId> hits;          // newest first; every number below opens its posts
    std::vector<PostId> cased;         // hits that belong to a case by now
    std::vector<PostId> alerted;       // hits that another rule alerted of already
    std::vector<EarlierCase> earlier;  // cases it would have caught earlier, the most first
    Milliseconds medianEarlier{0};     // of two in the middle the smaller
    qint64 shifts = 0;                 // that touch the period; at least 1
    double minutesPerShift = 0;        // to read the hits: see readingTime()
};

// 400 characters a minute, and five seconds to decide.
Milliseconds readingTime(const Post& post);

// Walks the posts of the period, newest first, page by page; linear in them. Never changes anything.
struct BackTest {
    using Answer = BackTestReport;
    Rule rule;  // as it stands in the editor, saved or not
    std::vector<WordList> lists;
    TimePoint from;
    TimePoint to;
    Cancellation cancelled;
    std::function<void(qint64 looked, qint64 all)> progress;  // called on the store's thread
    Result<Answer> run(const ReadSession& session) const;
};

}  // namespace zhiban
