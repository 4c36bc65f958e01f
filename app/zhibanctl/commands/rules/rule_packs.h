// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/zhibanctl/command.h"

// Rule packs: see core/operations/rules/rule_pack.h.
namespace zhiban::ctl {

ExitCode exportRules(const Invocation& invocation, const QCommandLineParser& parser);
// Failed when the pack cannot be taken.
ExitCode previewRules(const Invocation& invocation, const QCommandLineParser& parser);
ExitCode takeRules(const Invocation& invocation, const QCommandLineParser& parser);

}  // namespace zhiban::ctl
