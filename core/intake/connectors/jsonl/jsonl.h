// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/intake/connector.h"

namespace zhiban {

// One JSON object per line (UTF-8): {"id","url","title","body","author","published","place","likes","source",
// "category"}, other names by mapping, other members ignored. Ids stay text whatever their size. Refused lines:
// "jsonl.not-json", "jsonl.not-object", "jsonl.too-deep", "jsonl.wrong-type", "jsonl.no-text",
// "jsonl.line-too-long". A line that is not UTF-8 is recovered where possible and marked.
std::unique_ptr<Connector> makeJsonl();

}  // namespace zhiban
