// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/domain/rule.h"

namespace zhiban {

// The alert sounds as we make them: samples from −1 to 1 of one channel. Soft is two falling notes, once; urgent is
// three short pairs of rising ones, so that the two are told apart without looking. Empty for None. Pure.
std::vector<float> alertTones(AlertSound sound, int samplesPerSecond);

}  // namespace zhiban
