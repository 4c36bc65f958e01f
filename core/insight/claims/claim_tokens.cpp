// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/claims/claim_tokens.h"

#include <QChar>

#include "core/base/text/folding.h"

namespace zhiban {
namespace {

constexpr ClaimToken runBit = 0x80000000U;
constexpr ClaimToken numberBit = 0x40000000U;

enum class Kind { Mark, Han, Digit, Letter };

Kind kindOf(char16_t unit) {
    if (unit >= u'0' && unit <= u'9') {
        return Kind::Digit;
    }
    if (unit >= 0x3400 && unit <= 0x9fff) {
        return Kind::Han;
    }
    return QChar(unit).isLetterOrNumber() || QChar(unit).isSurrogate() ? Kind::Letter : Kind::Mark;
}

}  // namespace

bool isNumber(ClaimToken token) {
    return (token & runBit) != 0 && (token & numberBit) != 0;
}

std::vector<ClaimToken> claimTokens(QStringView text, size_t most) {
    const std::u16string folded = Folding().fold(text);
    std::vector<ClaimToken> tokens;
    tokens.reserve(std::min(folded.size(), most));
    for (size_t i = 0; i < folded.size() && tokens.size() < most;) {
        const Kind kind = kindOf(folded[i]);
        if (kind == Kind::Mark || kind == Kind::Han) {
            if (kind == Kind::Han) {
                tokens.push_back(folded[i]);
            }
            ++i;
            continue;
        }
        ClaimToken hash = 2'166'136'261U;  // FNV-1a
        for (; i < folded.size() && kindOf(folded[i]) == kind; ++i) {
            hash = (hash ^ folded[i]) * 16'777'619U;
        }
        tokens.push_back((hash & ~numberBit) | runBit | (kind == Kind::Digit ? numberBit : 0));
    }
    return tokens;
}

}  // namespace zhiban
