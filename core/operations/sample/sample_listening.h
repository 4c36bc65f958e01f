// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/act_context.h"
#include "core/sample/sample_city.h"

namespace zhiban {

// Makes the office of the sample listen: its sources with what a last hour of asking would have left behind. Afterwards
// none of them is due by itself, so that a desk that shows the sample asks the network nothing.
Result<Done> listenInSample(WriteSession& session, const ActContext& context,
                            const std::vector<SampleListening>& sources);

}  // namespace zhiban
