// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/briefing/document.h"

namespace zhiban::briefing {

// What a follow-up report is written from. Texts from outside are masked by the one who gathers them.
struct FollowUpFacts {
    Publication publication;
    std::vector<CaseFile> cases;
    QString office;
    int utcOffset = 0;  // seconds east

    bool operator==(const FollowUpFacts&) const = default;
};

// 跟踪报道 《民声回音》第N期: what was reported, what was done and when, how it ended. Published text is quoted as
// it stands; a number in it was the officer's word, not a count of ours.
Result<Document> composeFollowUp(const FollowUpFacts& facts);

}  // namespace zhiban::briefing
