// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/zhibanctl/command.h"

namespace zhiban::ctl {

// Prints the feeds of an OPML list, one JSON object a line after a first one with the list's title.
ExitCode printSubscriptions(const Invocation& invocation, const QString& path);

}  // namespace zhiban::ctl
