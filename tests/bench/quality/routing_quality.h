// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace zhiban::bench {

// How right the suggested categories are on labelled messages, five rounds with every fifth kept back from training and
// calibration; and what a suggestion costs.
void benchRouting();

// How right known claims are found again; how the pairs and the strangers are made is said in the source. And what
// comparing a post with 5,000 claims costs.
void benchClaims();

}  // namespace zhiban::bench
