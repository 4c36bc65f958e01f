// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include "core/rules/rule_explanation.h"

namespace zhiban {

// Why a rule matched a post, or why not, in sentences.
class ExplanationWords final {
    Q_DECLARE_TR_FUNCTIONS(zhiban::ExplanationWords)

  public:
    // "This rule finds it, but is muted."
    static QString verdict(const RuleExplanation& explanation);
    // "路灯: found, by traditional characters".
    static QString part(const ConditionFinding& finding);
    // All places of the parts that hold, in matchText(), sorted, merged.
    static std::vector<Span> places(const ConditionFinding& finding);
};

}  // namespace zhiban
