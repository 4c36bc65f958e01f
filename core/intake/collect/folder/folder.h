// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/collect/collector.h"

namespace zhiban {

// A drop folder (core/intake/folder): every complete file is read through the connector its name or content calls for
// and moves into "done", or "refused" with an item in quarantine. Files that are left alone (pictures, links, pipes)
// are told once, as an item in quarantine that holds nothing; FetchState::position remembers their names.
std::unique_ptr<Collector> makeFolder();

}  // namespace zhiban
