// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <vector>

namespace zhiban {

// What texts are compared by: every Han character is one token, and so is every run of digits and every run of other
// letters; marks and blanks are none. Folded first, so the same word is the same however it is written.
using ClaimToken = quint32;  // the character, or a hash with the highest bit set

bool isNumber(ClaimToken token);
// At most the first `most` tokens.
std::vector<ClaimToken> claimTokens(QStringView text, size_t most);

inline quint64 pairOf(ClaimToken first, ClaimToken second) {
    return static_cast<quint64>(first) << 32 | second;
}

}  // namespace zhiban
