// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/domain/post.h"

namespace zhiban {

using ClaimId = Uuid<struct ClaimTag>;

// What was found out about a claim. Keys in the store, the ledger and in files: "false", "true", "unproven".
enum class ClaimVerdict { False, True, Unproven };

// Something people say that the office or another authority has looked into.
struct Claim {
    ClaimId id;
    QString externalId = {};  // where it was taken from; empty = registered here
    QString title;            // what is claimed, in one sentence
    QString text = {};        // how it goes round, word for word; may be empty
    ClaimVerdict verdict = ClaimVerdict::Unproven;
    QString clarification = {};
    QString source = {};  // who clarified
    QString url = {};
    std::optional<TimePoint> date = {};  // of the clarification
    bool active = true;

    bool operator==(const Claim&) const = default;
};

// That a stored post is close to a claim: found by comparing, a suggestion until an officer has judged it.
struct ClaimMatch {
    PostId post;
    ClaimId claim;
    int score = 0;      // thousandths, see core/insight/claims/claim_index.h
    TimePoint shownAt;  // of the post
    // What an officer said: the same claim or not; none = nobody looked yet. A post that makes the same claim inherits
    // its verdict.
    std::optional<bool> same = {};

    bool operator==(const ClaimMatch&) const = default;
};

inline QString keyOf(ClaimVerdict verdict) {
    switch (verdict) {
        case ClaimVerdict::False:
            return QStringLiteral("false");
        case ClaimVerdict::True:
            return QStringLiteral("true");
        case ClaimVerdict::Unproven:
            return QStringLiteral("unproven");
    }
    return {};
}

inline std::optional<ClaimVerdict> claimVerdictFromKey(QStringView key) {
    for (const ClaimVerdict verdict : {ClaimVerdict::False, ClaimVerdict::True, ClaimVerdict::Unproven}) {
        if (key == keyOf(verdict)) {
            return verdict;
        }
    }
    return std::nullopt;
}

}  // namespace zhiban
