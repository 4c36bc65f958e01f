// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/zhibanctl/command.h"

namespace zhiban::ctl {

// search WORD…: posts that contain all the words, newest first.
Command makeSearch();

}  // namespace zhiban::ctl
