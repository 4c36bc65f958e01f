// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>
#include <cstdlib>

#include "core/rules/language/complete_condition.h"
#include "core/rules/language/condition.h"
#include "core/rules/language/condition_tokens.h"
#include "core/rules/language/parse_condition.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size) {
    using namespace zhiban;
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    (void)conditionTokens(text);
    (void)completionsAt(text, text.size() / 2, {});
    const ParsedCondition parsed = parseCondition(text);
    if (parsed.condition != nullptr) {
        for (const PrintWords words : {PrintWords::Chinese, PrintWords::Latin}) {
            const ParsedCondition again = parseCondition(printCondition(*parsed.condition, words));
            if (again.condition == nullptr || !(*again.condition == *parsed.condition)) {
                std::abort();
            }
        }
    }
    return 0;
}
