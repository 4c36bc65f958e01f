// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/act_context.h"

namespace zhiban {

// The accounts that the rules in force name (@…), without the sign, in order: the office's own.
Result<QStringList> officeAccounts(const ReadSession& session);

// Those of them that one of the posts mentions. Nobody else's account is ever told apart from a post's text.
Result<QStringList> mentionedAccounts(const ReadSession& session, const std::vector<PostId>& posts);

}  // namespace zhiban
