// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/zhibanctl/command.h"

namespace zhiban::ctl {

// brief --from DATE --to DATE: the briefing of a period as a document.
Command makeBrief();

}  // namespace zhiban::ctl
