// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/api/session.h"

namespace zhiban {

// Takes out of `posts` those whose text their source has sent before under another id: with the same address, or at
// the same time, or without either. A source that gives all its items new ids floods nobody. Answers how many.
Result<qint64> takeOutKnownTexts(const ReadSession& session, std::vector<MatchedPost>& posts);

}  // namespace zhiban
