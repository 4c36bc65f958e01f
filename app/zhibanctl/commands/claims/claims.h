// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/zhibanctl/command.h"

namespace zhiban::ctl {

// claims import FILE | match --input FILE|- | mark | list | back: known claims, the posts close to them, and which of
// them are back.
Command makeClaims();

}  // namespace zhiban::ctl
