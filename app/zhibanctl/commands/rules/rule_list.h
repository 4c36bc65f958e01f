// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/zhibanctl/command.h"

namespace zhiban::ctl {

// A line, or a JSON object, for every rule and then every word list, retired ones too.
ExitCode listRules(const Invocation& invocation, const QCommandLineParser& parser);

}  // namespace zhiban::ctl
