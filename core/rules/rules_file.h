// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <vector>

#include "core/base/result.h"
#include "core/domain/rule.h"

namespace zhiban {

// A rules file is JSON, in UTF-8:
//   {"rules":[{"name":"…","level":"yellow","any":["…"],"all":["…"],"none":["…"],"layers":["width"],"active":true}]}
// Only the name is required. Left out: level is "yellow", layers the default folding ([] is exact), active true.
// Ids and versions are not part of a file: who keeps the rules gives them.
//
// Errors are Invalid: "rules-file.syntax" (details: line, the parser's words), "rules-file.unknown-key",
// "rules-file.wrong-type" or "rules-file.unknown-value" (details: where, what); where is the rule's name or "#n".
Result<std::vector<Rule>> readRules(const QByteArray& json);

// Indented, keys in the order above, empty lists and defaults left out: made to be compared line by line.
QByteArray writeRules(const std::vector<Rule>& rules);

}  // namespace zhiban
