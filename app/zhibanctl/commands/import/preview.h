// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/zhibanctl/command.h"
#include "core/operations/intake/import_file.h"

namespace zhiban::ctl {

// Shows the beginning of a table and what would be read as what; opens no store. With --json one object
// {"header","rows","mapping":{field:column},"delimiter","charset","problems":[{"line","subject"}]}.
ExitCode previewTable(const Invocation& invocation, const ImportRequest& request, int rows);

}  // namespace zhiban::ctl
