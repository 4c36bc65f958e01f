// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/zhibanctl/command.h"

namespace zhiban::ctl {

// secret SOURCE SETTING: keeps a password or a token of a source, read from standard input, outside the store.
Command makeSecret();

}  // namespace zhiban::ctl
