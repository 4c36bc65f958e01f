// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace zhiban::bench {

// How right events are, messages arriving one by one in the order of time: recall of the pairs that several people put
// together, purity of the events by the members of known ones, and the same with half of the pairs each.
void benchEvents();

}  // namespace zhiban::bench
