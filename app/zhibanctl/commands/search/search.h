// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/zhibanctl/command.h"

namespace zhiban::ctl {

// search WORD…: posts that contain all the words and pass the filters, newest or best first, or how many they are.
Command makeSearch();

}  // namespace zhiban::ctl
