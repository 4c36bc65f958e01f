// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

// Leaves the function with the error of a step that failed. For steps whose value is not wanted.
#define ZHIBAN_TRY(step)                             \
    do {                                             \
        if (auto&& outcome_ = (step); !outcome_) {   \
            return ::zhiban::fail(outcome_.error()); \
        }                                            \
    } while (false)
