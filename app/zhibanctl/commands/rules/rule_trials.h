// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/zhibanctl/command.h"

// Rules on what is stored already: see core/operations/rules/back_test.h and rerun_rules.h.
namespace zhiban::ctl {

ExitCode backTestRule(const Invocation& invocation, const QCommandLineParser& parser);
ExitCode rerunRules(const Invocation& invocation, const QCommandLineParser& parser);

}  // namespace zhiban::ctl
