// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/rule.h"

namespace zhiban {

// Whether a rule can be matched at all. Errors: see CompiledRules::compile().
Result<Done> checkRule(const Rule& rule);

}  // namespace zhiban
