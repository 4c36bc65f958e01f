// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/briefing/section.h"

namespace zhiban::briefing {

// Which sections appear, in which order. What is not named is not in the document.
struct Layout {
    QStringList sections;    // ids
    bool figureList = true;  // 附表: where each number comes from

    bool operator==(const Layout&) const = default;
};

Layout standardLayout();

// 一周民情简报, 每日民情简报 or 民情简报, by the length of the period.
QString titleFor(const BriefingPeriod& period);

// The briefing as a document. Fails with "briefing.unknown-section", or as checkNumbers() does: a document
// with a number that has no rows behind it does not come out.
Result<Document> composeWeekly(const BriefingFacts& facts, const Layout& layout = standardLayout());

}  // namespace zhiban::briefing
