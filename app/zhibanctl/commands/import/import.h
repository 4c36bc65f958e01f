// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/zhibanctl/command.h"

namespace zhiban::ctl {

// import FILE: reads posts from a file, matches them and stores them.
Command makeImport();

}  // namespace zhiban::ctl
