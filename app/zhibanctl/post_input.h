// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/zhibanctl/command.h"
#include "core/domain/post.h"

namespace zhiban::ctl {

// Hands every post of a file, or of standard input for "-", to `take`, in order, until that fails. What cannot be read
// is said on standard error and passed over.
Result<Done> readPosts(const Invocation& invocation, const QString& path,
                       const std::function<Result<Done>(const IncomingPost&)>& take);

}  // namespace zhiban::ctl
