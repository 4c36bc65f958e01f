// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <vector>

#include "core/base/result.h"
#include "core/domain/rule.h"
#include "core/domain/word_list.h"

namespace zhiban {

// A rules file is JSON, in UTF-8:
//   {"rules": [{"name": "…", "level": "yellow", "condition": "路灯 且 不亮", "layers": ["width"], "active": true,
//               "tierHours": 2, "lifeSafety": false, "sound": "soft", "quiet": "22:00-07:00",
//               "expires": "2026-05-01T00:00:00Z", "mutedUntil": "2026-03-02T08:00:00Z", "note": "…"}],
//    "lists": [{"name": "…", "use": "named", "words": ["…"], "sources": ["…"], "note": "…", "active": true}]}
// Only the name is required, and "lists" may be left out as a whole. Left out: level is "yellow", layers the default
// folding ([] is exact), active true, sound "soft", use "named", the rest none. Rules of the first kind have "any",
// "all" and "none", lists of words, instead of the condition; they read as the condition that says the same.
// Ids and versions are not part of a file: who keeps the rules gives them.
//
// Errors are Invalid: "rules-file.syntax" (details: line, the parser's words), "rules-file.unknown-key",
// "rules-file.wrong-type" or "rules-file.unknown-value" (details: where, what); where is the rule's name or "#n".
// Whether a condition can be read is asked by who compiles it.
Result<std::vector<Rule>> readRules(const QByteArray& json);
// Those of the same file.
Result<std::vector<WordList>> readWordLists(const QByteArray& json);

// Indented, keys in the order above, empty lists and defaults left out: made to be compared line by line.
QByteArray writeRules(const std::vector<Rule>& rules, const std::vector<WordList>& lists = {});

}  // namespace zhiban
