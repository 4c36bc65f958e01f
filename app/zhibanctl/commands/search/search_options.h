// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/zhibanctl/command.h"

namespace zhiban::ctl {

void describeSearchOptions(QCommandLineParser& parser);

// What the options and words ask for; none when one of them is not understood, which was then said.
std::optional<PostFilter> searchFilterFrom(const Invocation& invocation, const QCommandLineParser& parser);

}  // namespace zhiban::ctl
