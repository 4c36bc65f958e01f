// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/result.h"
#include "core/insight/routing/gram_weighting.h"

namespace zhiban {

// One row of weights per gram, one column per label. A plain value.
struct LinearWeights {
    size_t labels = 0;
    std::vector<float> rows;  // row by row
    std::vector<float> bias;  // per label

    // How much speaks for each label; above 0 = more for than against. Not yet a probability.
    std::vector<double> scores(const std::vector<Feature>& features) const;
};

// One support vector machine per label against the rest (LIBLINEAR, L2 loss, dual), in which posts of rare labels
// weigh more. Internal "routing.solver" when LIBLINEAR refuses the problem. Seconds of work: not for the GUI thread.
Result<LinearWeights> solveLinear(const std::vector<std::vector<Feature>>& posts, const std::vector<int>& labels,
                                  int labelCount, size_t rows);

}  // namespace zhiban
