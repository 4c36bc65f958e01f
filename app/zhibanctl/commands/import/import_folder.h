// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "app/zhibanctl/command.h"
#include "core/operations/intake/import_file.h"

namespace zhiban::ctl {

// Reads one file and says what became of it.
using ImportOne = std::function<ImportOutcome(const ImportRequest&)>;

// Imports the complete files of a drop folder, one after the other, and moves each into its "done" or "refused". Waits
// two seconds to see which are complete. A file that cannot be read does not hold up the next; a store that fails does.
ExitCode importFolder(const Invocation& invocation, const ImportRequest& request, const ImportOne& importOne);

}  // namespace zhiban::ctl
